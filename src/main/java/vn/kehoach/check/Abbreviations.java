package vn.kehoach.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.Span;

/**
 * An abbreviation that is used and never introduced (nd30 AB-03). Those that every commune uses
 * (UBND, HĐND, MTTQ, …) and the units' own short names need no introduction; recipients may be
 * short.
 */
final class Abbreviations extends TextRule {
  private static final Set<String> KNOWN = Set.copyOf(WordList.read("abbreviations.txt"));
  private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");

  private final Map<String, Span> used = new HashMap<>();
  private final Set<String> introduced = new HashSet<>();

  @Override
  String signs() {
    return "ABCDĐEFGHIJKLMNOPQRSTUVWXY";
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    int end = passage.wordEnd(at);
    boolean candidate = end - at >= 2 && end - at <= 10 && Letters.isUpper(passage.at(at + 1));
    if (!candidate || !isRunning(passage)) {
      return;
    }
    String word = passage.words(at, end);
    if (isAbbreviation(word) && !inSymbol(passage, at, end) && !inCapitals(passage, at, end)) {
      if (isIntroduction(passage, at, end)) {
        introduced.add(word);
      }
      used.putIfAbsent(word, passage.span(at, end));
    }
  }

  private static boolean isRunning(Passage passage) {
    return switch (passage.kind()) {
      case RECIPIENT, CELL -> false;
      default -> true;
    };
  }

  private static boolean isAbbreviation(String word) {
    boolean capitals = word.chars().allMatch(c -> Letters.isUpper((char) c) && isPlain((char) c));
    return capitals && !KNOWN.contains(word) && !ROMAN.matcher(word).matches();
  }

  /** A letter without a tone mark: a whole word in capitals mostly has one, MẬT, KHẨN. */
  private static boolean isPlain(char c) {
    return c < 128 || "ĐƯƠÔÊÂĂ".indexOf(c) >= 0;
  }

  /** A part of a symbol: 05/KH-UBND. */
  private static boolean inSymbol(Passage passage, int at, int end) {
    boolean parted = passage.at(at - 1) == ' ' && passage.at(at - 2) == '-';
    boolean joined = parted && Letters.isLetter(passage.at(at - 3));
    return joined || "/-".indexOf(passage.at(at - 1)) >= 0 || "/-".indexOf(passage.at(end)) >= 0;
  }

  /** Words in capitals on one side or the other: a phrase in capitals, no abbreviation. */
  private static boolean inCapitals(Passage passage, int at, int end) {
    return passage.at(at - 1) == ' ' && capital(passage, at - 2)
        || passage.at(end) == ' ' && capital(passage, end + 1) && capital(passage, end + 2);
  }

  private static boolean capital(Passage passage, int i) {
    return Letters.isUpper(passage.at(i));
  }

  /** "(sau đây gọi tắt là …)", "(viết tắt: …)", or right behind the full words in brackets. */
  private static boolean isIntroduction(Passage passage, int at, int end) {
    boolean brackets = passage.at(at - 1) == '(' && passage.at(end) == ')';
    return brackets || passage.follows("gọi tắt là ", at) || passage.follows("viết tắt là ", at);
  }

  @Override
  public void check(Subject subject, Diagnostics out) {
    subject.plan().body().units().values().forEach(unit -> introduced.add(unit.shortName()));
    used.forEach(
        (word, span) -> {
          if (!introduced.contains(word)) {
            out.report(Code.ABBREVIATION, span, word);
          }
        });
  }
}
