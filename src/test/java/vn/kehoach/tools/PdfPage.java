package vn.kehoach.tools;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The first page of a PDF with its measures, in points from the top left, read by poppler. */
public final class PdfPage {
  private static final Duration MOST = Duration.ofSeconds(60);
  private static final Pattern LINE =
      Pattern.compile(
          "<line xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">"
              + "([\\s\\S]*?)</line>");
  private static final Pattern WORD = Pattern.compile("<word [^>]*>([^<]*)</word>");
  private static final Pattern STROKE =
      Pattern.compile(
          "<path [^>]*stroke-width[^>]* d=\"M ([\\d.]+) ([\\d.]+) L ([\\d.]+) ([\\d.]+) \""
              + " transform=\"matrix\\(([\\d.]+),0,0,-([\\d.]+),[\\d.-]+,([\\d.]+)\\)\"");

  private final List<Text> texts;
  private final List<Rule> rules;

  private PdfPage(List<Text> texts, List<Rule> rules) {
    this.texts = texts;
    this.rules = rules;
  }

  /** A line of text. */
  public record Text(String words, double left, double top, double right, double bottom) {
    private static final double DESCENT = 0.195;

    /** How long the line is. */
    public double length() {
      return right - left;
    }

    /** Where its letters stand. */
    public double baseline() {
      return bottom - DESCENT * (bottom - top);
    }
  }

  /** A line that is drawn from left to right. */
  public record Rule(double left, double right, double y) {

    /** How long it is. */
    public double length() {
      return right - left;
    }

    /** How far its middle is from that of a text, to either side. */
    public double offCentre(Text text) {
      return Math.abs(left + right - text.left() - text.right()) / 2;
    }
  }

  /** Reads the first page. */
  public static PdfPage first(Path pdf) {
    String boxes = run("pdftotext", "-bbox-layout", "-l", "1", pdf.toString(), "-");
    String drawing = run("pdftocairo", "-svg", "-l", "1", pdf.toString(), "-");
    List<Text> texts = LINE.matcher(boxes).results().map(PdfPage::text).toList();
    List<Rule> rules = STROKE.matcher(drawing).results().map(PdfPage::rule).distinct().toList();
    return new PdfPage(texts, rules.stream().filter(rule -> rule.length() > 0).toList());
  }

  private static String run(String tool, String... words) {
    Path program = ExternalTools.here().assumePresent(tool);
    List<String> command = new java.util.ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(words));
    return Command.of(command).run(MOST).succeeded().out();
  }

  private static Text text(MatchResult line) {
    String words =
        WORD.matcher(line.group(5))
            .results()
            .map(word -> word.group(1))
            .collect(Collectors.joining(" "));
    return new Text(words, at(line, 1), at(line, 2), at(line, 3), at(line, 4));
  }

  /** PDF counts from the bottom; the drawing says how it is turned over. */
  private static Rule rule(MatchResult path) {
    double scale = at(path, 5);
    double y = at(path, 7) - at(path, 6) * at(path, 2);
    return new Rule(at(path, 1) * scale, at(path, 3) * scale, y);
  }

  private static double at(MatchResult match, int group) {
    return Double.parseDouble(match.group(group));
  }

  /** The lines of text from top to bottom, as they were set. */
  public List<Text> texts() {
    return texts;
  }

  /** The lines that are drawn. */
  public List<Rule> rules() {
    return rules;
  }

  /** The line of text right above a drawn line. */
  public Text above(Rule rule) {
    double middle = (rule.left() + rule.right()) / 2;
    return texts.stream()
        .filter(t -> t.left() < middle && middle < t.right() && t.baseline() < rule.y())
        .reduce((a, b) -> a.baseline() > b.baseline() ? a : b)
        .orElseThrow();
  }
}
