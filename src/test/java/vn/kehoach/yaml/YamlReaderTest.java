package vn.kehoach.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.Position;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Workspace;

/** What comments inside a file cannot say; the other faults are cases of the golden test. */
class YamlReaderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "05",
        "0o17",
        "0x_",
        "0b_",
        "0x1F",
        "1_000",
        "1.40",
        "1e3",
        "2026-05-01",
        "5/2026",
        "190:20:30",
        "no",
        "yes",
        "true",
        "null",
        "~",
        ".inf",
        "=",
        "y",
        "<<",
        "2026 - 2030",
        "+",
        "-1",
        "50%",
        "http://a.vn",
        "a#b"
      })
  void aScalarIsTheTextThatWasTyped(String typed) {
    Node.Mapping root = (Node.Mapping) read("so: " + typed + "\nd: [" + typed + "]");
    assertThat(root.entries().get(0).value()).hasToString(typed);
    assertThat(root.entries().get(1).value())
        .isInstanceOfSatisfying(
            Node.Sequence.class, list -> assertThat(list.items().get(0)).hasToString(typed));
    assertThat(diagnostics.list()).isEmpty();
  }

  @Test
  void everyNodeKnowsItsPlace() {
    Node.Mapping root =
        (Node.Mapping) read("\uD83D\uDE00: đ\r\nb:\r\n  - x\r\n  - [1, {c: \"d\"}]\r\n");
    assertThat(root.span().from()).isEqualTo(new Position(1, 1));
    Node.Entry b = root.entry("b").orElseThrow();
    assertThat(b.key().span().from()).isEqualTo(new Position(2, 1));
    assertThat(b.value().span().text()).isEqualTo("- x\r\n  - [1, {c: \"d\"}]");
    Node.Sequence inner = (Node.Sequence) ((Node.Sequence) b.value()).items().get(1);
    assertThat(inner.span().text()).isEqualTo("[1, {c: \"d\"}]");
    assertThat(inner.items().get(1).span().text()).isEqualTo("{c: \"d\"}");
    assertThat(inner.span().from()).isEqualTo(new Position(4, 5));
  }

  @Test
  void anEmptyValueStandsBehindItsColon() {
    Node.Mapping root = (Node.Mapping) read("so:\nngay: 5/2026\n");
    Node empty = root.entry("so").orElseThrow().value();
    assertThat(empty).hasToString("");
    assertThat(empty.span().from()).isEqualTo(new Position(1, 4));
  }

  @Test
  void aTextOfSeveralLinesEndsWithItsLastWord() {
    Node.Mapping root = (Node.Mapping) read("a: |\n  một\n  hai\n\n\nb: 1\n");
    Node text = root.entry("a").orElseThrow().value();
    assertThat(text).hasToString("một\nhai\n");
    assertThat(text.span().text()).isEqualTo("|\n  một\n  hai");
  }

  @Test
  void escapesAreBroughtToPrecomposedForm() {
    assertThat(((Node.Mapping) read("a: \"Ho\\u0302\\u0323\"")).entries().get(0).value())
        .hasToString("Hộ");
  }

  @Test
  void aByteOrderMarkIsFine() {
    byte[] bytes = "\uFEFFa: b\r\n".getBytes(StandardCharsets.UTF_8);
    SourceFile file = SourceFile.decode("a.yaml", bytes);
    assertThat(new YamlReader().read(file, diagnostics)).isPresent();
    assertThat(diagnostics.list()).isEmpty();
  }

  @Test
  void aFileOverTheLimitIsRefused() {
    byte[] bytes = new byte[Workspace.MAX_BYTES + 1];
    Arrays.fill(bytes, (byte) 'a');
    assertThat(findings(bytes)).containsExactly("KH003@1:1");
  }

  @Test
  void aFileOfTheLargestSizeIsRead() {
    byte[] line = "- Tổ chức thực hiện\n".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[Workspace.MAX_BYTES / line.length * line.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = line[i % line.length];
    }
    inTime(() -> assertThat(findings(bytes)).isEmpty());
  }

  @Test
  void textThatIsNotUtf8IsRefusedWithItsPlace() {
    byte[] bytes = "a: b\nc: \u00e0\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(findings(bytes)).containsExactly("KH004@2:4");
  }

  @Test
  void utf16IsRefused() {
    assertThat(findings("a: b\n".getBytes(StandardCharsets.UTF_16))).containsExactly("KH004@1:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# chỉ có lời ghi\n", "---\n", "\uFEFF"})
  void anEmptyFileIsRefused(String text) {
    assertThat(findings(text.getBytes(StandardCharsets.UTF_8))).containsExactly("KH007@1:1");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, 7, 0x1B, 0x7F, 0x80, 0x85, 0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF})
  void aForbiddenCharacterIsRefusedWithItsPlace(int character) {
    String text = "a: b\nc: x" + Character.toString(character) + "y\n";
    assertThat(findings(text.getBytes(StandardCharsets.UTF_8))).containsExactly("KH005@2:5");
  }

  @Test
  void aLoneSurrogateIsRefused() {
    read("a: x\uD800y");
    assertThat(told()).containsExactly("KH005@1:5");
  }

  @Test
  void aFileFullOfForbiddenCharactersIsNotToldToItsEnd() {
    List<String> findings = findings("\0a".repeat(20_000).getBytes(StandardCharsets.UTF_8));
    assertThat(findings).hasSizeLessThan(60).contains("KH008@1:101");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{",
        "{a: ",
        "[a, ",
        "- ",
        "? ",
        "[[a]: ",
        "{{",
        "- [",
        "&a ",
        "*a ",
        "!a ",
        "\"",
        "'",
        " [\n",
        "a: [\n",
        "a: {\n",
        "- a: b: c\n",
        "\t\n",
        "? a\n? \n",
        "%\n",
        "---\n",
        "a:\n"
      })
  void aBombIsRefusedQuickly(String part) {
    byte[] bytes = (part.repeat(89_999 / part.length()) + "\"").getBytes(StandardCharsets.UTF_8);
    inTime(() -> assertThat(kinds(bytes)).isNotEmpty().allMatch(count -> count <= 10_000));
  }

  @Test
  void aLineWithoutEndIsRefusedQuickly() {
    byte[] bytes = ("a: b\nc: " + "[".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8);
    inTime(() -> assertThat(findings(bytes)).containsExactly("KH009@2:1"));
  }

  /** How many findings of each code there are. */
  private Collection<Long> kinds(byte[] bytes) {
    return findings(bytes).stream()
        .collect(Collectors.groupingBy(f -> f.substring(0, 5), Collectors.counting()))
        .values();
  }

  private static void inTime(org.junit.jupiter.api.function.Executable work) {
    Assertions.assertTimeout(Duration.ofSeconds(30), work);
  }

  private Node read(String text) {
    Optional<Node> node = new YamlReader().read(SourceFile.of("a.yaml", text), diagnostics);
    return node.orElse(null);
  }

  private List<String> findings(byte[] bytes) {
    new YamlReader().read(SourceFile.decode("a.yaml", bytes), diagnostics);
    return told();
  }

  private List<String> told() {
    return diagnostics.list().stream()
        .map(d -> d.code().id() + "@" + d.span().from().line() + ":" + d.span().from().column())
        .toList();
  }
}
