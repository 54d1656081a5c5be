package vn.kehoach.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.kehoach.source.Bundled;

/**
 * How long a line of Times New Roman is (chiều dài dòng chữ), without kerning; the lines under the
 * motto, the body's name and the subject are drawn by it (nd30 QH-03, CQ-04, TL-03).
 */
final class TextWidth {
  private static final String TABLE = "times.txt";
  private static final int UNITS_PER_EM = 2048;
  private static final int TWIPS_PER_POINT = 20;
  private static final int FAR = 1 << 22;
  private static final int HORN = '\u031B';
  private static final Map<Integer, int[]> TABLE_WIDTHS = read();
  private static final Map<Integer, int[]> WIDTHS = new ConcurrentHashMap<>(TABLE_WIDTHS);

  /** The widths of the letters up to here that have been asked for: all of Vietnamese. */
  private static final int[][] NEAR = new int[0x2100][];

  private TextWidth() {}

  /** The length in whole twips of a text set on one line. */
  static int twips(String text, Face face, double points) {
    return (int) Math.round(exact(text, face, points));
  }

  /** The length in twips of a text set on one line. */
  static double exact(String text, Face face, double points) {
    long units = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      units += units(c)[face.ordinal()];
      i += Character.charCount(c) - 1;
    }
    return Math.min(FAR, units * points * TWIPS_PER_POINT / UNITS_PER_EM);
  }

  private static int[] units(int codePoint) {
    if (codePoint >= NEAR.length) {
      return WIDTHS.computeIfAbsent(codePoint, TextWidth::ofBase);
    }
    int[] known = NEAR[codePoint];
    return known == null ? near(codePoint) : known;
  }

  private static int[] near(int codePoint) {
    int[] widths = WIDTHS.computeIfAbsent(codePoint, TextWidth::ofBase);
    NEAR[codePoint] = widths;
    return widths;
  }

  /** The widths of the letter without its accents; a strange character counts as a digit. */
  private static int[] ofBase(int codePoint) {
    String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
    int base = parts.codePointAt(0);
    if (parts.indexOf(HORN) >= 0) {
      String horned = Character.toString(base) + (char) HORN;
      base = Normalizer.normalize(horned, Normalizer.Form.NFC).codePointAt(0);
    }
    return TABLE_WIDTHS.getOrDefault(base, TABLE_WIDTHS.get((int) '0'));
  }

  private static Map<Integer, int[]> read() {
    Map<Integer, int[]> widths = new HashMap<>();
    try {
      byte[] table = Bundled.beside(TextWidth.class, TABLE);
      new String(table, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> add(widths, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return widths;
  }

  private static void add(Map<Integer, int[]> widths, String line) {
    String[] fields = line.split(" ");
    int[] faces = new int[Face.values().length];
    for (int i = 0; i < faces.length; i++) {
      faces[i] = Integer.parseInt(fields[i + 1]);
    }
    widths.put(Integer.parseInt(fields[0], 16), faces);
  }
}
