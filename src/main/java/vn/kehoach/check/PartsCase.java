package vn.kehoach.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * Parts of a document with the wrong capital: Khoản 2 điều 5, mục II (nd30 VD-03, VH-13). Phần,
 * Chương, Mục, Điều have one; khoản and điểm have none.
 */
final class PartsCase extends TextRule {
  private static final Set<String> CAPITAL = Set.of("điều", "mục", "chương", "phần");
  private static final Set<String> SMALL = Set.of("Khoản", "Điểm");
  private static final Pattern ROMAN = Pattern.compile("[IVXLC]{1,6}(?![\\p{L}\\d.)])");
  private static final Pattern ARTICLE =
      Pattern.compile("\\d{1,3}[a-zđ]?(?![\\p{L}\\d%/]|[.,]\\d)");
  private static final Pattern POINT =
      Pattern.compile("(?:[a-zđ]|\\d{1,3})(?:, [a-zđ]|, \\d{1,3})* (?:[Kk]hoản|[Đđ]iều) ");

  @Override
  Collection<String> openers() {
    return List.of("điều", "mục", "chương", "phần", "khoản", "điểm");
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    int end = passage.wordEnd(at);
    char next = passage.at(end + 1);
    boolean number = Letters.isDigit(next) || "IVXLC".indexOf(next) >= 0;
    boolean part = number || end + 2 == passage.wordEnd(end + 1);
    if (!part || passage.at(end) != ' ' || end - at > 6) {
      return;
    }
    String word = passage.words(at, end);
    boolean wrong =
        CAPITAL.contains(word) && isPart(word, passage, end + 1)
            || SMALL.contains(word) && !passage.opensSentence(at) && isPoint(passage, end + 1);
    if (wrong && passage.typed(at, end)) {
      out.report(Code.PARTS_CASE, passage.span(at, end), word, swapped(word));
    }
  }

  private static boolean isPart(String word, Passage passage, int at) {
    if (word.equals("điều")) {
      return matches(ARTICLE, passage, at) && citesAround(passage, at);
    }
    return matches(ROMAN, passage, at);
  }

  /** "điều 5" is an article where a paragraph stands before it or a law behind it. */
  private static boolean citesAround(Passage passage, int at) {
    int word = at - "điều ".length();
    String before = passage.words(Math.max(0, word - 12), word);
    int end = passage.wordEnd(at);
    String behind = passage.words(end, Math.min(passage.length(), end + 12));
    return before.matches("(?s).*(?:khoản|Khoản) \\d{1,2} ")
        || behind.matches("(?s) (?:của )?(?:Luật|Nghị|Thông tư|Quyết|Bộ luật).*");
  }

  private static boolean isPoint(Passage passage, int at) {
    return matches(POINT, passage, at);
  }

  private static boolean matches(Pattern pattern, Passage passage, int at) {
    int end = Math.min(passage.length(), at + 40);
    return pattern.matcher(passage.text()).region(at, end).useTransparentBounds(true).lookingAt();
  }

  private static String swapped(String word) {
    char first = word.charAt(0);
    char other = Letters.isUpper(first) ? Letters.small(first) : Character.toUpperCase(first);
    return other + word.substring(1);
  }
}
