package vn.kehoach.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.tools.PdfText;

/** The text that is read on the pages of a PDF, page numbers and repeated table heads left out. */
final class PrintedText {
  private static final Pattern PAGE_NUMBER = Pattern.compile("\\s*(\\d+)\\n([\\s\\S]*)");

  private final List<String> pages = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();

  private PrintedText() {}

  static PrintedText of(Path pdf) {
    PrintedText text = new PrintedText();
    PdfText.pagesInOrder(pdf).forEach(text::add);
    return text;
  }

  private void add(String page) {
    var number = PAGE_NUMBER.matcher(page);
    boolean numbered = number.matches();
    numbers.add(numbered ? Integer.valueOf(number.group(1)) : 1);
    pages.add(folded(numbered ? number.group(2) : page));
  }

  /** The number of each page; 1 where none is printed. */
  List<Integer> numbers() {
    return List.copyOf(numbers);
  }

  /** All pages in one text; heads that a table repeats at the top of a page are left out. */
  String against(String expected, List<String> tableHeads) {
    StringBuilder all = new StringBuilder();
    for (String page : pages) {
      String rest = expected.substring(Math.min(all.length(), expected.length()));
      String shown = page;
      for (String head : tableHeads) {
        boolean repeated = page.startsWith(head) && !rest.startsWith(head);
        shown = repeated ? page.substring(head.length()) : shown;
      }
      all.append(shown);
    }
    return all.toString();
  }

  /** Blanks and line ends are one blank; after a sign that a line may be broken at, and at ends. */
  static String folded(String text) {
    String blanks = text.replaceAll("[\\s\\u00A0]+", " ");
    return blanks.replaceAll("([-/–…]) ", "$1").strip() + " ";
  }
}
