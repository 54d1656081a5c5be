package vn.kehoach.decode;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Appendix;
import vn.kehoach.yaml.Node;

/** Reads the appendices ({@code phu_luc}). */
final class AppendixDecoder {
  private static final String KEY = "phu_luc";
  static final List<String> KEYS = List.of("tieu_de", "noi_dung", "huong", "id");
  private static final Choice<Boolean> LANDSCAPE =
      new Choice<Boolean>().with("doc", false).with("ngang", true);

  private final Context context;
  private final BlockDecoder blocks;

  AppendixDecoder(Context context, BlockDecoder blocks) {
    this.context = context;
    this.blocks = blocks;
  }

  List<Appendix> appendices(Fields plan) {
    return plan.items(KEY).stream().flatMap(n -> appendix(n).stream()).toList();
  }

  private Optional<Appendix> appendix(Node node) {
    if (!(node instanceof Node.Mapping map)) {
      context.findings().wrongShape(KEY, Shape.MAP, node);
      return Optional.empty();
    }
    Fields fields = Fields.of(map, KEY, KEYS, context.findings());
    return Optional.of(
        new Appendix(
            context.ids().of(fields),
            context.line(fields, "tieu_de"),
            LANDSCAPE.of(fields, "huong", context.findings()).orElse(false),
            blocks.blocks(fields, "noi_dung"),
            map.span()));
  }
}
