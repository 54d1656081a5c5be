package vn.kehoach.decode;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Waiver;
import vn.kehoach.yaml.Node;

/** Reads the rules that a plan sets aside ({@code bo_qua}). */
final class WaiverDecoder {
  private static final String KEY = "bo_qua";
  private static final String RULE = "quy_tac";
  static final List<String> KEYS = List.of(RULE, "ly_do", "id");

  private final Context context;

  WaiverDecoder(Context context) {
    this.context = context;
  }

  List<Waiver> waivers(Fields plan) {
    return plan.items(KEY).stream().flatMap(n -> waiver(n).stream()).toList();
  }

  /** A rule with its reason; a rule alone is read too, so that the check can ask for a reason. */
  private Optional<Waiver> waiver(Node node) {
    if (node instanceof Node.Scalar rule) {
      return Optional.of(new Waiver(rule.value(), "", rule.span()));
    } else if (node instanceof Node.Mapping map) {
      return waiver(Fields.of(map, KEY, KEYS, context.findings()));
    }
    context.findings().wrongShape(KEY, Shape.MAP, node);
    return Optional.empty();
  }

  private Optional<Waiver> waiver(Fields fields) {
    context.ids().of(fields);
    if (!fields.has(RULE)) {
      context.findings().missingKey(RULE, KEY, fields.span());
    }
    return fields
        .scalar(RULE)
        .map(rule -> new Waiver(rule.value().strip(), fields.words("ly_do"), rule.span()));
  }
}
