package vn.kehoach.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation on every kind of block. */
class OperationsTest {
  private static final String NONE = "";

  /**
   * A kind in a model.
   *
   * @param around the list it stands in; § is its place
   * @param block the block, with the id x
   * @param fields fields that a change gives
   * @param changed the block with them
   * @param first the block with the item ADD added first, or nothing where it takes none
   * @param last the block with the item ADD added last
   */
  private record Example(
      Kind kind,
      String around,
      String block,
      String fields,
      String changed,
      String first,
      String last) {

    String tree(String items) {
      return around.replace("§", items);
    }
  }

  private static final List<Example> EXAMPLES =
      List.of(
          new Example(
              Kind.SECTION,
              "noi_dung: [§]",
              "{muc: A, id: x, noi_dung: [a]}",
              "{muc: B, danh_so: false, noi_lien: true}",
              "{muc: B, id: x, noi_dung: [a], danh_so: false, noi_lien: true}",
              "{muc: A, id: x, noi_dung: [ADD, a]}",
              "{muc: A, id: x, noi_dung: [a, ADD]}"),
          new Example(
              Kind.CLAUSE,
              "noi_dung: [{muc: O, noi_dung: [§]}]",
              "{khoan: A, id: x}",
              "{khoan: [B, C]}",
              "{khoan: [B, C], id: x}",
              "{khoan: A, id: x, noi_dung: [ADD]}",
              "{khoan: A, id: x, noi_dung: [ADD]}"),
          new Example(
              Kind.OBJECTIVE,
              "noi_dung: [§]",
              "{muc_tieu: A, id: x, chi_tieu: [a]}",
              "{muc_tieu: B, danh_so: [a)]}",
              "{muc_tieu: B, id: x, chi_tieu: [a], danh_so: [a)]}",
              "{muc_tieu: A, id: x, chi_tieu: [ADD, a]}",
              "{muc_tieu: A, id: x, chi_tieu: [a, ADD]}"),
          new Example(
              Kind.UNIT,
              "noi_dung: [§]",
              "{don_vi: a, id: x, nhiem_vu: t}",
              "{don_vi: [a, b], tieu_de: T, nhiem_vu: u}",
              "{don_vi: [a, b], id: x, nhiem_vu: u, tieu_de: T}",
              "{don_vi: a, id: x, nhiem_vu: [ADD, t]}",
              "{don_vi: a, id: x, nhiem_vu: [t, ADD]}"),
          new Example(
              Kind.UNIT,
              "noi_dung: [{don_vi: o, don_vi_con: [§]}]",
              "{don_vi: a, id: x}",
              "{theo_doi: [t1]}",
              "{don_vi: a, id: x, theo_doi: [t1]}",
              "{don_vi: a, id: x, nhiem_vu: [ADD]}",
              "{don_vi: a, id: x, nhiem_vu: [ADD]}"),
          new Example(
              Kind.REPORT,
              "noi_dung: [§]",
              "{bao_cao: {ky: quy, gui: a}, id: x}",
              "{gui: b, truoc: 15/11}",
              "{bao_cao: {ky: quy, gui: b, truoc: 15/11}, id: x}",
              NONE,
              NONE),
          new Example(
              Kind.REPORT,
              "noi_dung: [§]",
              "{bao_cao: {ky: quy, id: x}}",
              "{bao_cao: {ky: hang_nam}}",
              "{bao_cao: {ky: hang_nam, id: x}}",
              NONE,
              NONE),
          new Example(
              Kind.TABLE,
              "phu_luc: [{tieu_de: P, noi_dung: [§]}]",
              "{bang: {cot: [a], hang: [[1]]}, id: x}",
              "{tieu_de: T}",
              "{bang: {cot: [a], hang: [[1]], tieu_de: T}, id: x}",
              "{bang: {cot: [a], hang: [ADD, [1]]}, id: x}",
              "{bang: {cot: [a], hang: [[1], ADD]}, id: x}"),
          new Example(
              Kind.TABLE,
              "noi_dung: [§]",
              "{bang: {tu_dong: phan_cong}, id: x}",
              "{tieu_de: T}",
              "{bang: {tu_dong: phan_cong, tieu_de: T}, id: x}",
              NONE,
              NONE),
          new Example(
              Kind.PAGE_BREAK,
              "noi_dung: [§]",
              "{ngat_trang: '', id: x}",
              "{}",
              "{ngat_trang: '', id: x}",
              NONE,
              NONE),
          new Example(
              Kind.PROSE,
              "noi_dung: [{don_vi: o, nhiem_vu: [§]}]",
              "{van_ban: A, id: x}",
              "{van_ban: B}",
              "{van_ban: B, id: x}",
              NONE,
              NONE),
          new Example(
              Kind.TARGET,
              "noi_dung: [{muc_tieu: O, chi_tieu: [§]}]",
              "{id: x, noi_dung: A, gia_tri: 1, chieu: tang}",
              "{noi_dung: B, gia_tri: 2, nam: 2030}",
              "{id: x, noi_dung: B, gia_tri: 2, chieu: tang, nam: 2030}",
              NONE,
              NONE),
          new Example(
              Kind.ROW,
              "noi_dung: [{bang: {cot: [a], hang: [§]}}]",
              "{o: [1], id: x}",
              "{o: [2]}",
              "{o: [2], id: x}",
              NONE,
              NONE),
          new Example(
              Kind.APPENDIX,
              "phu_luc: [§]",
              "{tieu_de: A, noi_dung: a, id: x}",
              "{huong: ngang}",
              "{tieu_de: A, noi_dung: a, id: x, huong: ngang}",
              "{tieu_de: A, noi_dung: [ADD, a], id: x}",
              "{tieu_de: A, noi_dung: [a, ADD], id: x}"),
          new Example(
              Kind.BASIS,
              "can_cu: [§]",
              "{noi_dung: A, id: x}",
              "{noi_dung: B}",
              "{noi_dung: B, id: x}",
              NONE,
              NONE),
          new Example(
              Kind.RECIPIENT,
              "noi_nhan: [§]",
              "{ten: A, id: x}",
              "{ten: B, muc_dich: c}",
              "{ten: B, id: x, muc_dich: c}",
              NONE,
              NONE));

