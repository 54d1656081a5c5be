package vn.kehoach.decode;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Head;
import vn.kehoach.plan.Head.Period;
import vn.kehoach.plan.Line;
import vn.kehoach.plan.Text;
import vn.kehoach.yaml.Node;

/** Reads the head of a plan (phần đầu). */
final class HeadDecoder {
  private static final String PERIOD = "giai_doan";
  private static final String YEAR = "nam";
  private static final String BASES = "can_cu";

  private final Context context;
  private final Times times;

  HeadDecoder(Context context) {
    this.context = context;
    this.times = new Times(context.findings());
  }

  Head decode(Fields plan) {
    return new Head(
        new Numbers(context.findings()).ofDocument(plan, "so"),
        typedOr(plan, "ky_hieu", context.body().symbol()),
        times.date(plan, "ngay"),
        typedOr(plan, "dia_danh", context.body().place()),
        period(plan),
        plan.scalar("trich_yeu").map(context.parser()::lines).orElse(List.of()),
        bases(plan),
        opening(plan),
        plan.span());
  }

  private static String typedOr(Fields plan, String key, String derived) {
    return plan.has(key) ? plan.words(key) : derived;
  }

  private Period period(Fields plan) {
    context.findings().apart(plan, PERIOD, YEAR);
    int year = times.year(plan, YEAR);
    Period period = times.period(plan, PERIOD);
    return period != null || year == 0 ? period : new Period(year, year);
  }

  private List<Line> bases(Fields plan) {
    return plan.items(BASES).stream().flatMap(n -> basis(n, plan).stream()).toList();
  }

  /** A basis: a text, or a text with an id. */
  private Optional<Line> basis(Node node, Fields plan) {
    if (node instanceof Node.Mapping map) {
      Fields fields = Fields.of(map, BASES, List.of("noi_dung", "id"), context.findings());
      context.ids().of(fields);
      return Optional.of(context.line(fields, "noi_dung"));
    }
    return plan.scalar(node, BASES).map(context.parser()::line);
  }

  private Text opening(Fields plan) {
    return plan.has("mo_dau") ? context.text(plan, "mo_dau") : null;
  }
}
