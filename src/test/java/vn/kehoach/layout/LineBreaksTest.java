package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import vn.kehoach.number.Run;

class LineBreaksTest {
  private static final int PAGE = 9071;
  private static final int LEFT_CELL = 3515;

  @Test
  void aTextThatFitsStaysWhole() {
    assertThat(title("Triển khai công tác cải cách hành chính năm 2026"))
        .containsExactly("Triển khai công tác cải cách hành chính năm 2026");
  }

  @Test
  void breaksBeforeAWordThatOpensAPhrase() {
    assertThat(
            title(
                "Thực hiện Chiến lược quốc gia về bình đẳng giới giai đoạn 2026 - 2030"
                    + " trên địa bàn xã Kẻ Sặt"))
        .containsExactly(
            "Thực hiện Chiến lược quốc gia về bình đẳng giới",
            "giai đoạn 2026 - 2030 trên địa bàn xã Kẻ Sặt");
  }

  @Test
  void neverBreaksAPeriodOrADate() {
    String reference =
        "(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã"
            + " Nguyễn Bỉnh Khiêm)";
    List<String> lines = LineBreaks.of(reference, Face.ITALIC, 14, PAGE);

    assertThat(lines).hasSize(2).anyMatch(line -> line.contains("ngày 05 tháng 01 năm 2026"));
  }

  @Test
  void longBodyNamesBreakInTheirCell() {
    assertThat(LineBreaks.of("PHÒNG VĂN HÓA - XÃ HỘI", Face.BOLD, 13, LEFT_CELL)).hasSize(1);
    assertThat(LineBreaks.of("PHƯỜNG VĂN MIẾU - QUỐC TỬ GIÁM", Face.BOLD, 13, LEFT_CELL))
        .containsExactly("PHƯỜNG VĂN MIẾU -", "QUỐC TỬ GIÁM");
  }

  @Test
  void keepsTheLookOfEveryRun() {
    Run start = Run.of("Thực hiện Chiến lược quốc gia về bình đẳng giới giai đoạn ");
    Run gap = new Run("2026 - 2030", false, false, true);
    Run end = Run.of(" trên địa bàn xã Kẻ Sặt");

    assertThat(RunLines.of(List.of(start, gap, end), Face.BOLD, 14, PAGE))
        .containsExactly(
            List.of(Run.of("Thực hiện Chiến lược quốc gia về bình đẳng giới")),
            List.of(Run.of("giai đoạn "), gap, end));
  }

  @Property(tries = 200)
  void losesNoWordAndOverfillsNoLine(
      @ForAll @Size(min = 1, max = 60)
          List<@AlphaChars @StringLength(min = 1, max = 9) String> words,
      @ForAll @IntRange(min = 2500, max = 9000) int limit) {
    List<String> lines = LineBreaks.of(String.join(" ", words), Face.BOLD, 14, limit);

    assertThat(String.join(" ", lines)).isEqualTo(String.join(" ", words));
    assertThat(lines).allMatch(line -> TextWidth.exact(line, Face.BOLD, 14) <= limit + 0.001);
  }

  @Property(tries = 200)
  void cutsRunsIntoTheLinesOfTheirText(
      @ForAll @Size(min = 1, max = 12) List<@AlphaChars @StringLength(max = 30) String> parts) {
    List<Run> runs = parts.stream().map(part -> Run.of(part.replace('q', ' '))).toList();
    List<List<Run>> lines = RunLines.of(runs, Face.BOLD, 14, 3000);

    String printed = String.join("", lines.stream().map(RunLines::text).toList());
    assertThat(printed.replace(" ", "")).isEqualTo(RunLines.text(runs).replace(" ", ""));
  }

  private static List<String> title(String text) {
    return LineBreaks.of(text, Face.BOLD, 14, PAGE);
  }
}
