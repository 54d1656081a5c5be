package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.kehoach.number.Label;
import vn.kehoach.number.NumberedBlock;
import vn.kehoach.number.NumberedPlan;
import vn.kehoach.number.NumberedPlan.NumberedAppendix;
import vn.kehoach.number.Piece;
import vn.kehoach.number.Run;
import vn.kehoach.plan.Closing;
import vn.kehoach.plan.Closing.Filing;
import vn.kehoach.plan.Closing.Recipient;
import vn.kehoach.plan.Closing.Right;
import vn.kehoach.plan.Closing.Signature;
import vn.kehoach.plan.Head;
import vn.kehoach.plan.Head.PartialDate;
import vn.kehoach.plan.Head.Period;
import vn.kehoach.plan.IssuingBody;
import vn.kehoach.plan.Level;
import vn.kehoach.plan.Marks;
import vn.kehoach.plan.Marks.Circulation;
import vn.kehoach.plan.Marks.Urgency;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Plan.LayoutChoice;
import vn.kehoach.plan.Plan.Status;
import vn.kehoach.source.Span;

/** Builds plans as the numbering hands them on; every test changes what it is about. */
final class SamplePlan {
  private static final Span NOWHERE = Span.ofFile("ke-hoach.yaml");

  String bodyName = "Ủy ban nhân dân xã Kẻ Sặt";
  String governing = "";
  List<String> headLines = List.of("ỦY BAN NHÂN DÂN", "XÃ KẺ SẶT");
  String superior = "Ủy ban nhân dân thành phố Hải Phòng";
  String place = "Kẻ Sặt";
  int number = 5;
  PartialDate date = new PartialDate(5, 1, 2026);
  Status status = Status.ISSUED;
  Marks marks = new Marks(Urgency.NONE, Circulation.NONE, null);
  int headSize = 0;
  String layout = "nd30";
  List<String> subject =
      List.of(
          "Thực hiện Chiến lược quốc gia về bình đẳng giới giai đoạn 2026 - 2030",
          "trên địa bàn xã Kẻ Sặt");
  List<String> bases = List.of();
  List<Piece> opening = List.of(paragraph("Ủy ban nhân dân xã ban hành Kế hoạch, cụ thể như sau"));
  List<NumberedBlock> blocks = new ArrayList<>();
  List<Piece> closing = List.of(paragraph("Trên đây là Kế hoạch của Ủy ban nhân dân xã."));
  List<Recipient> recipients = List.of(recipient("Sở Nội vụ", ""));
  Filing filing = new Filing(List.of("VT", "VHXH"), List.of(), "", 0);
  Signature signature = signature(Right.HEAD, "Chủ tịch", "Ủy ban nhân dân");
  List<NumberedAppendix> appendices = List.of();

  NumberedPlan numbered() {
    Head head =
        new Head(
            number,
            "KH-UBND",
            date,
            place,
            new Period(2026, 2030),
            List.of(),
            List.of(),
            null,
            NOWHERE);
    Plan plan =
        new Plan(
            body(),
            status,
            head,
            marks,
            List.of(),
            List.of(),
            new Closing(null, recipients, filing, signature),
            List.of(),
            new LayoutChoice(layout, headSize),
            Map.of(),
            NOWHERE,
            List.of());
    return new NumberedPlan(
        plan, lines(subject), lines(bases), opening, blocks, closing, appendices);
  }

  private IssuingBody body() {
    return new IssuingBody(
        bodyName,
        "UBND xã",
        place,
        "xã Kẻ Sặt",
        "xã",
        superior,
        governing,
        headLines,
        "KH-UBND",
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        NOWHERE);
  }

  private static List<List<Run>> lines(List<String> lines) {
    return lines.stream().map(line -> List.of(Run.of(line))).toList();
  }

  static Recipient recipient(String name, String purpose) {
    return new Recipient(name, purpose, NOWHERE);
  }

  static Signature signature(Right right, String title, String collective) {
    return new Signature(title, "Chủ tịch", collective, "Nguyễn Văn A", right, NOWHERE);
  }

  static Piece paragraph(String text) {
    return new Piece.Paragraph(List.of(Run.of(text)));
  }

  static Piece item(String text) {
    return new Piece.Item("-", 0, List.of(Run.of(text)), List.of());
  }

  static NumberedBlock prose(String... paragraphs) {
    return new NumberedBlock.Prose(
        List.of(paragraphs).stream().map(SamplePlan::paragraph).toList());
  }

  static Label label(String text, Level level, int depth) {
    return new Label(text, level, depth);
  }

  static NumberedBlock section(Label label, String title, NumberedBlock... children) {
    return new NumberedBlock.Section(label, List.of(Run.of(title)), List.of(), List.of(children));
  }
}
