package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WaiversTest {
  private static final String FAULT = "noi_dung: Vận động nhân dân xây dựng nếp sống văn hóa.\n";

  @Test
  void aWaivedRuleIsSilent() {
    assertThat(codes("- {quy_tac: nhan-dan-viet-thuong, ly_do: theo bản gốc}")).isEmpty();
    assertThat(codes("- {quy_tac: KH539, ly_do: theo bản gốc}")).isEmpty();
  }

  @Test
  void aWaiverNeedsAReason() {
    assertThat(codes("- {quy_tac: KH539}")).containsExactly("KH593", "KH539");
    assertThat(codes("- KH539")).containsExactly("KH593", "KH539");
  }

  @Test
  void anIdleWaiverIsAFinding() {
    assertThat(codes("- {quy_tac: KH521, ly_do: x}")).containsExactly("KH592", "KH539");
  }

  @Test
  void anUnknownRuleIsToldWithTheNearest() {
    String plan = plan("- {quy_tac: nhan-dan-viet-thuog, ly_do: x}");
    assertThat(Checked.findings(plan).get(0).arguments())
        .isEqualTo(List.of("nhan-dan-viet-thuog", "nhan-dan-viet-thuong"));
  }

  @Test
  void whatIsMissingCannotBeSetAside() {
    assertThat(codes("- {quy_tac: con-thieu, ly_do: x}")).containsExactly("KH591", "KH539");
  }

  private static List<String> codes(String waiver) {
    return Checked.findings(plan(waiver)).stream().map(d -> d.code().id()).toList();
  }

  private static String plan(String waiver) {
    return Checked.framed("bo_qua:\n  " + waiver + "\n" + FAULT);
  }
}
