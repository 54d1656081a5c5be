package vn.kehoach.decode;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Plan.LayoutChoice;
import vn.kehoach.yaml.Node;

/** Reads which layout prints a plan ({@code bo_cuc}). */
final class LayoutDecoder {
  private static final String KEY = "bo_cuc";
  private static final String DEFAULT = "nd30";
  static final List<String> KEYS = List.of("ten", "co_chu_dau");
  private static final Choice<String> NAMES = new Choice<String>().with(DEFAULT, DEFAULT);
  private static final Choice<Integer> SIZES = new Choice<Integer>().with("12", 12).with("13", 13);

  private final Context context;

  LayoutDecoder(Context context) {
    this.context = context;
  }

  LayoutChoice decode(Fields plan) {
    Optional<Node> node = plan.node(KEY);
    if (node.isPresent() && node.get() instanceof Node.Mapping map) {
      Fields fields = Fields.of(map, KEY, KEYS, context.findings());
      int size = SIZES.of(fields, "co_chu_dau", context.findings()).orElse(0);
      return new LayoutChoice(name(fields, "ten"), size);
    } else if (node.isPresent() && node.get() instanceof Node.Sequence list) {
      context.findings().wrongShape(KEY, Shape.TEXT_OR_MAP, list);
      return new LayoutChoice(DEFAULT, 0);
    }
    return new LayoutChoice(name(plan, KEY), 0);
  }

  private String name(Fields fields, String key) {
    return NAMES.of(fields, key, context.findings()).orElse(DEFAULT);
  }
}
