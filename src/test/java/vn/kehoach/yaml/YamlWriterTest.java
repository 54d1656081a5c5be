package vn.kehoach.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;

class YamlWriterTest {
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

  @Property(seed = "20261122", tries = 1000, shrinking = ShrinkingMode.OFF)
  void whatIsWrittenReadsBackAsTheSameTree(@ForAll long seed) {
    Node tree = new RandomTree(seed).root();
    String text = new YamlWriter(node -> Optional.of("#: \"ghi chú\"")).write(tree);
    assertThat(plain(read(text))).as(text).isEqualTo(plain(tree));
    assertThat(plain(read(new YamlWriter().write(tree)))).isEqualTo(plain(tree));
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
