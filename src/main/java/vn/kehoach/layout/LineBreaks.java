package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Breaks a centred text into lines of like length (ngắt dòng): as few as fit, never within a date
 * or before a figure or a dash, and rather before a word that opens a phrase.
 */
final class LineBreaks {
  private static final int MOST_BALANCED = 12;
  private static final double BAD_PLACE = 1;
  private static final double MIDDLE_OF_PHRASE = 0.06;
  private static final double TOO_WIDE = 100;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern FIGURE = Pattern.compile("\\d+");
  private static final Pattern FIGURE_OR_DASH = Pattern.compile("[-–—]|\\d.*");
  private static final Set<String> IN_A_DATE = Set.of("tháng", "năm");
  private static final Set<String> OPENERS =
      Set.of(
          "trên", "giai", "về", "của", "và", "với", "tại", "cho", "theo", "trong", "đến", "thuộc",
          "nhằm", "do", "để", "ngày");

  private final String[] words;
  private final double[] widths;
  private final double space;
  private final int limit;

  private LineBreaks(String text, Face face, double points, int limit) {
    this.words = text.split(" ");
    this.widths = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      widths[i] = TextWidth.exact(words[i], face, points);
    }
    this.space = TextWidth.exact(" ", face, points);
    this.limit = limit;
  }

  /** The lines of a text, none wider than the limit in twips unless one word is. */
  static List<String> of(String text, Face face, double points, int limit) {
    String line = BLANKS.matcher(text.strip()).replaceAll(" ");
    return new LineBreaks(line, face, points, limit).lines();
  }

  private List<String> lines() {
    int[] filled = filled();
    if (filled.length == 1) {
      return List.of(line(0, words.length));
    }
    int[] starts = filled.length > MOST_BALANCED ? filled : balanced(filled.length);
    return IntStream.range(0, starts.length)
        .mapToObj(i -> line(starts[i], i + 1 < starts.length ? starts[i + 1] : words.length))
        .toList();
  }

  private String line(int start, int end) {
    return String.join(" ", Arrays.copyOfRange(words, start, end));
  }

  /** The first word of each line where every line takes what it can. */
  private int[] filled() {
    List<Integer> starts = new ArrayList<>(List.of(0));
    double width = widths[0];
    for (int i = 1; i < words.length; i++) {
      width += space + widths[i];
      if (width > limit) {
        starts.add(i);
        width = widths[i];
      }
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The first word of each line, for the cheapest way to make so many lines. */
  private int[] balanced(int count) {
    double[] placeCosts = IntStream.range(0, words.length).mapToDouble(this::placeCost).toArray();
    Way[] ways = new Way[words.length + 1];
    ways[0] = new Way(0, new int[0]);
    for (int line = 1; line <= count; line++) {
      Way[] longer = new Way[words.length + 1];
      for (int end = line; end <= words.length; end++) {
        longer[end] = cheapest(ways, end, placeCosts);
      }
      ways = longer;
    }
    return ways[words.length].starts();
  }

  private Way cheapest(Way[] before, int end, double[] placeCosts) {
    Way best = null;
    double width = -space;
    for (int start = end - 1; start >= 0 && (width <= limit || best == null); start--) {
      width += space + widths[start];
      Way way =
          before[start] == null ? null : before[start].with(start, cost(width) + placeCosts[start]);
      best = best == null || way != null && way.cost() < best.cost() ? way : best;
    }
    return best;
  }

  private double cost(double width) {
    double slack = (limit - width) / limit;
    return slack < 0 ? TOO_WIDE * -slack : slack * slack;
  }

  private double placeCost(int next) {
    if (next == 0) {
      return 0;
    }
    boolean afterFigure = FIGURE.matcher(words[next - 1]).matches();
    boolean withinDate = afterFigure && IN_A_DATE.contains(words[next]);
    if (withinDate || FIGURE_OR_DASH.matcher(words[next]).matches()) {
      return BAD_PLACE;
    }
    return OPENERS.contains(words[next].toLowerCase(Locale.ROOT)) ? 0 : MIDDLE_OF_PHRASE;
  }

  /** A way to set the words so far: what it costs, and the first word of each line. */
  private record Way(double cost, int[] starts) {
    Way with(int start, double more) {
      int[] longer = Arrays.copyOf(starts, starts.length + 1);
      longer[starts.length] = start;
      return new Way(cost + more, longer);
    }
  }
}
