package vn.kehoach.overlay;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Phrase;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** Says where a value of an effective tree comes from (nguồn gốc): plan, model, or default. */
public final class Provenance {
  private final SourceFile plan;
  private final Optional<Model> model;
  private final Set<Span> defaults;

  private Provenance(SourceFile plan, Optional<Model> model) {
    this.plan = plan;
    this.model = model;
    this.defaults =
        model.stream()
            .flatMap(m -> m.parameters().values().stream())
            .flatMap(p -> p.fallback().stream())
            .map(Node.Scalar::span)
            .collect(Collectors.toSet());
  }

  /** For the values of a plan, and of the model that it takes up. */
  public static Provenance of(Node.Mapping plan, ModelLibrary models) {
    Optional<Model> model =
        plan.entry(ModelTaker.NAME).isPresent()
            ? new ModelTaker(models, new Diagnostics()).model(plan)
            : Optional.empty();
    return new Provenance(plan.span().file(), model);
  }

  /** Where a text comes from; empty for lists and maps, whose values speak for themselves. */
  public Optional<Phrase> of(Node node) {
    return node instanceof Node.Scalar value ? of(value.span()) : Optional.empty();
  }

  private Optional<Phrase> of(Span span) {
    int line = span.from().line();
    if (span.file() == plan) {
      return Optional.of(Phrase.of("provenance.plan", line));
    }
    String key = defaults.contains(span) ? "provenance.default" : "provenance.model";
    return model
        .filter(m -> m.file() == span.file())
        .map(m -> Phrase.of(key, m.id(), m.version(), line));
  }
}
