package vn.kehoach.cli;

import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlWriter;

/** A YAML file that is written for people to go on with (soạn tệp): entries and comments. */
final class YamlLines {
  private static final int WIDTH = 100;
  private static final Span NOWHERE = SourceFile.of("", "").start();
  private static final Pattern LINE = Pattern.compile("^(?=[^\\n])", Pattern.MULTILINE);

  private final StringBuilder text = new StringBuilder();
  private final String margin;

  private YamlLines(String margin) {
    this.margin = margin;
  }

  /** A file, with nothing in it. */
  static YamlLines file() {
    return new YamlLines("");
  }

  /** Lines that stand under a key. */
  static YamlLines below() {
    return new YamlLines("  ");
  }

  /** Lines that stand under a key that stands under a key. */
  static YamlLines deeper() {
    return new YamlLines("    ");
  }

  /** A comment of as many lines as it needs; whatever the words, they stay in it. */
  YamlLines comment(String words) {
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("[\\s\\p{Cc}\u2028\u2029]+")) {
      if (line.length() > 0 && margin.length() + 3 + line.length() + word.length() > WIDTH) {
        commentLine(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    return commentLine(line.toString());
  }

  /** A comment as it is, on one line. */
  YamlLines commentLine(String line) {
    text.append(margin).append(line.isEmpty() ? "#" : "# " + line).append('\n');
    return this;
  }

  /** A key with its text. */
  YamlLines entry(String key, String value) {
    return add(typed(key, scalar(value)), "");
  }

  /** A key with a list of texts. */
  YamlLines entry(String key, List<String> values) {
    List<Node> items = values.stream().map(YamlLines::scalar).toList();
    return add(typed(key, new Node.Sequence(items, NOWHERE)), "");
  }

  /** A key with its text behind a comment sign, to be used by taking the sign away. */
  YamlLines unused(String key, String value) {
    return add(typed(key, scalar(value)), "# ");
  }

  /** A key with what stands below it. */
  YamlLines entry(String key, YamlLines lines) {
    text.append(margin).append(key).append(":\n").append(lines.text);
    return this;
  }

  /** Other lines, as they are. */
  YamlLines append(YamlLines lines) {
    text.append(lines.text);
    return this;
  }

  /** An empty line. */
  YamlLines blank() {
    text.append('\n');
    return this;
  }

  /** The text so far. */
  String text() {
    return text.toString();
  }

  private YamlLines add(String lines, String sign) {
    text.append(LINE.matcher(lines).replaceAll(margin + sign));
    return this;
  }

  private static String typed(String key, Node value) {
    Node.Entry entry = new Node.Entry(new Node.Scalar(key, NOWHERE), value);
    return new YamlWriter().write(new Node.Mapping(List.of(entry), NOWHERE));
  }

  private static Node scalar(String value) {
    return new Node.Scalar(value, NOWHERE);
  }
}
