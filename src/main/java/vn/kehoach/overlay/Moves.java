package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.HashMap;
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

  /** What an element stands in, as a word. */
  static String place(Element element) {
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

  /** A longest row of ids that both have in the same order (a longest rising row of places). */
  private static List<String> longest(List<String> a, List<String> b) {
    Map<String, Integer> places = new HashMap<>();
    b.forEach(id -> places.put(id, places.size()));
    List<Integer> lasts = new ArrayList<>();
    int[] before = new int[a.size()];
    for (int i = 0; i < a.size(); i++) {
      int length = lengthBelow(places.get(a.get(i)), lasts, a, places);
      before[i] = length == 0 ? -1 : lasts.get(length - 1);
      if (length == lasts.size()) {
        lasts.add(i);
      } else {
        lasts.set(length, i);
      }
    }
    List<String> row = new ArrayList<>();
    for (int i = lasts.isEmpty() ? -1 : lasts.get(lasts.size() - 1); i >= 0; i = before[i]) {
      row.add(a.get(i));
    }
    return row;
  }

  /** How long a row there is whose last place is lower; each length keeps its lowest last place. */
  private static int lengthBelow(
      int place, List<Integer> lasts, List<String> a, Map<String, Integer> places) {
    int low = 0;
    int high = lasts.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (places.get(a.get(lasts.get(middle))) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
