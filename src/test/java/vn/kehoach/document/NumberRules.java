package vn.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers run on without a gap, letters in the order of the decree (nd30 HD-10, HD-12). */
final class NumberRules {
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:Phần (?<part>[IVXL]+)|(?<roman>[IVXL]+)\\.|(?<capital>[A-ZĐ])\\."
              + "|(?<decimal>\\d+(?:\\.\\d+)+)\\.|(?<arabic>\\d+)\\.|(?<letter>[a-zđ])\\))(?: .*|$)",
          Pattern.DOTALL);
  private static final List<String> NUMBERED =
      List.of(
          "Phan",
          "MucChuCai",
          "Muc",
          "KhoanTieuDe",
          "KhoanTieuDeCon",
          "DiemTieuDe",
          "Khoan",
          "Diem");
  private static final List<String> KINDS =
      List.of("part", "roman", "capital", "decimal", "arabic", "letter");

  /** A number that is open: its kind, and how far it has counted. */
  private record Open(String kind, int number, String text) {}

  private final List<Open> open = new ArrayList<>();
  private final Faults faults;
  private boolean anew;

  private NumberRules(Faults faults) {
    this.faults = faults;
  }

  static void check(WordDocument document, Faults faults) {
    NumberRules rules = new NumberRules(faults);
    for (Paragraph p : document.paragraphs()) {
      if (p.style().equals("PhuLuc")) {
        rules.open.clear();
      } else if (NUMBERED.contains(p.style())) {
        rules.numbered(p);
      } else if (p.style().equals("NoiDung") && isBold(p)) {
        rules.numbered(p);
      }
      rules.anew |= p.style().equals("TieuDeKhongSo");
    }
  }

  private static boolean isBold(Paragraph p) {
    return !p.words().isEmpty() && p.words().get(0).bold();
  }

  private void numbered(Paragraph p) {
    Matcher label = LABEL.matcher(p.text());
    if (!label.matches()) {
      boolean further = List.of("Khoan", "Diem", "NoiDung").contains(p.style());
      faults.require(further, "HD-12", p);
      return;
    }
    String kind = kind(label, p);
    String text = kind.equals("roman") || kind.equals("capital") ? first(p) : label.group(kind);
    count(kind, number(kind, text), text, p);
  }

  private static String first(Paragraph p) {
    return p.text().substring(0, p.text().indexOf('.'));
  }

  private static String kind(Matcher label, Paragraph p) {
    if (p.style().equals("MucChuCai")) {
      return "capital";
    }
    return KINDS.stream().filter(k -> label.group(k) != null).findFirst().orElseThrow();
  }

  private void count(String kind, int number, String text, Paragraph p) {
    int at = -1;
    for (int i = 0; i < open.size(); i++) {
      at = open.get(i).kind().equals(kind) ? i : at;
    }
    int before = at < 0 ? 0 : open.get(at).number();
    boolean next = number == before + 1 || anew && number == 1;
    String rule = kind.equals("letter") ? "HD-10" : "HD-12";
    faults.require(next, rule, p + " after " + before);
    anew = false;
    while (at >= 0 && open.size() > at) {
      open.remove(open.size() - 1);
    }
    parent(kind, text, p);
    open.add(new Open(kind, number, text));
  }

  /** A number such as 2.1. begins with the number above it. */
  private void parent(String kind, String text, Paragraph p) {
    if (kind.equals("decimal") && !open.isEmpty()) {
      String above = open.get(open.size() - 1).text();
      boolean counted = List.of("arabic", "decimal").contains(open.get(open.size() - 1).kind());
      faults.require(!counted || text.startsWith(above + "."), "HD-12", p + " in " + above);
    }
  }

  private static int number(String kind, String text) {
    return switch (kind) {
      case "part", "roman" -> roman(text);
      case "capital" -> text.charAt(0) - 'A' + 1;
      case "decimal" -> Integer.parseInt(text.substring(text.lastIndexOf('.') + 1));
      case "arabic" -> Integer.parseInt(text);
      default -> LETTERS.indexOf(text) + 1;
    };
  }

  private static int roman(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = value(text.charAt(i));
      boolean less = i + 1 < text.length() && value < value(text.charAt(i + 1));
      sum += less ? -value : value;
    }
    return sum;
  }

  private static int value(char digit) {
    return switch (digit) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      default -> 50;
    };
  }
}
