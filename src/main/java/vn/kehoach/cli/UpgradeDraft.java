package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.List;
import vn.kehoach.overlay.Model;
import vn.kehoach.overlay.Verdict;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.yaml.Node;

/**
 * A plan and what an upgrade means for it (dự thảo nâng cấp); nothing is decided yet.
 *
 * @param raw the text of the file as it is on the disk
 */
record UpgradeDraft(
    Path path, String raw, Outcome outcome, Model from, Model to, List<Verdict> verdicts) {

  /** The plan's own tree. */
  Node.Mapping tree() {
    return (Node.Mapping) outcome.tree().orElseThrow();
  }

  /** Verdicts that the clerk must decide on. */
  List<Verdict> conflicts() {
    return verdicts.stream().filter(Verdict::isConflict).toList();
  }
}
