package vn.kehoach.document;

import java.time.Instant;
import java.util.List;
import vn.kehoach.layout.Layout;
import vn.kehoach.overlay.ModelFolder;
import vn.kehoach.overlay.ModelLibrary;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Generator.Edition;
import vn.kehoach.source.Workspace;

/** The whole way as users go it: the models and the layout that come with the tool. */
public final class Way {
  private static final Layout LAYOUT = Layout.bundled("nd30");

  private Way() {}

  /** The way on the files of a workspace. */
  public static Generator on(Workspace workspace) {
    ModelLibrary models = new ModelLibrary(List.of(ModelFolder.bundled()));
    return new Generator(workspace, models, LAYOUT, new Edition("1.0", Instant.EPOCH));
  }
}
