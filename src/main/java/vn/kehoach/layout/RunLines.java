package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.number.Run;

/** Cuts runs where the lines of their text end, so that each keeps its look. */
final class RunLines {
  private final List<Run> runs;
  private int run;
  private int at;

  private RunLines(List<Run> runs) {
    this.runs = runs;
  }

  /** The runs of each line, broken by {@link LineBreaks}. */
  static List<List<Run>> of(List<Run> runs, Face face, double points, int limit) {
    List<String> lines = LineBreaks.of(text(runs), face, points, limit);
    if (lines.size() == 1) {
      return List.of(runs);
    }
    RunLines cutter = new RunLines(runs);
    return lines.stream().map(cutter::line).toList();
  }

  /** The words of a line without their looks. */
  static String text(List<Run> runs) {
    if (runs.size() == 1) {
      return runs.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  /** The next runs that hold as many letters as the line, and the blanks between them. */
  private List<Run> line(String line) {
    long letters = line.chars().filter(c -> c != ' ').count();
    List<Run> taken = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    while (letters > 0 && run < runs.size()) {
      if (at == runs.get(run).text().length()) {
        flush(part, taken);
        run++;
        at = 0;
        continue;
      }
      char c = runs.get(run).text().charAt(at++);
      letters -= Character.isWhitespace(c) ? 0 : 1;
      if (part.length() > 0 || !taken.isEmpty() || !Character.isWhitespace(c)) {
        part.append(c);
      }
    }
    flush(part, taken);
    return taken;
  }

  private void flush(StringBuilder part, List<Run> taken) {
    if (part.length() > 0) {
      Run look = runs.get(run);
      taken.add(new Run(part.toString(), look.bold(), look.italic(), look.gap()));
      part.setLength(0);
    }
  }
}
