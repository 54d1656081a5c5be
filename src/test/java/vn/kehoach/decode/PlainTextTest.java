package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Line;
import vn.kehoach.plan.Text;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

class PlainTextTest {
  private static final List<String> PIECES =
      List.of(
          "Xã",
          "việc",
          "là",
          "a",
          "12",
          "1.",
          "(b)",
          "“c”",
          ",",
          ";",
          ".",
          ":",
          "%",
          "/",
          "-",
          "–",
          "…",
          "+",
          "=",
          "#",
          ">",
          "~",
          "•",
          "\"",
          "'",
          " ",
          " ",
          " ",
          " ",
          " ",
          "\n",
          "\n",
          "\n\n",
          "${nam}",
          "${dia_ban}",
          "${gia_tri.a}",
          "${don_vi('mttq')}",
          "${dan_chieu('muc-1')}",
          "2030",
          "${",
          "$",
          "}",
          "*",
          "_",
          "`",
          "<b>",
          "&",
          "|",
          "\\",
          "!",
          "[x]",
          "\t",
          "\u00A0",
          "😀",
          "${dan_chieu('a')}");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> plain = Arbitraries.of(PIECES.subList(0, 39));
    Arbitrary<String> any = Arbitraries.of(PIECES);
    Arbitrary<String> piece = Arbitraries.frequencyOf(Tuple.of(12, plain), Tuple.of(1, any));
    return piece.list().ofMaxSize(14).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 5_000)
  void saysWhatTheMarkdownParserSays(@ForAll("texts") String text) {
    TextSource source = source(text);
    Optional<List<Line>> plain = PlainText.paragraphs(source, text);
    Diagnostics out = new Diagnostics();
    TextParser parser = new TextParser(new Findings(out));
    plain.ifPresent(
        lines -> {
          List<Text.Passage> expected = parser.markdown(source);
          assertThat(lines.stream().map(Text.Paragraph::new))
              .containsExactlyElementsOf(cast(expected));
          if (lines.size() == 1) {
            assertThat(lines.get(0).inlines()).isEqualTo(parser.markdownLine(source).inlines());
          }
          assertThat(out.list()).isEmpty();
        });
  }

  private static List<Text.Paragraph> cast(List<Text.Passage> passages) {
    return passages.stream().map(Text.Paragraph.class::cast).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tuyên truyền trên hệ thống truyền thanh của ${loai_dia_ban}.",
        "Đến năm ${nam}, 80% số thôn (khu phố) – cả ở vùng xa –\nđạt chuẩn; “xanh” - sạch.\n",
        "Một đoạn.\n\nHai đoạn: a/b",
        "Theo ${dan_chieu('muc-1')}, ${don_vi('mttq')} đạt\n${gia_tri.nam}% vào năm\n2030, và sau đó"
      })
  void readsWhatPlansMostlyHold(String text) {
    assertThat(PlainText.paragraphs(source(text), text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- một",
        "+ một",
        "1. một",
        "# một",
        "> một",
        "một **hai**",
        "một\n---",
        "a | b\n--|--",
        "một  \nhai",
        " một",
        "${dan_chieu('x'}",
        "${gia_tri.}",
        "2) một",
        "• một",
        "a\\b",
        "x",
        ""
      })
  void leavesToTheParserWhatMightMeanSomething(String text) {
    assertThat(PlainText.paragraphs(source(text), text)).isEmpty();
  }

  @Test
  void leavesToTheParserWhatIsBeyondAllBounds() {
    String text = "a\n".repeat(1001);
    assertThat(PlainText.paragraphs(source(text), text)).isEmpty();
  }

  private static TextSource source(String text) {
    SourceFile file = SourceFile.of("a.yaml", text);
    return TextSource.of(new Node.Scalar(text, new Span(file, 0, text.length())));
  }
}
