package vn.kehoach.check;

import java.util.List;
import java.util.Set;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A word or a phrase typed twice in a row: của của, việc thực hiện việc thực hiện (lặp từ). */
final class Repeated extends TextRule {
  private static final Set<String> SINGLE =
      Set.of(
          "và", "của", "các", "những", "cho", "với", "trong", "trên", "về", "theo", "được", "là",
          "có", "để", "từ", "tại", "bằng", "do", "đến", "khi", "thực", "một", "này", "phải", "việc",
          "như", "hoặc", "cùng", "giữa", "sau", "trước", "ngày", "năm", "đúng", "vào", "sẽ", "đã",
          "đang", "nhằm", "nếu", "thì", "mà", "chưa", "bởi", "gồm", "mỗi");

  /** Two words that are not said again at once, whatever stands around. */
  private static final BodyNames DOUBLE =
      new BodyNames(
          List.of(
              "thực hiện",
              "triển khai",
              "tăng cường",
              "phối hợp",
              "đẩy mạnh",
              "nâng cao",
              "báo cáo",
              "bảo đảm",
              "đảm bảo",
              "kịp thời",
              "đồng thời",
              "địa bàn",
              "trên địa",
              "nhân dân",
              "người dân",
              "chính quyền",
              "nhiệm vụ",
              "nội dung",
              "các đơn",
              "các cơ",
              "công tác"));

  /** Verbs that need not be said again behind one of {@link #LIGHT}. */
  private static final BodyNames VERBS =
      new BodyNames(List.of("tổ chức", "triển khai", "thực hiện", "xây dựng", "tuyên truyền"));

  private static final BodyNames LIGHT =
      new BodyNames(
          List.of(
              "tổ chức",
              "triển khai",
              "thực hiện",
              "lồng ghép",
              "đẩy mạnh",
              "tiến hành",
              "tăng cường"));

  private Passage passage;
  private int free;

  @Override
  String signs() {
    return String.valueOf(AGAIN);
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    free = passage == this.passage ? free : 0;
    this.passage = passage;
    int word = passage.words().current();
    int begin = begin(passage, free, word);
    if (begin >= 0) {
      report(passage, word, word - begin, out);
      free = 2 * word - begin;
    } else if (word > 3 && passage.words().hash(word) == passage.words().hash(word - 4)) {
      verb(passage, word, out);
    }
  }

  /**
   * A verb, a comma, a verb that says little, and the first verb again: tổ chức, lồng ghép tổ chức.
   */
  private static void verb(Passage passage, int word, Diagnostics out) {
    int from = passage.words().start(word - 4);
    int light = passage.words().start(word - 2);
    int again = passage.words().start(word);
    String verb = passage.at(light - 2) == ',' ? VERBS.at(passage, from) : null;
    if (verb == null || LIGHT.at(passage, light) == null || !passage.has(verb, again)) {
      return;
    }
    boolean opens = from == 0 || ",;:".indexOf(passage.at(from - 2)) >= 0 || upper(passage, from);
    boolean joined = light == from + verb.length() + 2;
    int to = again + verb.length();
    if (opens && joined && passage.typed(from, to)) {
      out.report(Code.REPEATED, passage.span(again, to), verb);
    }
  }

  private static boolean upper(Passage passage, int at) {
    return Letters.isUpper(passage.at(at));
  }

  /** The word, not before the free one, from which on all is said again at the i-th; else -1. */
  private static int begin(Passage passage, int free, int i) {
    Words words = passage.words();
    for (int n = 1; n <= NEAR && i - n >= free; n++) {
      boolean again = words.hash(i) == words.hash(i - n) && i + n <= words.count();
      if (again && same(passage, i - n, n) && counts(passage, i - n, n)) {
        return i - n;
      }
    }
    return -1;
  }

  /** Whether n words from the i-th on stand again right behind, parted by single blanks. */
  private static boolean same(Passage passage, int i, int n) {
    Words words = passage.words();
    int from = words.start(i);
    int again = words.start(i + n);
    boolean parted = passage.at(words.end(i)) == ' ' && passage.at(again - 1) == ' ';
    if (!Letters.isLetter(passage.at(from)) || !parted) {
      return false;
    }
    int length = again - 1 - from;
    return passage.same(from, again, length) && !Letters.isWord(passage.at(again + length));
  }

  /** Whether the words are plain, and not just one that may be said twice, or two. */
  private static boolean counts(Passage passage, int i, int n) {
    int from = passage.words().start(i);
    int to = passage.words().end(i + n - 1);
    for (int at = from; at < to; at++) {
      if (passage.at(at) != ' ' && !Letters.isLetter(passage.at(at))) {
        return false;
      }
    }
    return n >= 3
        || n == 1 && SINGLE.contains(passage.words(from, to))
        || n == 2 && twice(passage, i);
  }

  /** Whether two words are plain function words, or cannot be said twice; in small letters. */
  private static boolean twice(Passage passage, int i) {
    Words words = passage.words();
    int from = words.start(i);
    int second = words.start(i + 1);
    boolean small = Letters.isLower(passage.at(words.start(i + 2)));
    boolean plain =
        SINGLE.contains(passage.words(from, words.end(i)))
            && SINGLE.contains(passage.words(second, words.end(i + 1)));
    return small && (plain || DOUBLE.at(passage, from) != null);
  }

  /** Reports n words from the i-th on. */
  private static void report(Passage passage, int i, int n, Diagnostics out) {
    int from = passage.words().start(i);
    int to = passage.words().end(i + n - 1);
    if (passage.typed(from, to)) {
      out.report(Code.REPEATED, passage.span(from, to), passage.words(from, to));
    }
  }
}
