package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** Text left in the old encodings TCVN3 or VNI: Uû ban nh©n d©n (nd30 PG-07). */
final class LegacyCode extends TextRule {
  private static final String TCVN3 = "µ¸¹¶·»¾¼½ÆÇÊÈÉË®ÐÌÎÏÑÒÓÔÕÖ×ØÜÞßåæçäëìîïñòôõöøùûü©ª«¬­¨";
  private static final String VNI = "äåæëïöûüÿñîÅÄÆËÏÖÛÜÑÎ";
  private static final String VNI_PAIRS =
      "aâ aê eâ oâ aù aø aû aõ aï eù eø où oø uù uø öô öï eä uû oû eû";

  private Passage told;
  private Passage counted;
  private int count;

  @Override
  String signs() {
    return String.valueOf(ODD) + "·×²³§°«»";
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    boolean old = TCVN3.indexOf(passage.at(at)) >= 0 || VNI.indexOf(passage.at(at)) >= 0;
    if (!old || passage == told || !insideWord(passage, at)) {
      return;
    }
    if (passage != counted) {
      count = count(passage);
      counted = passage;
    }
    if (count >= 3 || VNI_PAIRS.contains(passage.words(Math.max(0, at - 1), at + 1))) {
      told = passage;
      int end = Math.min(passage.length(), at + 24);
      out.report(Code.LEGACY_CODE, passage.span(), passage.words(Math.max(0, at - 8), end));
    }
  }

  private static boolean insideWord(Passage passage, int at) {
    return Letters.isLetter(passage.at(at - 1)) || Letters.isLetter(passage.at(at + 1));
  }

  /** How many signs of the old encodings stand right behind a plain letter. */
  private static int count(Passage passage) {
    int count = 0;
    String text = passage.text();
    for (int i = 1; i < text.length() && count < 3; i++) {
      char c = text.charAt(i);
      boolean old = c > 127 && (TCVN3.indexOf(c) >= 0 || VNI.indexOf(c) >= 0);
      count += old && !Letters.isVietnamese(c) && Letters.isLetter(text.charAt(i - 1)) ? 1 : 0;
    }
    return count;
  }
}
