package vn.kehoach.overlay;

import static vn.kehoach.overlay.Shape.BLOCKS;
import static vn.kehoach.overlay.Shape.TEXT;
import static vn.kehoach.overlay.Shape.VALUE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kehoach.diagnostic.Phrase;
import vn.kehoach.yaml.Node;

/** What can have an id in a model (loại): its fields, and the lists that take additions. */
enum Kind {
  SECTION(
      "muc",
      Map.of("muc", TEXT, "noi_dung", BLOCKS, "danh_so", VALUE, "noi_lien", TEXT),
      "noi_dung"),
  CLAUSE("khoan", Map.of("khoan", VALUE, "noi_dung", BLOCKS, "danh_so", VALUE), "noi_dung"),
  OBJECTIVE(
      "muc_tieu",
      Map.of("muc_tieu", TEXT, "chi_tieu", Shape.TARGETS, "noi_dung", BLOCKS, "danh_so", VALUE),
      "chi_tieu",
      "noi_dung"),
  UNIT(
      "don_vi",
      Map.of(
          "don_vi", VALUE,
          "nhiem_vu", BLOCKS,
          "theo_doi", Shape.DUTIES,
          "don_vi_con", Shape.UNITS,
          "tieu_de", TEXT,
          "noi_lien", TEXT,
          "danh_so", VALUE),
      "nhiem_vu",
      "don_vi_con"),
  REPORT("bao_cao", Map.of("ky", TEXT, "truoc", TEXT, "gui", TEXT, "noi_dung", BLOCKS)),
  TABLE(
      "bang",
      Map.of(
          "cot", Shape.COLUMNS, "hang", Shape.ROWS, "tieu_de", TEXT, "tu", TEXT, "tu_dong", TEXT),
      "hang"),
  PAGE_BREAK("ngat_trang", Map.of()),
  PROSE("van_ban", Map.of("van_ban", TEXT)),
  TARGET(null, Map.of("noi_dung", TEXT, "gia_tri", Shape.FIGURES, "chieu", TEXT, "nam", TEXT)),
  ROW(null, Map.of("o", VALUE, "nhom", TEXT)),
  APPENDIX(null, Map.of("tieu_de", TEXT, "noi_dung", BLOCKS, "huong", TEXT), "noi_dung"),
  BASIS(null, Map.of("noi_dung", TEXT)),
  RECIPIENT(null, Map.of("ten", TEXT, "nhom", TEXT, "don_vi", TEXT, "muc_dich", TEXT));

  private static final Map<String, Kind> BY_KEY =
      Arrays.stream(values())
          .filter(Kind::isBlock)
          .collect(Collectors.toMap(Kind::key, Function.identity()));

  private final String key;
  private final Map<String, Shape> fields;
  private final List<String> lists;

  Kind(String key, Map<String, Shape> fields, String... lists) {
    this.key = key;
    this.fields = fields;
    this.lists = List.of(lists);
  }

  /** The kind of block that a key names. */
  static Optional<Kind> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /** Whether a key names this kind, as it does with blocks. */
  boolean isBlock() {
    return key != null;
  }

  /** The key that names the kind, or null. */
  String key() {
    return key;
  }

  /** Whether the fields stand in a map below the kind's key. */
  boolean isNested() {
    return this == REPORT || this == TABLE;
  }

  /** The fields that a change may name, with their forms. */
  Map<String, Shape> fields() {
    return fields;
  }

  /** The form of a field; empty where the kind has no such field. */
  Optional<Shape> shape(String field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** The lists that take additions, the usual one first. */
  List<String> lists() {
    return lists;
  }

  /**
   * The list that an added item goes to: the last that claims it (a unit is a sub-unit before it is
   * a task), else the usual one; empty where the kind takes none.
   */
  Optional<String> listFor(Node item) {
    return lists.stream()
        .filter(list -> fields.get(list).family().orElseThrow().claims(item))
        .reduce((usual, last) -> last)
        .or(() -> lists.stream().findFirst());
  }

  /** The kind, in the reader's language. */
  Phrase words() {
    return Phrase.of("kind." + name().toLowerCase(Locale.ROOT));
  }
}
