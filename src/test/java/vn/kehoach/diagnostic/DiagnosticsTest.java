package vn.kehoach.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

class DiagnosticsTest {
  private static final SourceFile FILE = SourceFile.of("a.yaml", "x".repeat(10_500));

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void findingsComeByPlaceAndOnce() {
    diagnostics.report(Code.TAB, at(3));
    diagnostics.report(Code.SYNTAX, at(1), "x");
    diagnostics.report(Code.TAB, at(3));
    assertThat(diagnostics.list())
        .extracting(Diagnostic::code)
        .containsExactly(Code.SYNTAX, Code.TAB);
  }

  @Test
  void onlyErrorsStandInTheWay() {
    diagnostics.report(Code.TARGET_WITHOUT_UNIT, at(0), "x");
    assertThat(diagnostics.hasErrors()).isFalse();
    diagnostics.report(Code.TAB, at(0));
    assertThat(diagnostics.hasErrors()).isTrue();
  }

  @Test
  void findingsWithoutEndHideNoOthers() {
    for (int i = 0; i < 10_500; i++) {
      diagnostics.report(Code.TARGET_WITHOUT_UNIT, at(i), "x");
    }
    diagnostics.report(Code.TARGET_WITH_TWO_UNITS, at(0), "x", "y", "z");
    diagnostics.report(Code.TAB, at(0));
    assertThat(diagnostics.list()).hasSize(10_003);
    assertThat(diagnostics.list())
        .filteredOn(f -> f.code() == Code.MORE_OF_A_KIND)
        .extracting(Diagnostic::arguments)
        .containsExactly(List.of(500, "KH502", 10_000));
  }

  private static Span at(int offset) {
    return new Span(FILE, offset, offset);
  }
}
