package vn.kehoach.decode;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Target;
import vn.kehoach.yaml.Node;

/** Reads an objective ({@code muc_tieu}) with its targets. */
final class ObjectiveDecoder {
  static final List<String> KEYS = List.of("muc_tieu", "chi_tieu", "noi_dung", "id", "danh_so");

  private final Context context;
  private final BlockDecoder blocks;

  ObjectiveDecoder(Context context, BlockDecoder blocks) {
    this.context = context;
    this.blocks = blocks;
  }

  Block decode(Node.Mapping map) {
    Fields fields = Fields.of(map, "muc_tieu", KEYS, context.findings());
    return new Block.Objective(
        context.ids().of(fields),
        context.line(fields, "muc_tieu"),
        new NumberingDecoder(context).ofNumbered(fields),
        blocks.blocks(fields, "noi_dung"),
        targets(fields),
        map.span());
  }

  private List<Target> targets(Fields fields) {
    TargetDecoder decoder = new TargetDecoder(context);
    List<Target> targets = new ArrayList<>();
    fields.items("chi_tieu").forEach(n -> decoder.decode(n).ifPresent(targets::add));
    return targets;
  }
}
