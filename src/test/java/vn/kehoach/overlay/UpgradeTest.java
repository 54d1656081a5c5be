package vn.kehoach.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.DiskWorkspace;
import vn.kehoach.yaml.Node;

class UpgradeTest {
  private static final String BLOCKS =
      """
      noi_dung:
        - muc: A
          id: a
          noi_dung:
            - {khoan: B, id: b}
            - {van_ban: C, id: c}
        - muc_tieu: O
          id: o
          chi_tieu:
            - {id: t, noi_dung: T, gia_tri: 90}
            - {id: u, noi_dung: U, gia_tri: {x: 1, y: 2}}
        - {don_vi: d, id: d, nhiem_vu: N, theo_doi: [t, u]}
      """;

  private record Example(
      String name, String from, String to, String changes, List<String> verdicts) {}

  private static Example example(
      String name, String from, String to, String changes, String... verdicts) {
    return new Example(name, from, to, changes, List.of(verdicts));
  }

  private static final List<Example> EXAMPLES =
      List.of(
          example("nothing", "B", "B", ""),
          example("the model only", "B,", "B2,", "", "b MODEL khoan: B > B2"),
          example("the plan only", "", "", "b: {khoan: P}", "b PLAN khoan: B > B | P"),
          example("an addition", "", "", "b: {them_sau: [x]}", "b PLAN"),
          example(
              "an addition at what the model changed",
              "B,",
              "B2,",
              "b: {them_sau: [x]}",
              "b MODEL khoan: B > B2"),
          example(
              "both",
              "gia_tri: 90",
              "gia_tri: 92",
              "t: {gia_tri: 95}",
              "t CONFLICT gia_tri: 90 > 92 | 95 [MINE, MODEL]"),
          example(
              "both, in other fields",
              "noi_dung: T,",
              "noi_dung: T2,",
              "t: {gia_tri: 95}",
              "t CONFLICT noi_dung: T > T2 gia_tri: 90 > 90 | 95 [MINE, MODEL]"),
          example(
              "both to the same",
              "gia_tri: 90",
              "gia_tri: 95",
              "t: {gia_tri: '95,0'}",
              "t ALIKE gia_tri: 90 > 95 | 95,0"),
          example(
              "one of several figures",
              "y: 2",
              "y: 3",
              "u: {gia_tri: {y: 3}}",
              "u ALIKE gia_tri: {x: 1, y: 2} > {x: 1, y: 3} | {x: 1, y: 3}"),
          example(
              "duties in another order",
              "theo_doi: [t, u]",
              "theo_doi: [{chi_tieu: u}, t]",
              "d: {nhiem_vu: P}",
              "d PLAN nhiem_vu: N > N | P"),
          example(
              "duties",
              "theo_doi: [t, u]",
              "theo_doi: [t]",
              "d: {theo_doi: [{chi_tieu: u, bo: true}]}",
              "d ALIKE theo_doi: [t, u] > [t] | [t]"),
          example(
              "gone",
              "- {khoan: B, id: b}",
              "- x",
              "",
              "a MODEL noi_dung:  > [x]",
              "b GONE khoan: B > -"),
          example(
              "left out and gone",
              "- {van_ban: C, id: c}",
              "- {khoan: X, id: x}",
              "c: {bo: true}",
              "c GONE van_ban: C > -",
              "x ADDED khoan: - > X"),
          example(
              "changed and gone",
              "- {van_ban: C, id: c}",
              "- {khoan: X, id: x}",
              "c: {van_ban: P}",
              "c CONFLICT van_ban: C > - | P [MODEL]",
              "x ADDED khoan: - > X"),
          example(
              "an id that the plan has already",
              "- {van_ban: C, id: c}",
              "- {van_ban: C, id: c}\n      - {khoan: X, id: x}",
              "c: {them_sau: [{khoan: P, id: x}]}",
              "c PLAN",
              "x CONFLICT khoan: - > X"),
          example(
              "moved",
              "- {khoan: B, id: b}\n      - {van_ban: C, id: c}",
              "- {van_ban: C, id: c}\n      - {khoan: B, id: b}",
              "b: {khoan: P}",
              "b PLAN khoan: B > B | P moved"),
          example(
              "locked now",
              "gia_tri: 90",
              "khoa: true, gia_tri: 90",
              "t: {gia_tri: 95}",
              "t CONFLICT gia_tri: 90 > 90 | 95 khoa: - > true [MODEL]"),
          example(
              "out of bounds now",
              "gia_tri: 90",
              "toi_thieu: 96, gia_tri: 97",
              "t: {gia_tri: 95}",
              "t CONFLICT gia_tri: 90 > 97 | 95 toi_thieu: - > 96 [MODEL]"),
          example(
              "bounds only",
              "gia_tri: 90",
              "toi_thieu: 80, gia_tri: 90",
              "",
              "t MODEL toi_thieu: - > 80"),
          example(
              "left out, and changed below",
              "{khoan: B, id: b}",
              "{khoan: B2, id: b}",
              "a: {bo: true}",
              "a CONFLICT noi_dung: [{khoan: B, id: b}, {van_ban: C, id: c}] > [{khoan: B2, id:"
                  + " b}, {van_ban: C, id: c}] [MINE, MODEL]"),
          example("left out", "B", "B", "a: {bo: true}", "a PLAN"),
          example(
              "another kind",
              "{khoan: B, id: b}",
              "{van_ban: B, id: b}",
              "b: {khoan: P}",
              "b CONFLICT khoan: B > - | P van_ban: - > B [MODEL]"));

