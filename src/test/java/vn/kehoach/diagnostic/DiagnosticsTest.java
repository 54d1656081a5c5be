package vn.kehoach.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

class DiagnosticsTest {
  private static final SourceFile FILE = SourceFile.of("a.yaml", "x".repeat(5000));

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
  void warningsWithoutEndDoNotHideAnError() {
    for (int i = 0; i < 5000; i++) {
      diagnostics.report(Code.TARGET_WITHOUT_UNIT, at(i), "x");
    }
    diagnostics.report(Code.TAB, at(0));
    List<Code> codes = diagnostics.list().stream().map(Diagnostic::code).distinct().toList();
    assertThat(diagnostics.list()).hasSize(1002);
    assertThat(codes)
        .containsExactlyInAnyOrder(Code.TARGET_WITHOUT_UNIT, Code.TAB, Code.TOO_MANY_FAULTS);
  }

  private static Span at(int offset) {
    return new Span(FILE, offset, offset);
  }
}
