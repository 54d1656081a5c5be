package vn.kehoach.document;

import java.nio.file.Path;
import vn.kehoach.number.NumberedPlan;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.pipeline.PlanInput;
import vn.kehoach.pipeline.Stage;
import vn.kehoach.source.Workspace;

/** A plan that was taken the whole way; the name is good for a file. */
record TestDocument(String name, Outcome outcome) {
  static TestDocument of(String name, Workspace workspace, Path plan) {
    return new TestDocument(name, Way.on(workspace).run(PlanInput.of(plan), Stage.DOCX));
  }

  byte[] bytes() {
    return outcome.bytes().orElseThrow(() -> new AssertionError(name + ": " + findings()));
  }

  NumberedPlan plan() {
    return outcome.numbered().orElseThrow();
  }

  String findings() {
    return String.join("\n", outcome.findings().stream().map(Object::toString).toList());
  }

  @Override
  public String toString() {
    return name;
  }
}
