package vn.kehoach.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Duty;
import vn.kehoach.yaml.Node;

/** Reads what a unit answers for ({@code theo_doi}): ids of objectives and targets. */
final class DutyDecoder {
  private static final String KEY = "theo_doi";
  static final List<String> KEYS = List.of("muc_tieu", "chi_tieu", "pham_vi");

  private final Context context;

  DutyDecoder(Context context) {
    this.context = context;
  }

  List<Duty> duties(Fields unit) {
    List<Duty> duties = new ArrayList<>();
    unit.items(KEY).forEach(n -> duty(n).ifPresent(duties::add));
    return duties;
  }

  private Optional<Duty> duty(Node node) {
    if (node instanceof Node.Scalar id) {
      return duty(id, "");
    } else if (node instanceof Node.Mapping map) {
      return duty(Fields.of(map, KEY, KEYS, context.findings()));
    }
    context.findings().wrongShape(KEY, Shape.TEXT_OR_MAP, node);
    return Optional.empty();
  }

  private Optional<Duty> duty(Fields fields) {
    Optional<Node.Scalar> objective = fields.scalar("muc_tieu");
    Optional<Node.Scalar> target = fields.scalar("chi_tieu");
    context.findings().apart(fields, "muc_tieu", "chi_tieu");
    if (objective.isEmpty() && target.isEmpty()) {
      context.findings().missingKey("chi_tieu", KEY, fields.span());
    }
    String scope = fields.words("pham_vi");
    return target.or(() -> objective).flatMap(id -> duty(id, scope));
  }

  private Optional<Duty> duty(Node.Scalar id, String scope) {
    if (Ids.isId(id.value())) {
      return Optional.of(new Duty(id.value(), scope, id.span()));
    }
    context.findings().badId(id);
    return Optional.empty();
  }
}
