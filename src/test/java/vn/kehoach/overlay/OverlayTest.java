package vn.kehoach.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

class OverlayTest {

  @Test
  void aPlanWithoutAModelPassesThrough() {
    String plan = "trich_yeu: a\nnoi_dung: [b]\n";
    Laid laid = Laid.raw(plan, "mau: m\n");
    assertThat(laid.text()).isEqualTo("{trich_yeu: a, noi_dung: [b]}");
    assertThat(laid.found()).isEmpty();
  }

  @Test
  void anEmptyOverlayIsTheModelWithoutWhatOnlyConcernsModels() {
    Laid laid =
        Laid.of(
            "sua:\n",
            """
            ten: t
            mo_ta: t
            khoa: [can_cu]
            can_cu: [a]
            noi_dung:
              - {muc: A, id: a, khoa: true, noi_dung: [{muc_tieu: B, chi_tieu: [{id: t, gia_tri: 1, toi_thieu: 1, toi_da: 2}]}]}
            """);
    assertThat(laid.text())
        .isEqualTo(
            "{can_cu: [a], noi_dung: [{muc: A, id: a, noi_dung: [{muc_tieu: B, chi_tieu: [{id: t,"
                + " gia_tri: 1}]}]}]}");
    assertThat(laid.found()).isEmpty();
  }

  @Test
  void theHeadOfThePlanGoesOverTheModels() {
    Laid laid =
        Laid.of(
            "trich_yeu: p\nso: 5\nluu: {nguoi_soan: N}\nnoi_nhan: [x]\n",
            "trich_yeu: m\nmo_dau: m\nluu: {don_vi: [VT], so_ban: 2}\nnoi_nhan: [y, z]\n");
    assertThat(laid.text())
        .isEqualTo(
            "{so: 5, trich_yeu: p, mo_dau: m, noi_nhan: [x], luu: {don_vi: [VT], so_ban: 2,"
                + " nguoi_soan: N}}");
  }

  @Test
  void everyValueKeepsItsFileAndPlace() {
    Laid laid =
        Laid.of(
            "sua:\n  t: {gia_tri: {b: 9}}\n",
            "noi_dung:\n- muc_tieu: A\n  chi_tieu:\n  - {id: t, gia_tri: {a: 1, b: 2}}\n");
    assertThat(laid.text("noi_dung"))
        .isEqualTo("[{muc_tieu: A, chi_tieu: [{id: t, gia_tri: {a: 1, b: 9}}]}]");
    Node.Mapping figures = figures(laid.tree().orElseThrow());
    assertThat(place(figures, "a")).isEqualTo("models/m/1.0.0.yaml:6");
    assertThat(place(figures, "b")).isEqualTo("p.yaml:4");
  }

  private static Node.Mapping figures(Node node) {
    if (node instanceof Node.Sequence list) {
      return figures(list.items().get(0));
    }
    Node.Mapping map = (Node.Mapping) node;
    return Maps.map(map, "gia_tri")
        .orElseGet(() -> figures(map.entries().get(map.entries().size() - 1).value()));
  }

  private static String place(Node.Mapping map, String key) {
    Span span = Maps.value(map, key).orElseThrow().span();
    return span.file().name() + ":" + span.from().line();
  }

  @Test
  void listsOfTheHeadTakeAdditionsByTheirKeys() {
    Laid laid =
        Laid.of(
            "sua:\n  noi_dung: {them_cuoi: [z]}\n  can_cu: {them_dau: [a]}\n  phu_luc: {them_cuoi:"
                + " [{tieu_de: P}]}\n",
            "can_cu: [b]\nnoi_dung: y\n");
    assertThat(laid.text())
        .isEqualTo("{can_cu: [a, b], noi_dung: [y, z], phu_luc: [{tieu_de: P}]}");
    assertThat(laid.found()).isEmpty();
  }

  @Test
  void whatALeftOutTargetWasWatchedByForgetsIt() {
    Laid laid =
        Laid.of(
            "sua: {o: {bo: true}}\n",
            """
            noi_dung:
            - {muc_tieu: O, id: o, chi_tieu: [{id: t1}, {id: t2}]}
            - {don_vi: U, id: u, theo_doi: [o, {chi_tieu: t1, pham_vi: x}, w]}
            """);
    assertThat(laid.text("noi_dung")).isEqualTo("[{don_vi: U, id: u, theo_doi: [w]}]");
  }

  @Test
  void dutiesMergeById() {
    String model = "noi_dung: [{don_vi: U, id: u, theo_doi: [a, {chi_tieu: b, pham_vi: x}, c]}]\n";
    Laid laid = Laid.of("sua: {u: {theo_doi: [b, {muc_tieu: a, bo: true}, d]}}\n", model);
    assertThat(laid.text("noi_dung")).isEqualTo("[{don_vi: U, id: u, theo_doi: [c, b, d]}]");
    assertThat(Laid.of("sua: {u: {theo_doi: [{chi_tieu: bb, bo: true}]}}\n", model).found())
        .containsExactly("KH621 | p3 bb");
    assertThat(Laid.of("sua: {u: {theo_doi: []}}\n", model).found())
        .containsExactly("KH619 | p3 theo_doi | m3 theo_doi");
  }

  @Test
  void whatIsLeftOutMayStillBeReferredTo() {
    String model =
        """
        noi_dung:
        - {muc: A, id: a, noi_dung: [{khoan: B, id: b}]}
        - {khoan: "Theo ${dan_chieu('b')}", id: c}
        """;
    assertThat(Laid.of("sua: {a: {bo: true}}\n", model).found())
        .containsExactly("KH626 | p3 a | m5 b");
    assertThat(Laid.of("sua: {a: {bo: true}, c: {bo: true}}\n", model).found()).isEmpty();
    assertThat(Laid.of("sua: {b: {bo: true}, c: {khoan: x}}\n", model).found()).isEmpty();
  }
}
