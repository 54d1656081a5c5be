package vn.kehoach.number;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.number.Sample.bare;
import static vn.kehoach.number.Sample.clause;
import static vn.kehoach.number.Sample.objective;
import static vn.kehoach.number.Sample.prose;
import static vn.kehoach.number.Sample.section;
import static vn.kehoach.number.Sample.target;
import static vn.kehoach.plan.Level.ARABIC;
import static vn.kehoach.plan.Level.CAPITAL;
import static vn.kehoach.plan.Level.DECIMAL;
import static vn.kehoach.plan.Level.LETTER;
import static vn.kehoach.plan.Level.PART;
import static vn.kehoach.plan.Level.ROMAN;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Level;

class ReferenceTest {

  static Stream<Arguments> patterns() {
    return Stream.of(
        Arguments.of(List.of(ROMAN, ARABIC, LETTER), "điểm a khoản 1 Mục I"),
        Arguments.of(List.of(ROMAN, ARABIC, DECIMAL), "khoản 1.1 Mục I"),
        Arguments.of(List.of(ROMAN, DECIMAL, DECIMAL), "khoản 1.1.1 Mục I"),
        Arguments.of(List.of(ARABIC, DECIMAL, DECIMAL), "khoản 1.1.1"),
        Arguments.of(List.of(ARABIC, DECIMAL, LETTER), "điểm a khoản 1.1"),
        Arguments.of(List.of(CAPITAL, ROMAN, ARABIC), "khoản 1 Mục I Mục A"),
        Arguments.of(List.of(PART, ROMAN, ARABIC), "khoản 1 Mục I Phần I"),
        Arguments.of(List.of(PART, ARABIC, LETTER), "điểm a khoản 1 Phần I"));
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void theReferenceFollowsThePatterns(List<Level> levels, String expected) {
    Sample plan = Sample.of(section("a", section("b", clause("c"))), see("theo ${dan_chieu('c')}"));
    plan.levels = levels;
    assertThat(last(plan)).isEqualTo("theo " + expected);
    assertThat(plan.findings()).isEmpty();
  }

  @Test
  void fourLevels() {
    Block deep = section("b", section("c", clause("d"), clause("e"), clause("f")));
    Sample plan = Sample.of(section("a"), section("z", deep), see("tại ${dan_chieu('f')}"));
    assertThat(last(plan)).isEqualTo("tại điểm c khoản 1.1 Mục II");
  }

  @Test
  void aBlockWithoutNumberIsLeftOutOfTheReference() {
    Sample plan =
        Sample.of(section("a", section("b", bare(), clause("c"))), see("tại ${dan_chieu('c')}"));
    assertThat(last(plan)).isEqualTo("tại khoản 1.1 Mục I");
  }

  @Test
  void objectivesAndTargets() {
    Block single = objective("m1", target("t1", "x"));
    Block several = objective("m2", target("t2", "x"), target("t3", "x"));
    Block text = see("là ${dan_chieu('m2')}, ${dan_chieu('t1')}, ${dan_chieu('t3')}");
    assertThat(last(Sample.of(single, several, text)))
        .isEqualTo("là mục tiêu 2, chỉ tiêu của mục tiêu 1, chỉ tiêu 2 của mục tiêu 2");
  }

  @Test
  void appendicesAndWhatStandsInThem() {
    Block text = see("xem ${dan_chieu('p')}, ${dan_chieu('b')}");
    Sample one = Sample.of(section("a"), text).appendix("p", section("x", clause("b")));
    assertThat(last(one)).isEqualTo("xem Phụ lục, khoản 1 Mục I Phụ lục");
    Sample two = Sample.of(section("a"), text).appendix("o").appendix("p", section("b"));
    assertThat(last(two)).isEqualTo("xem Phụ lục II, Mục I Phụ lục II");
  }

  @Test
  void aReferenceThatOpensASentenceTakesItsCapital() {
    Block text =
        see("${dan_chieu('b')}, ${dan_chieu('b')}. ${dan_chieu('m')} và ${dan_chieu('m')}");
    Sample plan = Sample.of(section("a", clause("b")), objective("m"), text);
    assertThat(last(plan)).isEqualTo("Khoản 1 Mục I, khoản 1 Mục I. Mục tiêu 1 và mục tiêu 1");
  }

  @Test
  void aReferenceMayPointForward() {
    Sample plan = Sample.of(see("theo ${dan_chieu('b')}"), section("a"), section("b"));
    NumberedBlock.Prose first = (NumberedBlock.Prose) plan.number().blocks().get(0);
    assertThat(Outline.text(first.pieces())).isEqualTo("theo Mục II");
  }

  @Test
  void anUnknownIdNamesTheNearestAndShowsItsPlace() {
    Block near = section("kinh_phi");
    Sample plan = Sample.of(near, see("theo ${dan_chieu('kinhphi')}"));
    NumberedBlock.Prose prose = (NumberedBlock.Prose) plan.number().blocks().get(1);
    Run gap = ((Piece.Paragraph) prose.pieces().get(0)).runs().get(1);
    assertThat(gap).isEqualTo(new Run("[kinhphi]", false, false, true));
    assertThat(plan.findings()).containsExactly("UNKNOWN_REFERENCE [kinhphi, kinh_phi]");
    Diagnostic finding = plan.out.list().get(0);
    assertThat(finding.related()).extracting(r -> r.span()).containsExactly(near.span());
  }

  @Test
  void anUnknownIdFarFromAllIsReportedAlone() {
    Sample plan = Sample.of(section("a"), see("theo ${dan_chieu('khong_co')}"));
    plan.number();
    assertThat(plan.findings()).containsExactly("UNKNOWN_REFERENCE [khong_co]");
    assertThat(plan.out.list().get(0).related()).isEmpty();
  }

  @Test
  void whatHasNoNumberCannotBeReferredTo() {
    Block prose = prose("chu", Sample.text("chữ"));
    Block page = new Block.PageBreak("trang", Sample.span());
    Block table = new Block.DutyTable("bang", Sample.line(""), Sample.span());
    Block bare = section("tran", bare());
    Block see =
        see("${dan_chieu('chu')} ${dan_chieu('trang')} ${dan_chieu('bang')} ${dan_chieu('tran')}");
    Sample plan = Sample.of(prose, page, table, bare, see);
    plan.number();
    assertThat(plan.findings())
        .containsExactly(
            "REFERENCE_WITHOUT_NUMBER [chu]",
            "REFERENCE_WITHOUT_NUMBER [trang]",
            "REFERENCE_WITHOUT_NUMBER [bang]",
            "REFERENCE_WITHOUT_NUMBER [tran]");
    assertThat(plan.out.list().get(3).related().get(0).span()).isEqualTo(bare.span());
  }

  @Test
  void anObjectiveWithoutNumberCanStillBeReferredTo() {
    Block objective =
        new Block.Objective("m", Sample.line("m"), bare(), List.of(), List.of(), Sample.span());
    assertThat(last(Sample.of(objective, see("là ${dan_chieu('m')}")))).isEqualTo("là mục tiêu 1");
  }

  private static Block see(String text) {
    return prose(text);
  }

  private static String last(Sample plan) {
    List<NumberedBlock> blocks = plan.number().blocks();
    return Outline.text(((NumberedBlock.Prose) blocks.get(blocks.size() - 1)).pieces());
  }
}
