package vn.kehoach.decode;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Column;
import vn.kehoach.plan.Row;
import vn.kehoach.yaml.Node;

/** Reads a table ({@code bang}): typed out, from a file, or made by the tool. */
final class TableDecoder {
  private static final String KIND = "bang";
  private static final List<String> KEYS = List.of(KIND, "id");
  static final List<String> INSIDE = List.of("tieu_de", "cot", "hang", "tu", "tu_dong", "id");
  private static final Choice<Boolean> AUTOMATIC = new Choice<Boolean>().with("phan_cong", true);

  private final Context context;
  private final ColumnDecoder columns;

  TableDecoder(Context context) {
    this.context = context;
    this.columns = new ColumnDecoder(context);
  }

  Block decode(Node.Mapping map) {
    Fields beside = Fields.of(map, KIND, KEYS, context.findings());
    Optional<Fields> inside = beside.group(KIND, INSIDE);
    Fields fields = inside.orElse(Fields.none(map.span(), context.findings()));
    String id = context.ids().of(beside, fields);
    if (inside.isEmpty() && beside.has(KIND)) {
      return new Block.Table(id, context.line(fields, KIND), List.of(), List.of(), map.span());
    }
    return fields.has("tu_dong") ? automatic(id, fields, map) : typed(id, fields, map);
  }

  private Block automatic(String id, Fields fields, Node.Mapping map) {
    AUTOMATIC.of(fields, "tu_dong", context.findings());
    List.of("cot", "hang", "tu").forEach(key -> context.findings().apart(fields, "tu_dong", key));
    return new Block.DutyTable(id, context.line(fields, "tieu_de"), map.span());
  }

  private Block typed(String id, Fields fields, Node.Mapping map) {
    context.findings().apart(fields, "tu", "hang");
    Optional<Node.Sequence> file = file(fields);
    if (!fields.has("cot") && !fields.has("tu")) {
      context.findings().missingKey("cot", KIND, fields.span());
    }
    List<Column> found = fields.has("cot") ? columns.typed(fields) : columns.ofFile(file);
    return new Block.Table(
        id, context.line(fields, "tieu_de"), found, rows(fields, file, found), map.span());
  }

  private Optional<Node.Sequence> file(Fields fields) {
    return fields
        .scalar("tu")
        .flatMap(s -> context.tables().rows(s.value(), s.span(), context.findings().out()));
  }

  private List<Row> rows(Fields fields, Optional<Node.Sequence> file, List<Column> found) {
    RowDecoder rows = new RowDecoder(context, found);
    if (fields.has("tu")) {
      return file.map(rows::ofFile).orElse(List.of());
    }
    return rows.typed(fields);
  }
}
