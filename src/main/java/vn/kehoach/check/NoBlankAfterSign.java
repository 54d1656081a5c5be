package vn.kehoach.check;

import java.util.regex.Pattern;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** No blank behind a punctuation mark: giới,bình đẳng (thiếu dấu cách). */
final class NoBlankAfterSign extends TextRule {
  private static final int FAR = 120;
  private static final Pattern DOMAIN = Pattern.compile("\\.(?:vn|com|org|net|gov|edu)\\b");

  @Override
  String strays() {
    return ",;:?!.)";
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    char next = passage.at(at + 1);
    boolean wrong = Letters.isLetter(next) ? isWrong(passage, at) : isJoinedNumber(passage, at);
    if (wrong && passage.typed(at, at + 2) && !isAddress(passage, at)) {
      String typed = passage.words(at, at + 1);
      out.report(Code.NO_BLANK_AFTER_SIGN, passage.span(at, at + 1), typed, typed + " ");
    }
  }

  private static boolean isWrong(Passage passage, int at) {
    char before = passage.at(at - 1);
    return switch (passage.at(at)) {
      case '.' ->
          Letters.isLower(before)
              && at - passage.wordStart(at) > 1
              && Letters.isUpper(passage.at(at + 1))
              && passage.at(passage.wordStart(at) - 1) != '.';
      case ')' -> Letters.isLower(passage.at(at + 1)) && opened(passage, at);
      case ':' -> Letters.isLetter(before) && passage.at(at + 1) != '\n';
      default -> Letters.isWord(before) || ")”\"%".indexOf(before) >= 0 || isStray(passage, at);
    };
  }

  /** A comma with its blank on the wrong side: "giới ,bình đẳng". */
  private static boolean isStray(Passage passage, int at) {
    return passage.at(at - 1) == ' ' && Letters.isWord(passage.at(at - 2));
  }

  /** "chỉ tiêu 1,2" is a list: a comma between whole numbers behind such a word. */
  private static boolean isJoinedNumber(Passage passage, int at) {
    boolean comma = passage.at(at) == ',' && Letters.isDigit(passage.at(at + 1));
    if (!comma || !Letters.isDigit(passage.at(at - 1))) {
      return false;
    }
    int start = passage.wordStart(at);
    boolean listed = passage.follows("chỉ tiêu ", start) || passage.follows("mục tiêu ", start);
    return listed || passage.follows("khoản ", start);
  }

  private static boolean opened(Passage passage, int at) {
    return passage.words(Math.max(0, at - FAR), at).indexOf('(') >= 0;
  }

  /** Web addresses and file names have signs inside: there is a stop or a slash around. */
  private static boolean isAddress(Passage passage, int at) {
    boolean marked = false;
    int from = at;
    while (from > 0 && at - from < FAR && passage.at(from - 1) != ' ') {
      from--;
      marked |= isMark(passage.at(from));
    }
    int to = at;
    while (to < passage.length() && to - at < FAR && passage.at(to) != ' ') {
      marked |= isMark(passage.at(to));
      to++;
    }
    return marked && isAddress(passage.words(from, to));
  }

  /** Whether a sign that every address has. */
  private static boolean isMark(char c) {
    return c == '.' || c == '/' || c == '@';
  }

  private static boolean isAddress(String word) {
    return word.contains("://")
        || word.contains("www.")
        || word.indexOf('@') >= 0
        || DOMAIN.matcher(word).find();
  }
}
