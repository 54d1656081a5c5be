package vn.kehoach.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.YamlReader;

/** Every fault of a plan that takes up a model, with its place and the one in the model. */
class FaultsTest {

  /**
   * A model with one of each; changes of the plan begin in line 4 of p, the model in line 3 of m.
   */
  private static final String MODEL =
      """
      tham_so:
        ty_le: {mo_ta: Tỷ lệ, kieu: so, mac_dinh: 75, toi_thieu: 70, toi_da: 90}
        ten_goi: {mo_ta: Tên gọi, kieu: chu}
        han: {kieu: ngay, mac_dinh: 2030, toi_thieu: 6/2026}
        noi: {kieu: lua_chon, lua_chon: [thôn, ấp], mac_dinh: ấp}
      trich_yeu: T
      khoa: [mo_dau]
      can_cu: [{noi_dung: C, id: cc}]
      mo_dau: M
      noi_dung:
        - muc: Mục tiêu
          id: muc_tieu
          khoa: true
          noi_dung:
            - muc_tieu: Trong gia đình
              id: mt1
              chi_tieu:
                - {id: ct1, noi_dung: "${gia_tri}", gia_tri: 90, toi_thieu: 80, toi_da: 95}
                - {id: ct2, noi_dung: "${gia_tri.a}", gia_tri: {a: 1, b: 2}, toi_thieu: {a: 1}}
                - {id: ct3, noi_dung: "${gia_tri}", gia_tri: "${ty_le}", khoa: true}
        - muc: Nhiệm vụ
          id: nhiem_vu
          noi_dung:
            - {van_ban: V, id: vb}
            - {khoan: K, id: kh}
        - {muc: Khóa, id: kin, khoa: toan_bo, noi_dung: [{van_ban: W, id: trong_kin}]}
        - {don_vi: U, id: dv, nhiem_vu: x, theo_doi: [ct1]}
        - {bang: {cot: [a], hang: [{o: [1], id: h1}]}, id: bg}
      """;

  private static final String NAME = "ten_goi: x";

  /** A fault: what the plan says under tham_so and sua, and the findings. */
  private record Fault(String name, String parameters, String changes, List<String> found) {}

  private static Fault change(String name, String changes, String... found) {
    return new Fault(name, NAME, changes, List.of(found));
  }

  private static Fault parameter(String name, String parameters, String... found) {
    return new Fault(name, parameters, "", List.of(found));
  }

