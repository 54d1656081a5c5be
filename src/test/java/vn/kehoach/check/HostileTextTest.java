package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.number.NumberedPlan;
import vn.kehoach.number.PlanNumberer;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Inline;
import vn.kehoach.plan.Line;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Text;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

/** Eight times the text takes about eight times the time, whatever the text. */
class HostileTextTest {
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final int LETTERS = 1 << 18;

  /** The letters of a file as large as may be. */
  private static final int LARGEST = 5 << 20;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "giai đoạn 2020-2021 ",
        "a,b",
        "(",
        "a ",
        "a- ",
        "·a ",
        "ngày 1/1/",
        "số 1/KH-",
        "số 5/KH - UBND",
        "A",
        "ủy Ban Nhân dân ",
        "xã Kẻ Sắt ",
        "huyện ",
        "1",
        ". a",
        "và và ",
        "Kẻ-Sặt–",
        "x, ngày 1",
        "Phòng , , - - ",
        "chỉ tiêu 1,2",
        "bình đằng giới ",
        "giảm từ 1 ",
        "xây dựng kế hoạch; kế hoạch này ",
        "các Hội, từ Mầm non ",
        "đề án a b c d e Đề án a b c d e ",
        "Tháng hành động về bình đẳng giới ",
        "a, b - c d ",
        "Căn cứ Kế hoạch Đề án. ",
        "cấp ủy Đảng cấp ủy đảng ",
        "Tờ trình số 5/TTr-SNN của tại ",
        "12 ",
        "nghiêng",
        "“",
        "\"",
        "[(a)]",
        "ĐỀ NGHỊ UBND ",
        "các trường học, thôn, tổ dân phố ",
        "Phòng Văn hoá xã hội ",
        "kế hoạch này ",
        "vai trò của a, trong việc b ",
        "triển chấp bảo ",
        "tổ chức, lồng ghép tổ chức ",
        "1/1/2026 - 1/1/2025 ",
        "Đẩy mạnh tuyên truyền, phổ biến chính sách của Đảng về bình đẳng giới trên địa bàn xã. "
      })
  void theTimeGrowsWithTheText(String piece) {
    long part = best(piece, LETTERS / 8);
    long whole = best(piece, LETTERS);
    assertThat(whole).as("an eighth of the text: " + part).isLessThan(part * 24 + 300_000_000L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "12 ",
        "A",
        "nghiêng",
        "ĐỀ NGHỊ UBND ",
        "(",
        "[(a)]",
        "“",
        "\"",
        "a,b",
        "a- ",
        "giai đoạn 2020-2021 ",
        "a, b - c d ",
        "Đẩy mạnh tuyên truyền, phổ biến chính sách của Đảng về bình đẳng giới trên địa bàn xã. "
      })
  void theLargestFileTakesTwoSeconds(String piece) {
    LongStream tries = LongStream.range(0, 2).map(i -> check(piece, LARGEST));
    assertThat(tries.anyMatch(nanos -> nanos < 2_000_000_000L)).isTrue();
  }

  private static long best(String piece, int letters) {
    return LongStream.range(0, 3).map(i -> check(piece, letters)).min().orElseThrow();
  }

  private static long check(String piece, int letters) {
    String words = piece.repeat(letters / piece.length());
    Span span = new Span(SourceFile.of("plan.yaml", words), 0, words.length());
    Line line = new Line(List.of(new Inline.Words(words, Inline.Emphasis.NONE, span)), span);
    Block block = new Block.Prose("", new Text(List.of(new Text.Paragraph(line)), span), span);
    Plan plan = withBlock(block);
    Diagnostics out = new Diagnostics();
    NumberedPlan numbered = new PlanNumberer().number(plan, out);
    long begin = THREAD.getCurrentThreadCpuTime();
    new PlanChecker().check(plan, numbered, out);
    return THREAD.getCurrentThreadCpuTime() - begin;
  }

  private static Plan withBlock(Block block) {
    SourceFile file = SourceFile.of("plan.yaml", Checked.framed(""));
    Optional<Plan> plan = Checked.plan(file, new Diagnostics());
    Plan p = plan.orElseThrow();
    return new Plan(
        p.body(),
        p.status(),
        p.head(),
        p.marks(),
        p.levels(),
        List.of(block),
        p.closing(),
        p.appendices(),
        p.layout(),
        p.parameters(),
        p.span(),
        p.waivers());
  }
}
