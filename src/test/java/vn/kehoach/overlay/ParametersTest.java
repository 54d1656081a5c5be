package vn.kehoach.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.yaml.Node;

class ParametersTest {
  private static final String MODEL =
      """
      tham_so:
        ty_le: {mo_ta: Tỷ lệ, kieu: so, mac_dinh: 75, toi_thieu: 70}
        ten: {kieu: chu, mac_dinh: A}
      noi_dung:
        - muc_tieu: M
          id: m
          chi_tieu:
            - {id: a, gia_tri: "${ty_le}", toi_thieu: 72}
            - {id: b, gia_tri: {x: "${ty_le}", y: 3}}
      """;

  @Test
  void theValuesAreThePlansOverTheDefaults() {
    Laid laid = Laid.of("tham_so: {ty_le: 80}\n", MODEL);
    assertThat(laid.text("tham_so")).isEqualTo("{ty_le: 80, ten: A}");
    Node.Mapping values = Maps.map(laid.tree().orElseThrow(), "tham_so").orElseThrow();
    assertThat(Maps.text(values, "ty_le").orElseThrow().span().file().name()).isEqualTo("p.yaml");
    assertThat(Maps.text(values, "ten").orElseThrow().span().from().line()).isEqualTo(5);
  }

  @Test
  void figuresAreTakenFromThem() {
    assertThat(Laid.of("tham_so: {ty_le: 80}\n", MODEL).text("noi_dung"))
        .isEqualTo(
            "[{muc_tieu: M, id: m, chi_tieu: [{id: a, gia_tri: 80}, {id: b, gia_tri: {x: 80, y:"
                + " 3}}]}]");
  }

  @Test
  void aFigureOfThePlanMayBeTakenFromThemToo() {
    Laid laid = Laid.of("sua: {b: {gia_tri: {y: '${ty_le}'}}}\n", MODEL);
    assertThat(laid.text("noi_dung")).contains("{x: 75, y: 75}");
    assertThat(Laid.of("sua: {b: {gia_tri: {y: '${tyle}'}}}\n", MODEL).found())
        .containsExactly("KH303 | p3 '${tyle}'");
  }

  @Test
  void theBoundsOfATargetHoldForItsParameter() {
    assertThat(Laid.of("tham_so: {ty_le: 71}\n", MODEL).found())
        .containsExactly("KH622 | p3 71 | m10 72");
  }

  @Test
  void anUnsetParameterIsAGapThatADraftMayHave() {
    String model = "tham_so: {x: {kieu: chu, mo_ta: Tên thôn}}\n";
    Laid laid = Laid.of("so: 1\n", model);
    assertThat(laid.sentences()).containsExactly("Chưa điền tham số “x”: Tên thôn.");
    assertThat(laid.found()).containsExactly("KH625 | p1 m | m3 x");
    assertThat(laid.text("tham_so")).isEqualTo("{x: }");
    assertThat(laid.findings()).extracting(Diagnostic::severity).containsExactly(Severity.ERROR);
    Laid draft = Laid.of("trang_thai: du_thao\n", model);
    assertThat(draft.findings()).extracting(Diagnostic::severity).containsExactly(Severity.WARNING);
  }

  @Test
  void aPlanWithoutAModelHasGapsToo() {
    assertThat(Laid.raw("tham_so: {x: , y: 1}\n", "").found()).containsExactly("KH501 | p1 x");
  }

  @Test
  void numbersAreWrittenWithACommaAndTextsAsTyped() {
    Laid laid = Laid.of("tham_so: {ty_le: 80.5, ten: '1.4'}\n", MODEL);
    assertThat(laid.text("tham_so")).isEqualTo("{ty_le: 80,5, ten: 1.4}");
  }

  @Test
  void aParameterNeedsNoDescription() {
    assertThat(Laid.of("", "tham_so: {x: {kieu: chu}}\n").sentences())
        .containsExactly("Chưa điền tham số “x”.");
  }

  @Test
  void aModelDeclaresThemFully() {
    String model =
        """
        tham_so:
          a: 5
          b: {mo_ta: x}
          c: {kieu: phan_tram}
          d: {kieu: lua_chon}
          e: {kieu: so, mac_dinh: 5, toi_thieu: 6}
          f: {kieu: chu, mac_dinh: x, toithieu: 6}
        """;
    assertThat(Laid.of("so: 1\n", model).found())
        .containsExactly(
            "KH203 | m4 5",
            "KH202 | m5 b",
            "KH204 | m6 phan_tram",
            "KH202 | m7 d",
            "KH622 | m8 5 | m8 6",
            "KH201 | m9 toithieu");
  }

  @ParameterizedTest
  @ValueSource(strings = {"15/5/2026", "5/2026", "2026", "29/2/2028", "01/01/2026"})
  void datesAreTypedAsEverywhere(String date) {
    assertThat(TypedDate.of(date)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "32/1/2026", "29/2/2026", "13/2026", "0/2026", "26", "1/1/26", "x"})
  void anythingElseIsNoDate(String date) {
    assertThat(TypedDate.of(date)).isEmpty();
  }

  @Test
  void datesAreOrdered() {
    List<String> dates = List.of("2026", "5/2026", "15/5/2026", "16/5/2026", "6/2026", "2027");
    assertThat(dates).extracting(d -> TypedDate.of(d).orElseThrow()).isSorted();
  }

  @Test
  void valuesArePlainText() {
    String hostile = "${tham_so} **x** <#assign a=1>";
    Laid laid = Laid.of("tham_so: {ten: '" + hostile + "'}\n", MODEL);
    assertThat(laid.text("tham_so")).isEqualTo("{ty_le: 75, ten: " + hostile + "}");
  }
}
