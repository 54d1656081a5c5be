package vn.kehoach.decode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.Column;
import vn.kehoach.plan.Column.Align;
import vn.kehoach.plan.Column.Width;
import vn.kehoach.plan.Line;
import vn.kehoach.yaml.Node;

/** Reads the columns of a table ({@code cot}): titles, or titles with a look. */
final class ColumnDecoder {
  private static final String KEY = "cot";
  static final List<String> KEYS = List.of("tieu_de", "rong", "can", "stt", "tong", "kieu");
  private static final Pattern WIDTH = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(%|mm)");
  private static final List<String> WIDTHS = List.of("1% – 100%", "1mm – 400mm");
  private static final int WIDEST_MM = 400;
  private static final Choice<Boolean> KINDS = new Choice<Boolean>().with("so", true);
  private static final Choice<Align> ALIGNS =
      new Choice<Align>()
          .with("trai", Align.LEFT)
          .with("giua", Align.CENTER)
          .with("phai", Align.RIGHT)
          .with("deu", Align.BOTH);

  private final Context context;

  ColumnDecoder(Context context) {
    this.context = context;
  }

  /** The columns that were typed. */
  List<Column> typed(Fields table) {
    return table.items(KEY).stream().flatMap(n -> column(n).stream()).toList();
  }

  /** The columns that the head of a table file names. */
  List<Column> ofFile(Optional<Node.Sequence> file) {
    return file
        .filter(f -> !f.items().isEmpty())
        .map(f -> ((Node.Sequence) f.items().get(0)).items())
        .orElse(List.of())
        .stream()
        .map(cell -> plain(context.parser().line((Node.Scalar) cell)))
        .toList();
  }

  private Optional<Column> column(Node node) {
    if (node instanceof Node.Scalar title) {
      return Optional.of(plain(context.parser().line(title)));
    } else if (node instanceof Node.Mapping map) {
      return Optional.of(column(Fields.of(map, KEY, KEYS, context.findings())));
    }
    context.findings().wrongShape(KEY, Shape.TEXT_OR_MAP, node);
    return Optional.empty();
  }

  private static Column plain(Line title) {
    return new Column(title, null, Align.UNSAID, false, false, false);
  }

  private Column column(Fields fields) {
    return new Column(
        context.line(fields, "tieu_de"),
        fields.scalar("rong").flatMap(this::width).orElse(null),
        ALIGNS.of(fields, "can", context.findings()).orElse(Align.UNSAID),
        fields.isTrue("stt"),
        fields.isTrue("tong"),
        KINDS.of(fields, "kieu", context.findings()).orElse(false));
  }

  private Optional<Width> width(Node.Scalar typed) {
    Matcher parts = WIDTH.matcher(typed.value());
    Optional<Width> width =
        parts.matches() ? Optional.of(width(parts)).filter(ColumnDecoder::fits) : Optional.empty();
    if (width.isEmpty()) {
      context.findings().wrongValue(typed, "rong", WIDTHS);
    }
    return width;
  }

  private static Width width(Matcher parts) {
    double amount = new BigDecimal(parts.group(1).replace(',', '.')).doubleValue();
    return new Width(amount, parts.group(2).equals("%"));
  }

  private static boolean fits(Width width) {
    return width.amount() > 0 && width.amount() <= (width.percent() ? 100 : WIDEST_MM);
  }
}
