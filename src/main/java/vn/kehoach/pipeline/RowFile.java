package vn.kehoach.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.decode.TableFiles;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.Span;
import vn.kehoach.source.Workspace;
import vn.kehoach.yaml.Node;

/** A CSV file whose rows are told by the names in its head (tệp danh sách). */
public final class RowFile {
  private final Workspace workspace;

  /** Reads the files of a workspace. */
  public RowFile(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The rows, each with its cells by column; empty, and reported, where it cannot be read. */
  public Optional<List<Map<String, Node.Scalar>>> read(Path file, Diagnostics out) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Span place = Span.ofFile(file.toString().replace('\\', '/'));
    return new TableFiles(workspace, named -> folder)
        .rows(file.getFileName().toString(), place, out)
        .map(rows -> rows(rows.items(), out));
  }

  private static List<Map<String, Node.Scalar>> rows(List<Node> all, Diagnostics out) {
    List<Node.Scalar> head = cells(all.get(0));
    List<Map<String, Node.Scalar>> rows = new ArrayList<>();
    for (Node row : all.subList(1, all.size())) {
      List<Node.Scalar> cells = cells(row);
      if (cells.size() == head.size()) {
        rows.add(row(head, cells));
      } else {
        out.report(Code.RAGGED_ROW, row.span(), cells.size(), head.size());
      }
    }
    return rows;
  }

  private static Map<String, Node.Scalar> row(List<Node.Scalar> head, List<Node.Scalar> cells) {
    Map<String, Node.Scalar> row = new LinkedHashMap<>();
    for (int i = 0; i < head.size(); i++) {
      row.put(head.get(i).value(), cells.get(i));
    }
    return row;
  }

  private static List<Node.Scalar> cells(Node row) {
    return ((Node.Sequence) row)
        .items().stream().filter(Node.Scalar.class::isInstance).map(c -> (Node.Scalar) c).toList();
  }
}