  private static final List<Fault> FAULTS =
      List.of(
          change("an id that the model has not", "ct_1: {gia_tri: 91}", "KH608 | p4 ct_1"),
          change("a key of the head", "trich_yeu: {bo: true}", "KH609 | p4 trich_yeu"),
          change("a change that is no map", "vb: x", "KH203 | p4 x | m26 vb"),
          change("a locked block", "muc_tieu: {muc: B}", "KH611 | p4 muc_tieu | m15 khoa: true"),
          change(
              "leaving out a locked block", "ct3: {bo: true}", "KH611 | p4 ct3 | m22 khoa: true"),
          change(
              "adding into a locked block",
              "muc_tieu: {them_cuoi: [b]}",
              "KH611 | p4 muc_tieu | m15 khoa: true"),
          change("adding beside a locked block", "muc_tieu: {them_sau: [b]}"),
          change("a block below a locked one", "mt1: {muc_tieu: B}"),
          change(
              "leaving out what holds a locked block",
              "mt1: {bo: true}",
              "KH612 | p4 mt1 | m22 khoa: true"),
          change("a wholly locked block", "kin: {muc: B}", "KH611 | p4 kin | m28 khoa: toan_bo"),
          change(
              "below a wholly locked block",
              "trong_kin: {van_ban: B}",
              "KH611 | p4 trong_kin | m28 khoa: toan_bo"),
          change(
              "beside such",
              "trong_kin: {them_sau: [b]}",
              "KH611 | p4 trong_kin | m28 khoa: toan_bo"),
          change("under the minimum", "ct1: {gia_tri: 79.5}", "KH622 | p4 79.5 | m20 80"),
          change("over the maximum", "ct1: {gia_tri: 96}", "KH623 | p4 96 | m20 95"),
          change("at the maximum", "ct1: {gia_tri: 95}"),
          change("a named figure", "ct2: {gia_tri: {a: 0, b: 0}}", "KH622 | p4 0 | m21 1"),
          change("no figure", "ct1: {gia_tri: chín mươi}", "KH210 | p4 chín mươi | m20 gia_tri"),
          change(
              "a figure with two readings",
              "ct1: {gia_tri: 1.400}",
              "KH211 | p4 1.400 | m20 gia_tri"),
          change("figures for one", "ct1: {gia_tri: {a: 1}}", "KH203 | p4 {a: 1} | m20 gia_tri"),
          change("one figure for several", "ct2: {gia_tri: 1}", "KH203 | p4 1 | m21 gia_tri"),
          change("with a text of its own", "ct2: {noi_dung: x, gia_tri: 1}"),
          change("an unknown figure", "ct2: {gia_tri: {c: 1}}", "KH618 | p4 c | m21 ct2"),
          change("a list for a text", "nhiem_vu: {muc: [a]}", "KH203 | p4 [a] | m23 muc"),
          change("a map for a text", "vb: {van_ban: {a: b}}", "KH203 | p4 {a: b} | m26 van_ban"),
          change(
              "leaving out and changing", "kh: {bo: true, khoan: B}", "KH613 | p4 khoan | p4 bo"),
          change("not leaving out", "kh: {bo: false}", "KH204 | p4 false"),
          change(
              "changing in what is left out",
              "nhiem_vu: {bo: true}, kh: {khoan: B}",
              "KH614 | p4 kh | p4 nhiem_vu"),
          change("leaving out twice", "nhiem_vu: {bo: true}, kh: {bo: true}"),
          change("adding into a text", "vb: {them_cuoi: [x]}", "KH616 | p4 them_cuoi | m26 vb"),
          change("adding into a target", "ct1: {them_dau: [x]}", "KH616 | p4 them_dau | m20 ct1"),
          change("adding into a row", "h1: {them_dau: [x]}", "KH616 | p4 them_dau | m30 h1"),
          change(
              "a figure of a section",
              "nhiem_vu: {gia_tri: 1}",
              "KH618 | p4 gia_tri | m24 nhiem_vu"),
          change("a lock in a plan", "kh: {khoa: false}", "KH618 | p4 khoa | m27 kh"),
          change("another id", "kh: {id: kk}", "KH618 | p4 id | m27 kh"),
          change(
              "a list as a whole", "nhiem_vu: {noi_dung: x}", "KH619 | p4 noi_dung | m25 noi_dung"),
          change("columns", "bg: {cot: [b]}", "KH619 | p4 cot | m30 cot"),
          change("no duties", "dv: {theo_doi: []}", "KH619 | p4 theo_doi | m29 theo_doi"),
          change(
              "a duty not there", "dv: {theo_doi: [{chi_tieu: ct3, bo: true}]}", "KH621 | p4 ct3"),
          change("a map to be added", "kh: {them_cuoi: {muc: b}}", "KH203 | p4 {muc: b}"),
          change("leaving out a list of the head", "can_cu: {bo: true}", "KH617 | p4 bo"),
          change(
              "an id of the model", "kh: {them_sau: [{muc: x, id: vb}]}", "KH620 | p4 vb | m26 vb"),
          change(
              "an id of the model that is left out",
              "vb: {bo: true}, kh: {them_cuoi: [{muc: x, id: vb}]}",
              "KH620 | p4 vb | m26 vb"),
          change(
              "a change of the plan's own block",
              "kh: {them_sau: [{muc: x, id: rieng}]}, rieng: {muc: y}",
              "KH610 | p4 rieng | p4 rieng"),
          parameter("a parameter the model has not", NAME + ", tyle: 80", "KH624 | p3 tyle"),
          parameter("a parameter under", NAME + ", ty_le: 69", "KH622 | p3 69 | m4 70"),
          parameter("a parameter over", NAME + ", ty_le: 90.5", "KH623 | p3 90.5 | m4 90"),
          parameter(
              "a parameter of a wrong type", NAME + ", ty_le: cao", "KH210 | p3 cao | m4 ty_le"),
          parameter("no date", NAME + ", han: 31/2/2026", "KH209 | p3 31/2/2026 | m6 han"),
          parameter("a date too early", NAME + ", han: 5/2026", "KH622 | p3 5/2026 | m6 6/2026"),
          parameter("no choice", NAME + ", noi: thon", "KH204 | p3 thon | m7 noi"),
          parameter("a list for a parameter", NAME + ", ty_le: [1]", "KH203 | p3 [1] | m4 ty_le"),
          parameter("an unset parameter", "ty_le: 80", "KH625 | p3 tham_so | m5 ten_goi"),
          parameter("a blank parameter", "ten_goi: ", "KH625 | p3 ten_goi | m5 ten_goi"));

  @TestFactory
  Stream<DynamicTest> everyFault() {
    return FAULTS.stream().map(f -> DynamicTest.dynamicTest(f.name(), () -> check(f)));
  }

  private static void check(Fault fault) {
    String plan = "tham_so: {" + fault.parameters() + "}\nsua: {" + fault.changes() + "}\n";
    Laid laid = Laid.of(plan, MODEL);
    assertThat(laid.found()).isEqualTo(fault.found());
    assertThat(laid.tree()).isPresent();
  }

