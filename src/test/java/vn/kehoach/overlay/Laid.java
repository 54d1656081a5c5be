package vn.kehoach.overlay;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.source.MemoryWorkspace;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** A plan laid over a model, both as texts: {@code m.yaml} and {@code p.yaml}. */
record Laid(Optional<Node.Mapping> tree, List<Diagnostic> findings) {
  private static final String MODEL_HEAD = "mau: m\nphien_ban: 1.0.0\n";
  private static final String PLAN_HEAD = "mau: m\nphien_ban_mau: 1.0.0\n";

  /** Lays a plan over a model; both without the keys that name the model. */
  static Laid of(String plan, String model) {
    return raw(PLAN_HEAD + plan, MODEL_HEAD + model);
  }

  /** Lays a plan over the model {@code m}, version 1.0.0. */
  static Laid raw(String plan, String model) {
    Diagnostics out = new Diagnostics();
    MemoryWorkspace files = new MemoryWorkspace().with("/models/m/1.0.0.yaml", model);
    ModelFolder folder = new ModelFolder(files, Path.of("/models"), "models");
    ModelLibrary models = new ModelLibrary(List.of(folder));
    Optional<Node.Mapping> tree = new Overlay(models).merge(Trees.read("p.yaml", plan), null, out);
    return new Laid(tree, out.list());
  }

  /** The effective tree in flow style. */
  String text() {
    return tree.map(Printed::of).orElse("");
  }

  /** What stands under a key of the effective tree, in flow style. */
  String text(String key) {
    return tree.flatMap(t -> Maps.value(t, key)).map(Printed::of).orElse("");
  }

  /** The findings: code and places with their text: {@code KH611 | p4 a | m5 khoa: true}. */
  List<String> found() {
    return found(findings);
  }

  /** Findings: code and places with their text. */
  static List<String> found(List<Diagnostic> findings) {
    return findings.stream().map(Laid::line).toList();
  }

  /** The findings as a reader sees them. */
  List<String> sentences() {
    Messages words = Messages.of("vi");
    return findings.stream().map(words::sentence).toList();
  }

  private static String line(Diagnostic finding) {
    StringBuilder line = new StringBuilder(finding.code().id()).append(place(finding.span()));
    for (Related related : finding.related()) {
      line.append(place(related.span()));
    }
    return line.toString();
  }

  private static String place(Span span) {
    String file = span.file().name().startsWith("models") ? "m" : "p";
    return " | " + file + span.from().line() + " " + span.text().strip();
  }
}
