package vn.kehoach.overlay;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.MemoryWorkspace;
import vn.kehoach.yaml.Node;

/** A plan between two versions of its model {@code m}: 1.0.0 and 1.1.0. */
record Upgraded(Node.Mapping plan, Model from, Model to) {
  static final String PLAN_HEAD = "mau: m\nphien_ban_mau: 1.0.0\n";

  /** All without the keys that name the model. */
  static Upgraded of(String plan, String from, String to) {
    return raw(
        PLAN_HEAD + plan, "mau: m\nphien_ban: 1.0.0\n" + from, "mau: m\nphien_ban: 1.1.0\n" + to);
  }

  static Upgraded raw(String plan, String from, String to) {
    return new Upgraded(Trees.read("p.yaml", plan), model(from, "1.0.0"), model(to, "1.1.0"));
  }

  static Model model(String text, String version) {
    MemoryWorkspace files = new MemoryWorkspace().with("/models/m/" + version + ".yaml", text);
    ModelFolder folder = new ModelFolder(files, Path.of("/models"), "models");
    return new ModelLibrary(List.of(folder))
        .model("m", ModelVersion.of(version).orElseThrow(), new Diagnostics())
        .orElseThrow();
  }

  List<Verdict> verdicts() {
    return Upgrade.verdicts(plan, from, to);
  }

  /** The verdicts but those that say the same, as {@code t CONFLICT gia_tri: 1 > 2 | 3}. */
  List<String> lines() {
    return verdicts().stream()
        .filter(verdict -> verdict.state() != Verdict.State.SAME)
        .map(Upgraded::line)
        .toList();
  }

  private static String line(Verdict verdict) {
    StringBuilder line = new StringBuilder(verdict.id()).append(' ').append(verdict.state());
    for (Difference d : verdict.differences()) {
      line.append(' ').append(d.field()).append(": ");
      line.append(text(d.before())).append(" > ").append(text(d.after()));
      d.mine().ifPresent(mine -> line.append(" | ").append(Printed.of(mine)));
    }
    String choices =
        verdict.choices().isEmpty() ? "" : " " + verdict.choices().stream().sorted().toList();
    return line + (verdict.moved() ? " moved" : "") + choices;
  }

  private static String text(Optional<Node> node) {
    return node.map(Printed::of).orElse("-");
  }
}
