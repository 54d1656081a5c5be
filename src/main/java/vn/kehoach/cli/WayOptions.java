package vn.kehoach.cli;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kehoach.layout.Layout;
import vn.kehoach.overlay.ModelLibrary;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Generator.Edition;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.DiskWorkspace;
import vn.kehoach.source.Workspace;

/** What decides how plans go their way: a state, a layout, model plans. */
final class WayOptions {
  private static final String LAYOUT = "nd30";

  private final Workspace workspace = new DiskWorkspace();

  @Mixin private ModelOptions models;

  @Option(names = "--status", paramLabel = "STATUS")
  private Status status;

  @Option(names = "--templates", paramLabel = "DIR")
  private Path templates;

  /** The way as it is where nothing is said. */
  static WayOptions usual() {
    WayOptions options = new WayOptions();
    options.models = new ModelOptions();
    return options;
  }

  /** The whole way, with the layout that was asked for. */
  Generator generator() {
    Edition edition = new Edition(Version.number(), Epoch.of(System.getenv("SOURCE_DATE_EPOCH")));
    return new Generator(workspace, library(), layout(), edition);
  }

  /** The models that plans can take up. */
  ModelLibrary library() {
    return models.library();
  }

  /** The state asked for, or null to take the plan's own. */
  Plan.Status status() {
    return Status.of(status);
  }

  private Layout layout() {
    return templates == null ? Layout.bundled(LAYOUT) : Layout.of(workspace, templates, LAYOUT);
  }
}
