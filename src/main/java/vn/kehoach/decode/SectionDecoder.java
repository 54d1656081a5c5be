package vn.kehoach.decode;

import java.util.List;
import vn.kehoach.plan.Block;
import vn.kehoach.yaml.Node;

/** Reads a section with a title ({@code muc}). */
final class SectionDecoder {
  static final List<String> KEYS = List.of("muc", "noi_dung", "id", "danh_so", "noi_lien");

  private final Context context;
  private final BlockDecoder blocks;

  SectionDecoder(Context context, BlockDecoder blocks) {
    this.context = context;
    this.blocks = blocks;
  }

  Block decode(Node.Mapping map) {
    Fields fields = Fields.of(map, "muc", KEYS, context.findings());
    return new Block.Section(
        context.ids().of(fields),
        context.line(fields, "muc"),
        new NumberingDecoder(context).ofBlock(fields),
        fields.isTrue("noi_lien"),
        blocks.blocks(fields, "noi_dung"),
        map.span());
  }
}
