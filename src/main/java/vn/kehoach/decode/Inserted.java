package vn.kehoach.decode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.Inline;
import vn.kehoach.plan.Inline.Emphasis;
import vn.kehoach.plan.Inline.Reference;
import vn.kehoach.plan.Inline.UnitName;
import vn.kehoach.source.Span;

/** What a sound {@code ${…}} stands for (chỗ chèn): a name, a unit, or a reference. */
final class Inserted {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)?");
  private static final Pattern CALL =
      Pattern.compile("\\$\\{(dan_chieu|don_vi)\\('([^']{1,64})'\\)}");

  private Inserted() {}

  /** The inline for what was typed, brackets included; null where it is not sound. */
  static Inline of(String typed, Emphasis emphasis, Span span) {
    String name = name(typed);
    return isName(name) ? new Inline.Insertion(name, emphasis, span) : call(typed, emphasis, span);
  }

  private static String name(String typed) {
    boolean bracketed = typed.startsWith("${") && typed.endsWith("}");
    return bracketed ? typed.substring(2, typed.length() - 1) : "";
  }

  private static boolean isName(String name) {
    return isSimple(name) || NAME.matcher(name).matches();
  }

  /** Whether it is made of small letters, as nearly all names are. */
  private static boolean isSimple(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c == '_')) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private static Inline call(String typed, Emphasis emphasis, Span span) {
    Matcher call = CALL.matcher(typed);
    if (!call.matches()) {
      return null;
    }
    return call.group(1).equals("dan_chieu")
        ? new Reference(call.group(2), emphasis, span)
        : new UnitName(call.group(2), emphasis, span);
  }
}
