package vn.kehoach.decode;

import java.util.List;
import vn.kehoach.plan.Block;
import vn.kehoach.yaml.Node;

/** Reads a numbered paragraph ({@code khoan}). */
final class ClauseDecoder {
  static final List<String> KEYS = List.of("khoan", "noi_dung", "id", "danh_so");

  private final Context context;
  private final BlockDecoder blocks;

  ClauseDecoder(Context context, BlockDecoder blocks) {
    this.context = context;
    this.blocks = blocks;
  }

  Block decode(Node.Mapping map) {
    Fields fields = Fields.of(map, "khoan", KEYS, context.findings());
    return new Block.Clause(
        context.ids().of(fields),
        context.text(fields, "khoan"),
        new NumberingDecoder(context).ofNumbered(fields),
        blocks.blocks(fields, "noi_dung"),
        map.span());
  }
}
