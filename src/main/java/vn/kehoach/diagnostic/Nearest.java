package vn.kehoach.diagnostic;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the known name that was probably meant (tên gần nhất): letters, case, diacritics and
 * hyphens may differ a little, or a word stand before it.
 */
public final class Nearest {
  private static final int LONGEST = 64;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Nearest() {}

  /** The known name nearest to a name; empty where none is near. */
  public static Optional<String> to(String name, Collection<String> known) {
    String wanted = plain(name);
    int bound = wanted.length() > LONGEST ? 0 : Math.min(3, 1 + wanted.length() / 4);
    String best = null;
    for (String candidate : known) {
      int distance = distance(wanted, plain(candidate), bound);
      if (distance < bound) {
        bound = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best == null ? lastWords(wanted, known) : best);
  }

  /** A known name that the wanted one only puts more words before: hang_quy for quy. */
  private static String lastWords(String wanted, Collection<String> known) {
    for (String candidate : known) {
      if (wanted.endsWith('_' + plain(candidate))) {
        return candidate;
      }
    }
    return null;
  }

  private static String plain(String name) {
    String letters = name.length() > LONGEST ? name.substring(0, LONGEST + 1) : name;
    String bare = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('-', '_').replace(' ', '_');
  }

  /** How many letters differ (Levenshtein), or at least the bound where it is reached. */
  private static int distance(String a, String b, int bound) {
    if (Math.abs(a.length() - b.length()) >= bound) {
      return bound;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      nextRow(row, i, a.charAt(i - 1), b);
    }
    return row[b.length()];
  }

  private static void nextRow(int[] row, int i, char letter, String b) {
    int diagonal = row[0];
    row[0] = i;
    for (int j = 1; j < row.length; j++) {
      int changed = diagonal + (letter == b.charAt(j - 1) ? 0 : 1);
      diagonal = row[j];
      row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
    }
  }
}
