package vn.kehoach.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.IssuingBody;
import vn.kehoach.plan.Line;
import vn.kehoach.plan.Text;
import vn.kehoach.yaml.Node;

/**
 * What the decoders of one plan share (bối cảnh): findings, ids, the body, and what reads texts.
 */
record Context(
    Findings findings,
    TextParser parser,
    Ids ids,
    IssuingBody body,
    TableSource tables,
    Map<String, String> parameters) {

  static Context of(IssuingBody body, TableSource tables, Diagnostics out) {
    Findings findings = new Findings(out);
    TextParser parser = new TextParser(findings);
    return new Context(findings, parser, new Ids(findings), body, tables, Map.of());
  }

  /** The same with the parameters of {@code tham_so}. */
  Context with(Map<String, String> values) {
    return new Context(findings, parser, ids, body, tables, values);
  }

  /** The one paragraph under a key; empty where nothing was typed. */
  Line line(Fields fields, String key) {
    Optional<Node.Scalar> typed = fields.scalar(key);
    return typed.isPresent() ? parser.line(typed.get()) : new Line(List.of(), fields.span());
  }

  /** The text under a key, or the texts of a list one after the other. */
  Text text(Fields fields, String key) {
    Optional<Node> typed = fields.node(key);
    return typed.isPresent() ? text(typed.get(), key) : new Text(List.of(), fields.span());
  }

  /** A text, or the texts of a list one after the other; the key is the one it stands under. */
  Text text(Node node, String key) {
    if (node instanceof Node.Scalar scalar) {
      return parser.text(scalar);
    }
    List<Text.Passage> passages = new ArrayList<>();
    for (Node.Scalar scalar : scalars(node, key)) {
      passages.addAll(parser.text(scalar).passages());
    }
    return new Text(passages, node.span());
  }

  private List<Node.Scalar> scalars(Node node, String key) {
    if (!(node instanceof Node.Sequence list)) {
      findings.wrongShape(key, Shape.TEXT_OR_LIST, node);
      return List.of();
    }
    List<Node.Scalar> scalars = new ArrayList<>(list.items().size());
    for (Node item : list.items()) {
      if (item instanceof Node.Scalar scalar) {
        scalars.add(scalar);
      } else {
        findings.wrongShape(key, Shape.TEXT, item);
      }
    }
    return scalars;
  }
}
