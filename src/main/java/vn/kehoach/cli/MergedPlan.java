package vn.kehoach.cli;

import java.util.Optional;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Phrase;
import vn.kehoach.overlay.ModelLibrary;
import vn.kehoach.overlay.Provenance;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlWriter;

/** Writes the effective plan, with a word at each value on where it comes from (bản đã ghép). */
final class MergedPlan {
  private final ModelLibrary models;
  private final Messages messages;

  MergedPlan(ModelLibrary models, Messages messages) {
    this.models = models;
    this.messages = messages;
  }

  /** The effective plan as YAML; empty where it could not be made. */
  Optional<String> text(Outcome outcome) {
    return outcome.tree().flatMap(tree -> outcome.merged().map(merged -> text(tree, merged)));
  }

  private String text(Node tree, Node merged) {
    if (!(tree instanceof Node.Mapping plan)) {
      return new YamlWriter().write(merged);
    }
    Provenance provenance = Provenance.of(plan, models);
    return new YamlWriter(node -> provenance.of(node).map(this::words)).write(merged);
  }

  private String words(Phrase phrase) {
    return messages.get(phrase.key(), phrase.arguments());
  }
}
