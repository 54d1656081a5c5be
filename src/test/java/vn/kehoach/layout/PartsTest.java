package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.docx.Part;
import vn.kehoach.docx.Properties;
import vn.kehoach.number.NumberedPlan.NumberedAppendix;
import vn.kehoach.number.Run;
import vn.kehoach.plan.Head.PartialDate;
import vn.kehoach.plan.Marks;
import vn.kehoach.plan.Marks.Circulation;
import vn.kehoach.plan.Marks.Decision;
import vn.kehoach.plan.Marks.Urgency;
import vn.kehoach.plan.Plan.Status;
import vn.kehoach.tools.WordSchema;

/** The parts as a whole: schema, styles, properties, and the same bytes every time. */
class PartsTest {

  static Stream<SamplePlan> plans() {
    SamplePlan plain = new SamplePlan();
    SamplePlan rich = rich();
    SamplePlan draft = new SamplePlan();
    draft.status = Status.DRAFT;
    draft.signature = null;
    draft.marks = new Marks(Urgency.EXPRESS, Circulation.INTERNAL, null);
    SamplePlan attached = rich();
    attached.marks =
        new Marks(
            Urgency.NONE,
            Circulation.NONE,
            new Decision(0, "QĐ-UBND", new PartialDate(0, 0, 2026), "Ủy ban nhân dân xã Kẻ Sặt"));
    return Stream.of(plain, rich, draft, attached);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyPartKeepsToTheSchema(SamplePlan plan) {
    for (Part part : Printed.of(plan).file().parts()) {
      assertThat(WordSchema.faults(part.content())).as(part.name()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyStyleThatIsUsedIsThere(SamplePlan plan) {
    Printed printed = Printed.of(plan);
    Set<String> used =
        Stream.of("w:pStyle", "w:rStyle", "w:tblStyle")
            .flatMap(name -> Xml.all(printed.root(), name).stream())
            .map(style -> style.getAttribute("w:val"))
            .collect(Collectors.toSet());

    assertThat(used).allMatch(printed.styles()::has);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void theDocumentHasNoFormattingOfItsOwn(SamplePlan plan) {
    Printed printed = Printed.of(plan);

    assertThat(Xml.all(printed.root(), "w:rPr"))
        .allMatch(
            rPr -> rPr.getChildNodes().getLength() == 1 && Xml.child(rPr, "w:rStyle") != null);
    for (String direct : List.of("w:spacing", "w:jc", "w:b", "w:i", "w:sz", "w:pBdr")) {
      assertThat(Xml.all(printed.root(), direct))
          .as(direct)
          .allMatch(e -> ((Element) e.getParentNode()).getTagName().equals("w:tblPr"));
    }
  }

  @Test
  void stylesHaveVietnameseNamesWithoutCommas() {
    StyleSheet styles = Printed.of(new SamplePlan()).styles();

    assertThat(styles.name("QuocHieu")).isEqualTo("Quốc hiệu");
    assertThat(styles.all().keySet()).allMatch(id -> id.matches("[A-Za-z0-9]+"));
    assertThat(styles.all().keySet()).allMatch(id -> !styles.name(id).contains(","));
    assertThat(styles.all().keySet().stream().map(styles::name).distinct())
        .hasSameSizeAs(styles.all().keySet());
  }

  @Test
  void headingsStandOnWordsOwnHeadings() {
    StyleSheet styles = Printed.of(new SamplePlan()).styles();

    assertThat(styles.name("Heading1")).isEqualTo("heading 1");
    for (String heading : List.of("Phan", "Muc", "KhoanTieuDe", "KhoanTieuDeCon", "DiemTieuDe")) {
      assertThat(styles.on(heading, "pPr", "outlineLvl")).as(heading).isTrue();
      assertThat(styles.on(heading, "pPr", "keepNext")).as(heading).isTrue();
    }
  }

  @Test
  void theLanguageIsVietnamese() {
    assertThat(Printed.of(new SamplePlan()).styles().value("Normal", "rPr", "lang", "val"))
        .hasValue("vi-VN");
  }

  @Test
  void theSameBytesEveryTimeAndInAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      List<Part> turkish = Printed.of(rich()).file().parts();
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Printed.of(rich()).file().parts()).isEqualTo(turkish);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void manyThreadsMayUseOneLayout() {
    Layout layout = Layout.bundled("nd30");
    byte[] expected = Printed.of(rich()).file().document().content();

    assertThat(
            IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> layout.lay(rich().numbered(), Printed.PROVENANCE, new Diagnostics()))
                .map(file -> file.orElseThrow().document().content()))
        .allMatch(content -> Arrays.equals(content, expected));
  }

  @Test
  void plansOfOneLookShareThePartsBesideTheDocument() {
    SamplePlan other = rich();
    assertThat(Printed.of(other).part("/word/styles.xml").content())
        .isSameAs(Printed.of(new SamplePlan()).part("/word/styles.xml").content());
  }

  @Test
  void propertiesTellWhatThePlanIs() {
    Properties properties = Printed.of(new SamplePlan()).file().properties();

    assertThat(properties.title())
        .isEqualTo(
            "KẾ HOẠCH Thực hiện Chiến lược quốc gia về bình đẳng giới giai đoạn 2026 - 2030"
                + " trên địa bàn xã Kẻ Sặt");
    assertThat(properties.subject()).startsWith("Thực hiện").endsWith("Kẻ Sặt");
    assertThat(properties.keywords()).isEqualTo("Ủy ban nhân dân xã Kẻ Sặt; 2026 - 2030");
    assertThat(properties.creator()).isEqualTo("Ủy ban nhân dân xã Kẻ Sặt");
    assertThat(properties.language()).isEqualTo("vi-VN");
    assertThat(properties.custom())
        .containsEntry("kehoach.ke_hoach_sha256", "ab12")
        .containsEntry("kehoach.bo_cuc", "nd30")
        .containsEntry("kehoach.phien_ban", "1.0");
  }

  @Test
  void createdOnTheDayOfThePlanElseWhenToldSo() {
    SamplePlan plan = new SamplePlan();
    assertThat(Printed.of(plan).file().properties().created())
        .isEqualTo(Instant.parse("2026-01-05T00:00:00Z"));
    plan.date = new PartialDate(0, 5, 2026);
    assertThat(Printed.of(plan).file().properties().created())
        .isEqualTo(Printed.PROVENANCE.created());
  }

  @Test
  void anotherLayoutIsAFinding() {
    SamplePlan plan = new SamplePlan();
    plan.layout = "nd31";
    Diagnostics out = new Diagnostics();

    assertThat(Layout.bundled("nd30").lay(plan.numbered(), Printed.PROVENANCE, out)).isEmpty();
    assertThat(out.list()).extracting(d -> d.code()).containsExactly(Code.LAYOUT_UNKNOWN);
  }

  private static SamplePlan rich() {
    SamplePlan plan = new SamplePlan();
    plan.bases = List.of("Căn cứ Luật A", "Thực hiện Kế hoạch B");
    plan.blocks = new ArrayList<>(List.of(SampleBlocks.everyKind(), AppendixTest.table()));
    plan.appendices =
        List.of(
            new NumberedAppendix(
                "I", List.of(Run.of("Dự toán")), true, List.of(AppendixTest.table())),
            new NumberedAppendix(
                "II", List.of(Run.of("Phân công")), false, List.of(SamplePlan.prose("Văn bản."))));
    return plan;
  }
}
