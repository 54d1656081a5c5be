package vn.kehoach.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.DiskWorkspace;
import vn.kehoach.source.MemoryWorkspace;

class ModelCheckTest {
  private static final ModelFolder BUNDLED =
      ModelFolder.of(new DiskWorkspace(), Path.of("templates/models"));

  private static List<String> found(String model) {
    Diagnostics out = new Diagnostics();
    new ModelCheck().check(Upgraded.model("mau: m\nphien_ban: 1.0.0\n" + model, "1.0.0"), out);
    return Laid.found(out.list());
  }

  @Test
  void everyBlockHasAnId() {
    assertThat(
            found(
                """
                can_cu: [a]
                noi_nhan: [b]
                noi_dung:
                  - muc: A
                    noi_dung:
                      - chữ
                      - {van_ban: B, id: b}
                  - {muc_tieu: C, id: c, chi_tieu: [T, {noi_dung: U}]}
                  - {don_vi: d, id: d, nhiem_vu: e, don_vi_con: [{don_vi: f}]}
                  - {bang: {cot: [a], hang: [[1]]}}
                phu_luc: [{tieu_de: P}]
                """))
        .containsExactly(
            "KH634 | m6 muc",
            "KH634 | m8 chữ",
            "KH634 | m10 T",
            "KH634 | m10 noi_dung",
            "KH634 | m11 don_vi",
            "KH634 | m12 bang",
            "KH634 | m13 tieu_de");
  }

  @Test
  void parametersAreDeclaredAndUsed() {
    assertThat(
            found(
                """
                tham_so:
                  a: {kieu: so, mac_dinh: 1}
                  b: {kieu: so, mac_dinh: 1}
                  nam: {kieu: so, mac_dinh: 1}
                mo_dau: ${a} ${co_quan} ${thon} \\${khong}
                noi_dung: [{muc_tieu: M, id: m, chi_tieu: [{id: t, noi_dung: "${gia_tri.x}", gia_tri: {x: "${c}"}}]}]
                """))
        .containsExactly("KH635 | m5 b", "KH407 | m6 nam", "KH303 | m7 thon", "KH303 | m8 c");
  }

  @Test
  void rulesCanBeKept() {
    assertThat(
            found(
                """
                khoa: [mo_dau, mo_dai]
                tham_so: {p: {kieu: so, mac_dinh: 5, toi_thieu: 6}, q: {kieu: so, toi_thieu: 3, toi_da: 2}}
                mo_dau: ${p} ${q}
                noi_dung:
                  - {khoan: A, id: a, khoa: co}
                  - muc_tieu: M
                    id: m
                    chi_tieu:
                      - {id: t, gia_tri: 5, toi_thieu: 6, khoa: true}
                      - {id: u, gia_tri: 5, toi_thieu: x}
                      - {id: v, gia_tri: 5, toi_thieu: 5, toi_da: 4}
                """))
        .containsExactly(
            "KH204 | m3 mo_dai",
            "KH636 | m4 3 | m4 2",
            "KH204 | m7 co",
            "KH622 | m11 5 | m11 6",
            "KH210 | m12 x | m12 u",
            "KH623 | m13 5 | m13 4",
            "KH636 | m13 5 | m13 4");
  }

  @Test
  void whatIsReferredToIsThere() {
    assertThat(
            found(
                """
                noi_dung:
                  - {khoan: "Theo ${dan_chieu('b')} và ${dan_chieu('a')}", id: a, khoa: true}
                  - {don_vi: d, id: d, theo_doi: [a, {chi_tieu: t}]}
                """))
        .containsExactly("KH401 | m4 b", "KH401 | m5 t");
  }

  static List<String> bundled() {
    return new ModelLibrary(List.of(BUNDLED)).ids();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void theBundledModelsAreSound(String id) throws IOException {
    Diagnostics out = new Diagnostics();
    ModelLibrary models = new ModelLibrary(List.of(BUNDLED));
    for (ModelVersion version : models.versions(id)) {
      new ModelCheck().check(models.model(id, version, out).orElseThrow(), out);
    }
    new VersionLedger(BUNDLED, id).check(out);
    assertThat(Laid.found(out.list())).isEmpty();
  }

  @Test
  void aPublishedVersionNeverChanges() throws IOException {
    MemoryWorkspace files =
        new MemoryWorkspace()
            .with("/models/m/1.0.0.yaml", "a")
            .with("/models/m/1.1.0.yaml", "b")
            .with("/models/m/1.2.0.yaml", "c")
            .with(
                "/models/m/versions.yaml",
                """
                phien_ban:
                  - so: 1.0.0
                    sha256: ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb
                  - so: 1.1.0
                    sha256: ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb
                  - so: 1.3.0
                    sha256: ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb
                  - so: 1.4.0
                """);
    Diagnostics out = new Diagnostics();
    new VersionLedger(new ModelFolder(files, Path.of("/models"), "models"), "m").check(out);
    assertThat(out.list().stream().map(d -> d.code() + " " + d.span().from().line()).toList())
        .containsExactly(
            "VERSION_NOT_ENTERED 1", "VERSION_CHANGED 5", "VERSION_GONE 6", "MISSING_KEY 8");
  }
}
