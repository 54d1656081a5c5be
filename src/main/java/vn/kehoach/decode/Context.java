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
final class Context {
  private final Findings findings;
  private final TextParser parser;
  private final Ids ids;
  private final IssuingBody body;
  private final TableSource tables;
  private final Map<String, String> parameters;
  private int asked;

  private Context(Context shared, Map<String, String> parameters) {
    this.findings = shared.findings;
    this.parser = shared.parser;
    this.ids = shared.ids;
    this.body = shared.body;
    this.tables = shared.tables;
    this.parameters = parameters;
  }

  /** The context of a plan whose parameters are not yet read. */
  Context(IssuingBody body, TableSource tables, Diagnostics out) {
    this.findings = new Findings(out);
    this.parser = new TextParser(findings);
    this.ids = new Ids(findings);
    this.body = body;
    this.tables = tables;
    this.parameters = Map.of();
  }

  /** The same with the parameters of {@code tham_so}. */
  Context with(Map<String, String> values) {
    return new Context(this, values);
  }

  Findings findings() {
    return findings;
  }

  TextParser parser() {
    return parser;
  }

  Ids ids() {
    return ids;
  }

  /** The body that issues this plan. */
  IssuingBody body() {
    asked++;
    return body;
  }

  /** The table files beside this plan. */
  TableSource tables() {
    asked++;
    return tables;
  }

  /** The parameters of this plan by name. */
  Map<String, String> parameters() {
    asked++;
    return parameters;
  }

  /**
   * Grows with each question for what is one plan's own, and with each finding: what was decoded
   * while it stood still comes out the same in every plan.
   */
  int ownParts() {
    return asked + findings.told();
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