  @Test
  void aFaultyChangeLeavesTheModelAsItIs() {
    String none = Laid.of("tham_so: {" + NAME + "}\n", MODEL).text();
    for (String changes : List.of("ct1: {gia_tri: x}", "muc_tieu: {muc: B}", "kh: {bo: false}")) {
      Laid laid = Laid.of("tham_so: {" + NAME + "}\nsua: {" + changes + "}\n", MODEL);
      assertThat(laid.text()).as(changes).isEqualTo(none);
    }
  }

  @Test
  void theHeadMayBeLocked() {
    assertThat(Laid.of("tham_so: {ten_goi: x}\nmo_dau: N\n", MODEL).found())
        .containsExactly("KH611 | p4 mo_dau | m9 mo_dau");
    String model = "can_cu: [{noi_dung: C, id: cc, khoa: true}]\n";
    assertThat(Laid.of("can_cu: [x]\n", model).found())
        .containsExactly("KH611 | p3 can_cu | m3 khoa: true");
    assertThat(Laid.of("sua: {can_cu: {them_cuoi: [x]}}\n", model).text("can_cu"))
        .isEqualTo("[{noi_dung: C, id: cc}, x]");
    assertThat(Laid.of("sua: {can_cu: {them_cuoi: [x]}}\n", "khoa: [can_cu]\n").found())
        .containsExactly("KH611 | p3 can_cu | m3 can_cu");
  }

  @Test
  void aListOfTheHeadIsEitherRetypedOrChanged() {
    assertThat(Laid.of("can_cu: [x]\nsua: {cc: {bo: true}}\n", "can_cu: [{noi_dung: C, id: cc}]\n"))
        .satisfies(laid -> assertThat(laid.found()).containsExactly("KH615 | p4 cc | p3 can_cu"))
        .satisfies(laid -> assertThat(laid.text("can_cu")).isEqualTo("[x]"));
    assertThat(Laid.of("can_cu: [x]\nsua: {can_cu: {them_cuoi: [y]}}\n", "mo_dau: M\n").found())
        .containsExactly("KH615 | p4 can_cu | p3 can_cu");
  }

  @Test
  void theContentComesFromTheModel() {
    Laid laid = Laid.of("noi_dung: [x]\nphu_luc: [{tieu_de: P}]\n", "noi_dung: [y]\n");
    assertThat(laid.found()).containsExactly("KH607 | p3 noi_dung", "KH607 | p4 phu_luc");
    assertThat(laid.text()).isEqualTo("{noi_dung: [y]}");
    assertThat(laid.sentences().get(0)).contains("“noi_dung”");
  }

  @Test
  void theModelMustBeThere() {
    String model = "mau: m\nphien_ban: 1.0.0\n";
    assertThat(Laid.raw("mau: n\nphien_ban_mau: 1.0.0\n", model).found())
        .containsExactly("KH602 | p1 n");
    assertThat(Laid.raw("mau: m\nphien_ban_mau: 2.0.0\n", model).sentences())
        .containsExactly("Mẫu “m” không có phiên bản 2.0.0; các phiên bản: 1.0.0.");
    assertThat(Laid.raw("mau: m\nphien_ban_mau: '1'\n", model).found())
        .containsExactly("KH603 | p2 '1'");
    assertThat(Laid.raw("mau: m\nphien_ban_mau:\n", model).found()).containsExactly("KH605 | p1 m");
    assertThat(Laid.raw("mau: m\n", model).found()).containsExactly("KH605 | p1 m");
    assertThat(Laid.raw("mau: [m]\nphien_ban_mau: 1.0.0\n", model).found())
        .containsExactly("KH203 | p1 [m]");
    assertThat(Laid.raw(model, model).found()).containsExactly("KH630 | p2 phien_ban");
    assertThat(Laid.raw("sua: {a: {bo: true}}\nphien_ban_mau: 1.0.0\n", model).found())
        .containsExactly("KH606 | p1 sua", "KH606 | p2 phien_ban_mau");
  }

  @Test
  void noModelNameIsAPath() {
    List<String> names =
        List.of(
            "../../x", "'..\\..\\x'", "/etc/passwd", "'C:\\x'", "x/../y", "m.yaml", "'m '", "M");
    for (String name : names) {
      Laid laid = Laid.raw("mau: " + name + "\nphien_ban_mau: 1.0.0\n", "mau: m\n");
      assertThat(laid.found()).as(name).containsExactly("KH601 | p1 " + name);
      assertThat(laid.tree()).isEmpty();
    }
  }

  @Test
  void twoChangesOfOneIdAreToldByTheReader() {
    Diagnostics out = new Diagnostics();
    SourceFile plan = SourceFile.of("p.yaml", "sua:\n  a: {bo: true}\n  a: {muc: B}\n");
    new YamlReader().read(plan, out);
    assertThat(Laid.found(out.list())).containsExactly("KH102 | p3 a | p2 a");
  }
}
