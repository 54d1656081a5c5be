package vn.kehoach.overlay;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists of the head whose items may have ids; changes name them by their keys. */
final class HeadLists {
  private static final Map<String, Family> FAMILIES =
      Map.of(
          "can_cu", Family.BASES,
          "noi_dung", Family.BLOCKS,
          "noi_nhan", Family.RECIPIENTS,
          "phu_luc", Family.APPENDICES);

  /** What only a model may type: a plan adds to it under {@code sua}. */
  static final Set<String> CONTENT = Set.of("noi_dung", "phu_luc");

  private HeadLists() {}

  /** What the items of a list of the head are; empty where the key names no such list. */
  static Optional<Family> family(String key) {
    return Optional.ofNullable(FAMILIES.get(key));
  }

  /** The keys of the lists. */
  static Set<String> keys() {
    return FAMILIES.keySet();
  }
}
