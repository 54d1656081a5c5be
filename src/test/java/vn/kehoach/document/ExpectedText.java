package vn.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.kehoach.number.NumberedPlan;
import vn.kehoach.number.NumberedPlan.NumberedAppendix;
import vn.kehoach.number.Run;
import vn.kehoach.plan.Closing;
import vn.kehoach.plan.Head.PartialDate;
import vn.kehoach.plan.IssuingBody;
import vn.kehoach.plan.Marks;
import vn.kehoach.plan.Plan;

/** What must be read on the pages of a plan, worked out without the templates, in order. */
final class ExpectedText {
  private final NumberedPlan numbered;
  private final Plan plan;
  private final Lines out = new Lines();

  private ExpectedText(NumberedPlan numbered) {
    this.numbered = numbered;
    this.plan = numbered.plan();
  }

  /** All lines of the document, each a paragraph or a cell. */
  static List<String> of(NumberedPlan numbered) {
    return new ExpectedText(numbered).lines();
  }

  private List<String> lines() {
    marks();
    head();
    ExpectedBlocks body = new ExpectedBlocks(plan.body(), out);
    numbered.bases().forEach(b -> out.add(words(b)));
    if (!numbered.bases().isEmpty()) {
      out.endEach(numbered.bases().size(), ";");
      out.end(".");
    }
    body.pieces(numbered.opening(), "");
    if (!numbered.opening().isEmpty()) {
      out.end(":");
    }
    body.blocks(numbered.blocks());
    body.pieces(numbered.closing(), "");
    out.end("./.");
    if (plan.marks().attachedTo() == null) {
      recipients();
      signature();
    }
    numbered.appendices().forEach(this::appendix);
    return out.list();
  }

  private void marks() {
    out.addIf(plan.status() == Plan.Status.DRAFT, "DỰ THẢO");
    out.addIf(plan.marks().circulation() == Marks.Circulation.INTERNAL, "LƯU HÀNH NỘI BỘ");
    out.addIf(
        plan.marks().circulation() == Marks.Circulation.RETURN_AFTER_READING, "XEM XONG TRẢ LẠI");
  }

  private void head() {
    IssuingBody body = plan.body();
    out.addIf(!body.governing().isEmpty(), upper(body.governing()));
    body.headLines().forEach(line -> out.add(upper(line)));
    out.add("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    out.add("Độc lập - Tự do - Hạnh phúc");
    Marks.Decision decision = plan.marks().attachedTo();
    if (decision == null) {
      out.add("Số: " + numberAndSymbol(plan.head().number(), plan.head().symbol()));
      out.add(plan.head().place() + ", " + date(plan.head().date()));
    }
    switch (plan.marks().urgency()) {
      case NONE -> {}
      case URGENT -> out.add("KHẨN");
      case VERY_URGENT -> out.add("THƯỢNG KHẨN");
      case EXPRESS -> out.add("HỎA TỐC");
    }
    out.add("KẾ HOẠCH");
    numbered.subject().forEach(line -> out.add(words(line)));
    if (decision != null) {
      out.add("(Kèm theo " + decision(decision) + ")");
    }
  }

  private static String decision(Marks.Decision d) {
    String number = numberAndSymbol(d.number(), d.symbol());
    return "Quyết định số " + number + " " + date(d.date()) + " của " + d.issuer();
  }

  private static String numberAndSymbol(int number, String symbol) {
    return (number == 0 ? "" : String.format(Locale.ROOT, "%02d", number)) + "/" + symbol;
  }

  private static String date(PartialDate date) {
    String day = date.day() == 0 ? "" : String.format(Locale.ROOT, "%02d", date.day());
    String month = date.month() == 0 ? "" : (date.month() < 3 ? "0" : "") + date.month();
    String year = date.year() == 0 ? "" : "" + date.year();
    return "ngày " + day + " tháng " + month + " năm " + year;
  }

  private void recipients() {
    Closing closing = plan.closing();
    out.add("Nơi nhận:");
    for (Closing.Recipient r : closing.recipients()) {
      out.add("- " + r.name() + (r.purpose().isEmpty() ? "" : " (" + r.purpose() + ")") + ";");
    }
    Closing.Filing filing = closing.filing();
    String copies = filing.copies() == 0 ? "" : "(" + filing.copies() + ")";
    String units = filing.units().isEmpty() ? "VT" : String.join(", ", filing.units());
    out.add(
        filing.drafter().isEmpty()
            ? "- Lưu: " + units + (copies.isEmpty() ? "." : " " + copies + ".")
            : "- Lưu: " + units + ". " + filing.drafter() + "." + copies);
  }

  private void signature() {
    Closing.Signature s = plan.closing().signature();
    if (s == null) {
      out.add("NGƯỜI KÝ");
      return;
    }
    out.addIf(!s.collective().isEmpty() && !delegated(s), "TM. " + upper(s.collective()));
    switch (s.right()) {
      case HEAD -> {}
      case ACTING -> out.add("Q. " + upper(s.headTitle()));
      case DEPUTY -> out.add("KT. " + upper(s.headTitle()));
      case BY_ORDER -> out.add("TL. " + upper(s.headTitle()));
      case AUTHORISED -> out.add("TUQ. " + upper(s.headTitle()));
    }
    out.addIf(s.right() != Closing.Right.ACTING, upper(s.title()));
    out.addIf(!s.name().isEmpty(), s.name());
  }

  private static boolean delegated(Closing.Signature s) {
    return s.right() == Closing.Right.BY_ORDER || s.right() == Closing.Right.AUTHORISED;
  }

  private void appendix(NumberedAppendix appendix) {
    out.add(("Phụ lục " + appendix.number()).strip());
    out.add(upper(words(appendix.title())));
    Marks.Decision decision = plan.marks().attachedTo();
    String number = numberAndSymbol(plan.head().number(), plan.head().symbol());
    String own = "số " + number + " " + date(plan.head().date()) + " của " + plan.body().name();
    out.add(
        decision == null
            ? "(Kèm theo Kế hoạch " + own + ")"
            : "(Kèm theo Kế hoạch ban hành kèm theo " + decision(decision) + ")");
    new ExpectedBlocks(plan.body(), out).blocks(appendix.blocks());
    out.end("./.");
  }

  static String words(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** The lines so far; the last of them takes the closing mark. */
  static final class Lines {
    private final List<String> list = new ArrayList<>();
    private boolean open;

    void add(String line) {
      list.add(line);
      open = true;
    }

    void addIf(boolean condition, String line) {
      if (condition) {
        add(line);
      }
    }

    /** What was added last cannot take a closing mark, which then stands alone. */
    void close() {
      open = false;
    }

    void end(String mark) {
      if (open) {
        list.set(list.size() - 1, ended(list.get(list.size() - 1), mark));
      } else {
        list.add(mark);
      }
    }

    void endEach(int last, String mark) {
      for (int i = list.size() - last; i < list.size(); i++) {
        list.set(i, ended(list.get(i), mark));
      }
    }

    private static String ended(String line, String mark) {
      return line.replaceAll("[\\s.;:,/]+$", "") + mark;
    }

    List<String> list() {
      return List.copyOf(list);
    }
  }
}
