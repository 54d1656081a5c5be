package vn.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.layout.Layout;
import vn.kehoach.overlay.ModelLibrary;
import vn.kehoach.pipeline.Generator.Edition;
import vn.kehoach.source.MemoryWorkspace;

class FollowingGapsTest {
  private static final String BODY =
      """
      ten: Ủy ban nhân dân xã Hoa Lư
      nguoi_ky: {chu_tich: {chuc_vu: Chủ tịch}}
      """;
  private static final String PLAN =
      """
      nam: 2026
      trich_yeu: Trồng cây
      noi_dung:
        - muc_tieu: Trồng cây
          chi_tieu: [{noi_dung: "Đạt ${gia_tri}%.", gia_tri: 90}]
      noi_nhan: [Các thôn]
      ky: {nguoi: chu_tich}
      """;

  @ParameterizedTest
  @CsvSource({
    "nguoi: chu_tich, nguoi: chu_tic, KH214",
    "gia_tri: 90, gia_tri: 90%, KH210",
    "[Các thôn], [{nhom: khong_co}], KH215"
  })
  void aFaultyValueIsNotMissingAsWell(String sound, String faulty, String code) {
    assertThat(codes(PLAN.replace(sound, faulty))).containsExactly(code);
  }

  @Test
  void aValueThatIsNotThereIsMissing() {
    assertThat(codes(PLAN.replace("ky: {nguoi: chu_tich}\n", ""))).containsExactly("KH501");
    assertThat(codes(PLAN.replace(", gia_tri: 90", ""))).containsExactly("KH501");
    assertThat(codes(PLAN)).isEmpty();
  }

  @Test
  void anotherFaultElsewhereHidesNoGap() {
    String plan = PLAN.replace("noi_nhan: [Các thôn]\n", "").replace("chu_tich", "chu_tic");
    assertThat(codes(plan)).containsExactly("KH501", "KH214");
  }

  private static List<String> codes(String plan) {
    MemoryWorkspace files =
        new MemoryWorkspace().with("/xa/co-quan.yaml", BODY).with("/xa/a.yaml", plan);
    Generator generator =
        new Generator(
            files,
            new ModelLibrary(List.of()),
            Layout.bundled("nd30"),
            new Edition("test", Instant.EPOCH));
    return generator.run(PlanInput.of(Path.of("/xa/a.yaml")), Stage.NUMBERS).findings().stream()
        .map(finding -> finding.code().id())
        .toList();
  }
}
