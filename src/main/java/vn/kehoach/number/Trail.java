package vn.kehoach.number;

import java.util.StringJoiner;
import vn.kehoach.plan.Level;

/**
 * A block's own number and those above it (đường dẫn số): what its label and a reference to it are
 * made of.
 *
 * @param count the block's place among the numbered blocks of its list, from 1
 * @param parent the nearest numbered block above, or null
 * @param appendix "Phụ lục I" for what stands in an appendix, else empty
 */
record Trail(Level level, int count, Trail parent, String appendix) {

  /** The number as it stands before the block: "I.", "2.1.", "đ)", "Phần I". */
  String label() {
    return switch (level) {
      case PART -> "Phần " + number();
      case LETTER -> number() + ")";
      default -> number() + ".";
    };
  }

  /** The natural reference (nd30 VD-03): "điểm a khoản 1 Mục II". */
  String reference() {
    StringJoiner words = new StringJoiner(" ");
    for (Trail at = this; at != null; at = at.above()) {
      words.add(at.noun()).add(at.number());
    }
    return appendix.isEmpty() ? words.toString() : words.add(appendix).toString();
  }

  private String number() {
    boolean composed = level == Level.DECIMAL && parent != null;
    return composed ? parent.digits() + "." + count : Numerals.write(level, count);
  }

  private String digits() {
    return level == Level.DECIMAL ? number() : Integer.toString(count);
  }

  private String noun() {
    return switch (level) {
      case PART -> "Phần";
      case CAPITAL, ROMAN -> "Mục";
      case ARABIC, DECIMAL -> "khoản";
      case LETTER -> "điểm";
    };
  }

  /** What a reference goes on with: "khoản 1.2" says "khoản 1" already. */
  private Trail above() {
    Trail up = parent;
    boolean said = level == Level.DECIMAL;
    while (said && up != null && (up.level == Level.ARABIC || up.level == Level.DECIMAL)) {
      said = up.level == Level.DECIMAL;
      up = up.parent;
    }
    return up;
  }
}