  @TestFactory
  Stream<DynamicTest> everyVerdict() {
    return EXAMPLES.stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.name(),
                    () -> {
                      assertThat(BLOCKS).contains(e.from());
                      String to = BLOCKS.replace(e.from(), e.to());
                      String plan = "sua: {" + e.changes() + "}\n";
                      assertThat(Upgraded.of(plan, BLOCKS, to).lines()).isEqualTo(e.verdicts());
                    }));
  }

  @Test
  void theHead() {
    String from =
        "trich_yeu: T\nmo_dau: M\nket_thuc: K\nluu: [VT]\nnoi_nhan: [{ten: A, id: a}, b]\n";
    String to =
        "trich_yeu: T2\nmo_dau: M2\nket_thuc: K\nluu: [VT]\nnoi_nhan: [{ten: A2, id: a}, c]\n";
    assertThat(Upgraded.of("mo_dau: P\nket_thuc: P\nso: 1\n", from, to).lines())
        .containsExactly(
            "trich_yeu MODEL trich_yeu: T > T2",
            "mo_dau CONFLICT mo_dau: M > M2 | P [MINE, MODEL]",
            "ket_thuc PLAN ket_thuc: K > K | P",
            "noi_nhan MODEL noi_nhan: [b] > [c]",
            "a MODEL ten: A > A2");
    assertThat(Upgraded.of("noi_nhan: [x]\n", from, from.replace("A,", "A2,")).lines())
        .containsExactly(
            "noi_nhan CONFLICT noi_nhan: [{ten: A, id: a}, b] > [{ten: A2, id: a}, b] | [x]"
                + " [MINE, MODEL]");
  }

  @Test
  void parameters() {
    String from =
        """
        tham_so:
          a: {kieu: so, mac_dinh: 75, toi_thieu: 75}
          b: {kieu: so, mac_dinh: 75, toi_thieu: 75}
          c: {kieu: so, mac_dinh: 75, toi_thieu: 75}
          d: {kieu: chu}
        """;
    String to =
        """
        tham_so:
          a: {kieu: so, mac_dinh: 80, toi_thieu: 80}
          b: {kieu: so, mac_dinh: 80, toi_thieu: 80}
          c: {kieu: so, mac_dinh: 80, toi_thieu: 80}
          e: {kieu: chu}
        """;
    assertThat(Upgraded.of("tham_so: {b: 85, c: 76, d: x}\n", from, to).lines())
        .containsExactly(
            "a MODEL mac_dinh: 75 > 80 toi_thieu: 75 > 80",
            "b PLAN mac_dinh: 75 > 80 | 85 toi_thieu: 75 > 80",
            "c CONFLICT mac_dinh: 75 > 80 | 76 toi_thieu: 75 > 80 [MODEL]",
            "d GONE kieu: chu > - mac_dinh: - > - | x",
            "e ADDED kieu: - > chu");
  }

  @Test
  void layoutIsNoChange() {
    String from = "mo_dau: |\n  Một hai\n  ba.\n\n  - x\nnoi_dung: [{khoan: 'K', id: k}]\n";
    String to = "mo_dau: \"Một hai ba.\\n\\n- x\"\nnoi_dung:\n  - {id: k, khoan: K}\n";
    assertThat(Upgraded.of("", from, to).lines()).isEmpty();
    assertThat(Upgraded.of("", from, from.replace("- x", "+ x")).lines()).hasSize(1);
  }

  @Test
  void theRealModel() throws IOException {
    ModelFolder folder = ModelFolder.of(new DiskWorkspace(), Path.of("templates/models"));
    ModelLibrary models = new ModelLibrary(List.of(folder));
    String id = "binh-dang-gioi-2026-2030";
    Model from =
        models.model(id, ModelVersion.of("1.0.0").orElseThrow(), new Diagnostics()).orElseThrow();
    Model to =
        models.model(id, ModelVersion.of("1.1.0").orElseThrow(), new Diagnostics()).orElseThrow();
    Path file = Path.of("src/test/resources/cases/overlay/le-chan/plan.yaml");
    Node.Mapping plan = Trees.read("plan.yaml", Files.readString(file));
    List<String> found =
        new Upgraded(plan, from, to)
            .verdicts().stream()
                .filter(v -> v.state() != Verdict.State.SAME && v.state() != Verdict.State.PLAN)
                .map(v -> v.id() + " " + v.state() + (v.moved() ? " moved" : ""))
                .toList();
    assertThat(found)
        .containsExactly(
            "ty_le_nan_nhan_duoc_ho_tro MODEL",
            "thi_dua GONE",
            "tram_y_te CONFLICT",
            "ttpvhcc ADDED");
  }
}
