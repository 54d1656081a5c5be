package vn.kehoach.pipeline;

import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.docx.WordFile;
import vn.kehoach.number.NumberedPlan;
import vn.kehoach.plan.Plan;
import vn.kehoach.yaml.Node;

/** What became of a plan, as far as it came, and all findings by file and place. */
public record Outcome(
    Optional<Node> tree,
    Optional<Plan> plan,
    Optional<NumberedPlan> numbered,
    Optional<WordFile> file,
    Optional<byte[]> bytes,
    List<Diagnostic> findings) {

  /** Whether something stands in the way of a document. */
  public boolean hasErrors() {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }
}
