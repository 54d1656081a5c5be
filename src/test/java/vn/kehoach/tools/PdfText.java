package vn.kehoach.tools;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The text on the pages of a PDF, read by pdftotext. */
public final class PdfText {

  private PdfText() {}

  /** The text of all pages; lines are laid out as on the page, each page ends with a form feed. */
  public static String of(Path pdf) {
    Path program = ExternalTools.here().assumePresent("pdftotext");
    List<String> words =
        List.of(program.toString(), "-enc", "UTF-8", "-layout", pdf.toString(), "-");
    return Command.of(words).run(Duration.ofSeconds(60)).succeeded().out();
  }

  /** The text of each page. */
  public static List<String> pages(Path pdf) {
    return List.of(of(pdf).split("\f"));
  }

  /** The text of each page in the order in which it was set: a cell of a table after the other. */
  public static List<String> pagesInOrder(Path pdf) {
    Path program = ExternalTools.here().assumePresent("pdftotext");
    List<String> words = List.of(program.toString(), "-enc", "UTF-8", "-raw", pdf.toString(), "-");
    String text = Command.of(words).run(Duration.ofSeconds(60)).succeeded().out();
    return List.of(text.split("\f"));
  }
}
