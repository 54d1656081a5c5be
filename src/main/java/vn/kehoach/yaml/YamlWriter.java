package vn.kehoach.yaml;

import java.util.Optional;
import java.util.function.Function;

/** Writes a tree as YAML text that reads back as an equal tree (ghi cây thành chữ). */
public final class YamlWriter {
  private static final int STEP = 2;

  /** The parser sees the colon behind a longer key only where "?" announces the key. */
  private static final int LONGEST_KEY = 1000;

  private final Function<Node, Optional<String>> comments;

  /** Writes values without comments. */
  public YamlWriter() {
    this(node -> Optional.empty());
  }

  /**
   * Writes a comment behind each value that has one.
   *
   * @param comments what to say about a value, without the sign {@code #}
   */
  public YamlWriter(Function<Node, Optional<String>> comments) {
    this.comments = comments;
  }

  /** The text of a tree; it ends with a line break. */
  public String write(Node node) {
    if (isLines(node)) {
      return lines(node, 0);
    }
    boolean nothing = node instanceof Node.Scalar scalar && scalar.isEmpty();
    return nothing ? "\"\"\n" : value(node, 0).stripLeading();
  }

  /** What stands behind a colon or a dash, with the line break. */
  private String value(Node node, int indent) {
    String comment = comments.apply(node).map(YamlWriter::comment).orElse("");
    if (node instanceof Node.Scalar scalar) {
      return scalar(new ScalarForm(scalar.value()), comment, indent);
    }
    if (isLines(node)) {
      return comment + "\n" + lines(node, indent);
    }
    return (node instanceof Node.Mapping ? " {}" : " []") + comment + "\n";
  }

  private static String scalar(ScalarForm form, String comment, int indent) {
    if (form.isBlock()) {
      return " " + form.mark() + comment + "\n" + form.lines(" ".repeat(Math.max(STEP, indent)));
    }
    String line = form.isEmpty() ? "" : " " + form.line();
    return line + comment + "\n";
  }

  private String lines(Node node, int indent) {
    StringBuilder text = new StringBuilder();
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> text.append(entry(entry, indent)));
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> text.append(item(item, indent)));
    }
    return text.toString();
  }

  private String entry(Node.Entry entry, int indent) {
    String margin = " ".repeat(indent);
    String key = new ScalarForm(entry.key().value()).line();
    String value = value(entry.value(), indent + STEP);
    return key.length() > LONGEST_KEY
        ? margin + "? " + key + "\n" + margin + ":" + value
        : margin + key + ":" + value;
  }

  private String item(Node item, int indent) {
    int inner = indent + STEP;
    boolean sameLine = isLines(item) && comments.apply(item).isEmpty();
    String value = sameLine ? " " + lines(item, inner).substring(inner) : value(item, inner);
    return " ".repeat(indent) + "-" + value;
  }

  private static boolean isLines(Node node) {
    return node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()
        || node instanceof Node.Sequence sequence && !sequence.items().isEmpty();
  }

  private static String comment(String words) {
    return "  # " + words.replaceAll("[\\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]+", " ");
  }
}
