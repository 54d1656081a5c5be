package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what stands elsewhere in a newer version of a model (phần được chuyển chỗ). */
final class Moves {

  private Moves() {}

  /** The ids that have another owner, or another place among those that stayed. */
  static Set<String> between(Model before, Model after) {
    Set<String> moved = new HashSet<>();
    for (Element old : before.elements().values()) {
      after
          .element(old.name())
          .filter(e -> !place(e).equals(place(old)))
          .ifPresent(e -> moved.add(e.name()));
    }
    Map<String, List<String>> oldOrder = byPlace(before, after, moved);
    Map<String, List<String>> newOrder = byPlace(after, before, moved);
    oldOrder.forEach(
        (place, ids) -> {
          Set<String> stayed = new HashSet<>(longest(ids, newOrder.get(place)));
          ids.stream().filter(id -> !stayed.contains(id)).forEach(moved::add);
        });
    return moved;
  }

  private static String place(Element element) {
    Element.Owner owner = element.owner();
    return owner.head()
        + " "
        + owner.element().map(Element::name).orElse("")
        + " "
        + element.family();
  }

  private static Map<String, List<String>> byPlace(Model model, Model other, Set<String> moved) {
    Map<String, List<String>> byPlace = new LinkedHashMap<>();
    for (Element element : model.elements().values()) {
      String id = element.name();
      if (other.element(id).isPresent() && !moved.contains(id)) {
        byPlace.computeIfAbsent(place(element), key -> new ArrayList<>()).add(id);
      }
    }
    return byPlace;
  }

  /** A longest row of ids that both have in the same order. */
  private static List<String> longest(List<String> a, List<String> b) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        length[i][j] =
            a.get(i).equals(b.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return walk(a, b, length);
  }

  private static List<String> walk(List<String> a, List<String> b, int[][] length) {
    List<String> common = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (a.get(i).equals(b.get(j))) {
        common.add(a.get(i));
        i++;
        j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }
}
