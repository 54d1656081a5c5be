package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.docx.WordFile;
import vn.kehoach.source.MemoryWorkspace;
import vn.kehoach.source.Workspace;
import vn.kehoach.tools.Effort;

/**
 * Templates of somebody else, tried on a plan: they print nothing, soon, and one finding says why.
 */
final class Tried {
  static final Path FOLDER = Path.of("mau/nd30");
  static final Limits LIMITS = new Limits(Duration.ofSeconds(1), 1 << 28, 1 << 20);
  private static final Duration SOON = Duration.ofSeconds(2);

  private Tried() {}

  static Diagnostic finding(String document) throws IOException {
    return finding(new MemoryWorkspace(), document);
  }

  static Diagnostic finding(MemoryWorkspace files, String document) throws IOException {
    files.with("mau/nd30/head_size.ftlx", "13").with("mau/nd30/document.ftlx", document);
    return finding(files, FOLDER);
  }

  static Diagnostic finding(Workspace files, Path folder) throws IOException {
    List<Diagnostic> findings = new ArrayList<>();
    Duration spent =
        Effort.least(
            SOON,
            () -> {
              Diagnostics out = new Diagnostics();
              Layout layout = Layout.of(files, folder, LIMITS);
              Effort effort = new Effort();
              assertThat(lay(layout, out)).isEmpty();
              findings.addAll(out.list());
              return effort.soFar();
            });
    assertThat(spent).isLessThan(SOON);
    assertThat(Set.copyOf(findings)).hasSize(1);
    return findings.get(0);
  }

  static Optional<WordFile> lay(Layout layout, Diagnostics out) {
    return layout.lay(new SamplePlan().numbered(), Printed.PROVENANCE, out);
  }
}
