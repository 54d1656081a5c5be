package vn.kehoach.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

class YamlWriterTest {
  private static final Span NOWHERE = Span.ofFile("a.yaml");

  @Test
  void textsAreWrittenTheWayAPersonWould() {
    String typed =
        """
        so: 05
        trich_yeu: |
          Thực hiện Chiến lược
          trên địa bàn xã
        mo_dau: "Nội dung: như sau"
        trong:
        khong_co: []
        can_cu:
          - "- gạch đầu dòng"
          - 'anh "Ba" # 1'
          - |-
            một

            hai
        don_vi:
          vhxh:
            ten: Phòng Văn hóa
        noi_dung:
          - muc: Mục tiêu
            noi_dung:
              - - một
                - hai
        """;
    assertThat(new YamlWriter().write(read(typed))).isEqualTo(typed);
  }

  @Test
  void aCommentStandsBehindItsValue() {
    Node tree = read("a: 1\nb:\n  - x\n  - c: |\n      y\n");
    Function<Node, Optional<String>> place =
        node -> Optional.of("dòng " + node.span().from().line() + "\n…");
    assertThat(new YamlWriter(place).write(tree))
        .isEqualTo(
            """
            a: 1  # dòng 1 …
            b:  # dòng 3 …
              - x  # dòng 3 …
              -  # dòng 4 …
                c: |  # dòng 4 …
                  y
            """);
  }

  @Property(seed = "20261122", tries = 3000)
  void whatIsWrittenReadsBackAsTheSameTree(@ForAll("trees") Node tree) {
    String text = new YamlWriter(node -> Optional.of("#: \"ghi chú\"")).write(tree);
    assertThat(plain(read(text))).as(text).isEqualTo(plain(tree));
    assertThat(plain(read(new YamlWriter().write(tree)))).isEqualTo(plain(tree));
  }

  @Property(seed = "20261122", tries = 200)
  void aTextAloneReadsBack(@ForAll("texts") String value) {
    if (!value.isEmpty()) {
      assertThat(read(new YamlWriter().write(scalar(value)))).hasToString(value);
    }
  }

  @Provide
  Arbitrary<Node> trees() {
    return trees(4).filter(node -> !(node instanceof Node.Scalar scalar) || !scalar.isEmpty());
  }

  private Arbitrary<Node> trees(int depth) {
    Arbitrary<Node> scalars = texts().map(YamlWriterTest::scalar);
    if (depth == 0) {
      return scalars;
    }
    Arbitrary<List<Node>> values = Arbitraries.lazy(() -> trees(depth - 1)).list().ofMaxSize(4);
    Arbitrary<List<String>> keys =
        texts().filter(k -> !k.isEmpty()).list().uniqueElements().ofSize(4);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(1, scalars),
        net.jqwik.api.Tuple.of(1, values.map(v -> new Node.Sequence(v, NOWHERE))),
        net.jqwik.api.Tuple.of(2, Combinators.combine(keys, values).as(YamlWriterTest::mapping)));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> signs =
        Arbitraries.strings()
            .withChars("ab :-?,[]{}#&*!|>'\"%@`\\\n\n\t. <=~0123456789_\r\u00A0\u1EBF\u0323")
            .ofMaxLength(12);
    Arbitrary<String> words =
        Arbitraries.of(
            "Ủy ban nhân dân xã",
            "null",
            "true",
            "no",
            "05",
            "1.40",
            "---",
            "...",
            "<<",
            "😀 x",
            "a: b",
            "một\n\nhai\n",
            "\n\n một",
            "một \nhai",
            "x".repeat(1500),
            "${giai_doan}",
            "**đậm**",
            " ");
    return Arbitraries.oneOf(signs, words, signs.list().ofMaxSize(4).map(l -> String.join("\n", l)))
        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  private static Node mapping(List<String> keys, List<Node> values) {
    List<Node.Entry> entries =
        java.util.stream.IntStream.range(0, values.size())
            .mapToObj(i -> new Node.Entry((Node.Scalar) scalar(keys.get(i)), values.get(i)))
            .toList();
    return new Node.Mapping(entries, NOWHERE);
  }

  private static Node scalar(String value) {
    return new Node.Scalar(value, NOWHERE);
  }

  private static Node read(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Node> tree = new YamlReader().read(SourceFile.of("a.yaml", text), diagnostics);
    assertThat(diagnostics.list()).as(text).isEmpty();
    return tree.orElseThrow();
  }

  /** The tree without its places. */
  private static Object plain(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().stream()
              .map(e -> List.of(e.key().value(), plain(e.value())))
              .toList()
              .toString()
          + "}";
    }
    return node instanceof Node.Sequence sequence
        ? sequence.items().stream().map(YamlWriterTest::plain).toList()
        : "«" + node + "»";
  }
}
