package vn.kehoach.decode;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Column;
import vn.kehoach.plan.Row;
import vn.kehoach.plan.Text;
import vn.kehoach.yaml.Node;

/** Reads the rows of a table ({@code hang}): cells for all columns but running numbers. */
final class RowDecoder {
  private static final String KEY = "hang";
  private static final String GROUP = "nhom";
  private static final String CELLS = "o";
  static final List<String> KEYS = List.of(GROUP, CELLS, "id");

  private final Context context;
  private final int cells;

  RowDecoder(Context context, List<Column> columns) {
    this.context = context;
    this.cells = (int) columns.stream().filter(c -> !c.running()).count();
  }

  /** The rows that were typed. */
  List<Row> typed(Fields table) {
    return table.items(KEY).stream().flatMap(n -> row(n).stream()).toList();
  }

  /** The rows of a table file below its head. */
  List<Row> ofFile(Node.Sequence file) {
    file.items().stream().limit(1).forEach(head -> compare((Node.Sequence) head));
    return file.items().stream().skip(1).flatMap(n -> row(n).stream()).toList();
  }

  private Optional<Row> row(Node node) {
    if (node instanceof Node.Sequence list) {
      return Optional.of(cells(list));
    } else if (node instanceof Node.Mapping map) {
      return row(Fields.of(map, KEY, KEYS, context.findings()));
    }
    context.findings().wrongShape(KEY, Shape.LIST_OR_MAP, node);
    return Optional.empty();
  }

  /** A group head, or cells with an id. */
  private Optional<Row> row(Fields fields) {
    context.ids().of(fields);
    if (fields.has(GROUP)) {
      context.findings().apart(fields, CELLS, GROUP);
      return Optional.of(new Row.Group(context.line(fields, GROUP), fields.span()));
    }
    Optional<Node> cells = fields.node(CELLS);
    if (cells.isEmpty()) {
      context.findings().missingKey(CELLS, KEY, fields.span());
    }
    return cells.flatMap(this::cells);
  }

  private Optional<Row> cells(Node node) {
    if (node instanceof Node.Sequence list) {
      return Optional.of(cells(list));
    }
    context.findings().wrongShape(CELLS, Shape.LIST, node);
    return Optional.empty();
  }

  private Row cells(Node.Sequence list) {
    compare(list);
    List<Text> texts = list.items().stream().map(n -> context.text(n, KEY)).toList();
    return new Row.Cells(texts, list.span());
  }

  private void compare(Node.Sequence row) {
    if (row.items().size() != cells && cells > 0) {
      context.findings().raggedRow(row.span(), row.items().size(), cells);
    }
  }
}
