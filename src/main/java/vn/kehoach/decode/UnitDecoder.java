package vn.kehoach.decode;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Block.UnitTasks;
import vn.kehoach.yaml.Node;

/** Reads a unit ({@code don_vi}) with its tasks and the units below it. */
final class UnitDecoder {
  static final List<String> KEYS =
      List.of(
          "don_vi", "tieu_de", "nhiem_vu", "theo_doi", "don_vi_con", "noi_lien", "danh_so", "id");

  private final Context context;
  private final BlockDecoder blocks;

  UnitDecoder(Context context, BlockDecoder blocks) {
    this.context = context;
    this.blocks = blocks;
  }

  Block decode(Node.Mapping map) {
    Fields fields = Fields.of(map, "don_vi", KEYS, context.findings());
    return new UnitTasks(
        context.ids().of(fields),
        new Units(context).all(fields, "don_vi"),
        context.line(fields, "tieu_de"),
        new NumberingDecoder(context).ofBlock(fields),
        fields.isTrue("noi_lien"),
        blocks.blocks(fields, "nhiem_vu"),
        new DutyDecoder(context).duties(fields),
        subUnits(fields),
        map.span());
  }

  private List<UnitTasks> subUnits(Fields fields) {
    List<UnitTasks> units = new ArrayList<>();
    for (Block block : blocks.blocks(fields, "don_vi_con")) {
      if (block instanceof UnitTasks unit) {
        units.add(unit);
      } else {
        context.findings().onlyUnits(block.span());
      }
    }
    return units;
  }
}
