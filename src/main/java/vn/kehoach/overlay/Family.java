package vn.kehoach.overlay;

import java.util.Optional;
import vn.kehoach.yaml.Node;

/** What the items of a list are (loại mục): the lists whose items may have ids. */
enum Family {
  /** {@code noi_dung}, {@code nhiem_vu}: told apart by the key that names their kind. */
  BLOCKS,
  /** {@code don_vi_con} */
  UNITS,
  /** {@code chi_tieu} */
  TARGETS,
  /** {@code hang} */
  ROWS,
  /** {@code phu_luc} */
  APPENDICES,
  /** {@code can_cu} */
  BASES,
  /** {@code noi_nhan} */
  RECIPIENTS;

  /** The kind of an item; empty where a block does not say which it is. */
  Optional<Kind> kindOf(Node.Mapping item) {
    return switch (this) {
      case BLOCKS -> blockKind(item);
      case UNITS -> Optional.of(Kind.UNIT);
      case TARGETS -> Optional.of(Kind.TARGET);
      case ROWS -> Optional.of(Kind.ROW);
      case APPENDICES -> Optional.of(Kind.APPENDIX);
      case BASES -> Optional.of(Kind.BASIS);
      case RECIPIENTS -> Optional.of(Kind.RECIPIENT);
    };
  }

  /** Whether an item that is added can only be meant for a list of this family. */
  boolean claims(Node item) {
    boolean block = item instanceof Node.Mapping map && blockKind(map).isPresent();
    boolean unit = item instanceof Node.Mapping map && map.entry("don_vi").isPresent();
    return switch (this) {
      case BLOCKS -> block;
      case UNITS -> unit;
      default -> !block;
    };
  }

  private static Optional<Kind> blockKind(Node.Mapping item) {
    for (Node.Entry entry : item.entries()) {
      Optional<Kind> kind = Kind.of(entry.key().value());
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }
}