  @Test
  void thereIsAnExampleOfEveryKind() {
    assertThat(EXAMPLES).extracting(Example::kind).contains(Kind.values());
  }

  @TestFactory
  Stream<DynamicContainer> everyOperation() {
    return EXAMPLES.stream().map(e -> dynamicContainer(e.kind() + " " + e.block(), tests(e)));
  }

  private static Stream<DynamicTest> tests(Example e) {
    return Stream.of(
        dynamicTest("fields", () -> merges(e, e.fields(), e.changed())),
        dynamicTest("bo", () -> merges(e, "{bo: true}", NONE)),
        dynamicTest("them_truoc", () -> merges(e, "{them_truoc: [ADD]}", "ADD, " + e.block())),
        dynamicTest("them_sau", () -> merges(e, "{them_sau: [ADD]}", e.block() + ", ADD")),
        dynamicTest("them_dau", () -> inside(e, "them_dau", e.first())),
        dynamicTest("them_cuoi", () -> inside(e, "them_cuoi", e.last())));
  }

  private static void inside(Example e, String operation, String expected) {
    if (!expected.isEmpty()) {
      merges(e, "{" + operation + ": [ADD]}", expected);
      return;
    }
    Laid laid = Laid.of("sua: {x: {" + operation + ": [ADD]}}", e.tree(e.block()));
    assertThat(laid.found())
        .singleElement()
        .asString()
        .isEqualTo("KH616 | p3 " + operation + " | m3 x");
    assertThat(laid.text()).isEqualTo(Printed.of(Trees.read("", e.tree(e.block()))));
  }

  private static void merges(Example e, String change, String expected) {
    String alone = e.tree("ONE, " + e.block() + ", TWO");
    Laid laid = Laid.of("sua: {x: " + change + "}", alone);
    String items = expected.isEmpty() ? "ONE, TWO" : "ONE, " + expected + ", TWO";
    assertThat(laid.found()).isEmpty();
    assertThat(laid.text()).isEqualTo(Printed.of(Trees.read("", e.tree(items))));
  }

  @Test
  void anAddedItemFindsTheListOfItsLike() {
    String objective = "noi_dung: [{muc_tieu: O, id: x, chi_tieu: [a]}]";
    assertThat(Laid.of("sua: {x: {them_cuoi: [{khoan: k}, {gia_tri: 1}]}}", objective).text())
        .isEqualTo(
            "{noi_dung: [{muc_tieu: O, id: x, chi_tieu: [a, {gia_tri: 1}], noi_dung: [{khoan: k}]}]}");
    String unit = "noi_dung: [{don_vi: U, id: x}]";
    assertThat(Laid.of("sua: {x: {them_dau: [{don_vi: v}, {khoan: k}]}}", unit).text())
        .isEqualTo(
            "{noi_dung: [{don_vi: U, id: x, nhiem_vu: [{khoan: k}], don_vi_con: [{don_vi: v}]}]}");
  }

  @Test
  void aSingleTextStandsForAList() {
    Laid laid = Laid.of("sua: {x: {them_sau: b}}", "noi_dung: [{muc: A, id: x}]");
    assertThat(laid.text()).isEqualTo("{noi_dung: [{muc: A, id: x}, b]}");
  }

  @Test
  void fourPlacesAtOnce() {
    String change = "{them_truoc: [b], them_dau: [f], them_cuoi: [l], them_sau: [a], muc: B}";
    Laid laid = Laid.of("sua: {x: " + change + "}", "noi_dung: [{muc: A, id: x, noi_dung: m}]");
    assertThat(laid.text()).isEqualTo("{noi_dung: [b, {muc: B, id: x, noi_dung: [f, m, l]}, a]}");
  }
}
