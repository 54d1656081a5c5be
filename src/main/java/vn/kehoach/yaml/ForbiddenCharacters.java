package vn.kehoach.yaml;

import java.util.OptionalInt;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

/**
 * Finds the characters that no plan may hold (ký tự cấm): controls, what XML cannot hold, lone
 * surrogates, and the line breaks that only some programs see as such (NEL, LS, PS).
 */
public final class ForbiddenCharacters {
  /** More than this many are not told one by one: the file is no text. */
  static final int MOST = 50;

  private final SourceFile file;
  private final Diagnostics diagnostics;
  private int told;

  /** Looks at one file. */
  public ForbiddenCharacters(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Reports every forbidden character of the file; gives a text of the same length without. */
  public String clean() {
    String text = file.text();
    OptionalInt first = file.isCommon() ? OptionalInt.empty() : next(text, 0);
    return first.isEmpty() ? text : cleaned(text, first.getAsInt());
  }

  private String cleaned(String text, int first) {
    StringBuilder clean = new StringBuilder(text);
    for (OptionalInt at = OptionalInt.of(first); at.isPresent(); ) {
      int i = at.getAsInt();
      report(text.charAt(i), new Span(file, i, i + 1));
      clean.setCharAt(i, ' ');
      at = next(text, i + 1);
    }
    return clean.toString();
  }

  /** Reports the forbidden characters that an escape put into a value. */
  void check(Node.Scalar scalar) {
    String value = scalar.value();
    for (OptionalInt at = next(value, 0); at.isPresent(); at = next(value, at.getAsInt() + 1)) {
      report(value.charAt(at.getAsInt()), scalar.at(at.getAsInt(), at.getAsInt() + 1));
    }
  }

  /** Whether a text holds a forbidden character. */
  static boolean holds(String text) {
    return next(text, 0).isPresent();
  }

  private void report(char c, Span span) {
    told++;
    if (told <= MOST) {
      diagnostics.report(Code.FORBIDDEN_CHARACTER, span, String.format("U+%04X", (int) c));
    } else if (told == MOST + 1) {
      diagnostics.report(Code.TOO_MANY_FAULTS, span, MOST);
    }
  }

  private static OptionalInt next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLetterOrSign(c)) {
        continue;
      } else if (Character.isHighSurrogate(c) && isLow(text, i + 1)) {
        i++;
      } else if (isForbidden(c)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Nearly every character of a plan. */
  private static boolean isLetterOrSign(char c) {
    return ' ' <= c && c < '\u007F' || '\u00A0' <= c && c < '\u2000';
  }

  private static boolean isLow(String text, int i) {
    return i < text.length() && Character.isLowSurrogate(text.charAt(i));
  }

  private static boolean isForbidden(char c) {
    return switch (c) {
      case '\t', '\n', '\r' -> false;
      case '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF' -> true;
      default -> Character.isISOControl(c) || Character.isSurrogate(c);
    };
  }
}
