package vn.kehoach.decode;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Block.Cycle;
import vn.kehoach.plan.Block.DayMonth;
import vn.kehoach.plan.Block.Report;
import vn.kehoach.plan.UnitReference;
import vn.kehoach.yaml.Node;

/** Reads the reporting block ({@code bao_cao}). */
final class ReportDecoder {
  private static final String KIND = "bao_cao";
  private static final List<String> KEYS = List.of(KIND, "id");
  static final List<String> INSIDE = List.of("ky", "truoc", "gui", "noi_dung", "id");
  private static final Choice<Cycle> CYCLES = cycles();

  private final Context context;

  ReportDecoder(Context context) {
    this.context = context;
  }

  Block decode(Node.Mapping map) {
    Fields beside = Fields.of(map, KIND, KEYS, context.findings());
    Optional<Fields> inside = beside.group(KIND, INSIDE);
    boolean unreadable = beside.has(KIND) && inside.isEmpty();
    Fields fields = inside.orElse(Fields.none(map.span(), context.findings()));
    Cycle cycle = unreadable ? Cycle.YEARLY : cycle(fields);
    return new Report(
        context.ids().of(beside, fields),
        cycle,
        before(fields, cycle),
        recipient(fields),
        context.text(fields, "noi_dung"),
        map.span());
  }

  /** How often; a report must say it, since no sentence can be made without. */
  private Cycle cycle(Fields fields) {
    if (!fields.has("ky")) {
      context.findings().missingKey("ky", KIND, fields.span());
    }
    return CYCLES.of(fields, "ky", context.findings()).orElse(Cycle.YEARLY);
  }

  private DayMonth before(Fields fields, Cycle cycle) {
    boolean oftenInAYear = cycle == Cycle.QUARTERLY || cycle == Cycle.HALF_YEARLY;
    Times times = new Times(context.findings());
    return oftenInAYear ? times.dayOfCycle(fields, "truoc") : times.day(fields, "truoc");
  }

  private UnitReference recipient(Fields fields) {
    List<UnitReference> units = new Units(context).all(fields, "gui");
    if (units.size() > 1) {
      context.findings().wrongShape("gui", Shape.TEXT, fields.node("gui").orElseThrow());
    }
    return units.isEmpty() ? null : units.get(0);
  }

  private static Choice<Cycle> cycles() {
    Choice<Cycle> cycles = new Choice<>();
    for (Cycle cycle : Cycle.values()) {
      cycles.with(cycle.key(), cycle);
    }
    return cycles;
  }
}
