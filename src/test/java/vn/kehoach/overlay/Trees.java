package vn.kehoach.overlay;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** Located trees for tests. */
final class Trees implements TreeReader {

  @Override
  public Optional<Node> read(SourceFile file, Diagnostics out) {
    return Optional.ofNullable(new Yaml().compose(new StringReader(file.text())))
        .map(node -> node(node, file));
  }

  static Node.Mapping read(String name, String text) {
    return (Node.Mapping)
        new Trees().read(SourceFile.of(name, text), new Diagnostics()).orElseThrow();
  }

  private static Node node(org.yaml.snakeyaml.nodes.Node node, SourceFile file) {
    Span span = new Span(file, offset(node.getStartMark(), file), offset(node.getEndMark(), file));
    if (node instanceof ScalarNode scalar) {
      return new Node.Scalar(scalar.getValue(), span);
    }
    if (node instanceof SequenceNode list) {
      return new Node.Sequence(list.getValue().stream().map(n -> node(n, file)).toList(), span);
    }
    List<Node.Entry> entries = new ArrayList<>();
    for (NodeTuple entry : ((MappingNode) node).getValue()) {
      Node.Scalar key = (Node.Scalar) node(entry.getKeyNode(), file);
      entries.add(new Node.Entry(key, node(entry.getValueNode(), file)));
    }
    return new Node.Mapping(entries, span);
  }

  private static int offset(Mark mark, SourceFile file) {
    return file.offset(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
