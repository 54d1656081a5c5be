package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Known names, found by their first word whatever the case (tên đã biết). */
final class BodyNames {
  private static final int SIZE = 0x1F00;

  private final Map<String, List<String>> byFirst = new HashMap<>();
  private final int[] lengths = new int[SIZE];

  BodyNames(List<String> names) {
    names.forEach(this::add);
    byFirst.values().forEach(list -> list.sort((a, b) -> b.length() - a.length()));
  }

  /** All names. */
  List<String> all() {
    return byFirst.values().stream().flatMap(List::stream).toList();
  }

  private void add(String name) {
    int blank = name.indexOf(' ');
    String first = (blank < 0 ? name : name.substring(0, blank)).toLowerCase(java.util.Locale.ROOT);
    if (first.isEmpty() || first.charAt(0) >= SIZE) {
      return;
    }
    lengths[first.charAt(0)] |= 1 << first.length();
    byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(name);
  }

  /** The longest known name at a place, whatever the case; null where there is none. */
  String at(Passage passage, int at) {
    int end = passage.wordEnd(at);
    char letter = Letters.small(passage.at(at));
    if (end - at > 8 || letter >= SIZE || (lengths[letter] & 1 << end - at) == 0) {
      return null;
    }
    String first = passage.words(at, end).toLowerCase(java.util.Locale.ROOT);
    for (String name : byFirst.getOrDefault(first, List.of())) {
      if (passage.hasAnyCase(name, at)) {
        return name;
      }
    }
    return null;
  }
}
