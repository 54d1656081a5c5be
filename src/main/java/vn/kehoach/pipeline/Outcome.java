package vn.kehoach.pipeline;

import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.docx.WordFile;
import vn.kehoach.layout.Provenance;
import vn.kehoach.number.NumberedPlan;
import vn.kehoach.plan.Plan;
import vn.kehoach.yaml.Node;

/**
 * What became of a plan, as far as it came, and all findings by file and place.
 *
 * @param tree the plan's own tree
 * @param merged the effective tree: the plan laid over its model
 * @param provenance what goes into the properties of the Word file; null without a numbered plan
 */
public record Outcome(
    Optional<Node> tree,
    Optional<Node> merged,
    Optional<Plan> plan,
    Optional<NumberedPlan> numbered,
    Optional<WordFile> file,
    Optional<byte[]> bytes,
    Provenance provenance,
    List<Diagnostic> findings) {

  /** Whether something stands in the way of a document. */
  public boolean hasErrors() {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }
}
