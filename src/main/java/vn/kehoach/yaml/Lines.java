package vn.kehoach.yaml;

/** The lines of a text, by offset. */
final class Lines {
  private final String text;

  Lines(String text) {
    this.text = text;
  }

  /** Where the line of an offset begins. */
  int start(int at) {
    int start = Math.min(at, text.length());
    while (start > 0 && !isBreak(start - 1)) {
      start--;
    }
    return start;
  }

  /** Where the line of an offset ends, before its line break. */
  int end(int at) {
    int end = Math.min(at, text.length());
    while (end < text.length() && !isBreak(end)) {
      end++;
    }
    return end;
  }

  /** Where the line after the one of an offset begins; the end of the text where there is none. */
  int next(int at) {
    int end = end(at);
    return Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1);
  }

  /** The first place of the line that is neither blank nor tab. */
  int content(int at) {
    int content = start(at);
    while (content < text.length() && isBlank(content)) {
      content++;
    }
    return content;
  }

  /** How far the line of an offset is indented. */
  int indent(int at) {
    return content(at) - start(at);
  }

  /** Whether nothing but blanks stands on the line of an offset. */
  boolean isEmpty(int at) {
    return content(at) == end(at);
  }

  /** The words on the line of an offset. */
  String words(int at) {
    return text.substring(content(at), end(at)).strip();
  }

  /** The beginning of the nearest line above that is not empty; -1 where there is none. */
  int above(int at) {
    int start = start(at);
    while (start > 0) {
      start = start(start - 1);
      if (!isEmpty(start)) {
        return start;
      }
    }
    return -1;
  }

  private boolean isBlank(int at) {
    return text.charAt(at) == ' ' || text.charAt(at) == '\t';
  }

  private boolean isBreak(int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }
}
