package vn.kehoach.overlay;

import java.io.IOException;
import java.nio.file.Path;
import vn.kehoach.source.ResourceWorkspace;
import vn.kehoach.source.Workspace;

/**
 * A folder of models (thư mục mẫu): {@code <id>/<version>.yaml}.
 *
 * @param shown the folder as findings name it
 */
public record ModelFolder(Workspace workspace, Path folder, String shown) {
  private static final String BUNDLED = "templates/models";

  /** A folder of the user. */
  public static ModelFolder of(Workspace workspace, Path folder) {
    return new ModelFolder(workspace, folder, folder.toString().replace('\\', '/'));
  }

  /** The models that travel with the program. */
  public static ModelFolder bundled() {
    ClassLoader loader = ModelFolder.class.getClassLoader();
    return of(ResourceWorkspace.of(loader, BUNDLED), Path.of(BUNDLED));
  }

  /** Where the file of a model would stand. */
  Path file(ModelName name) {
    return folder.resolve(name.id()).resolve(name.version() + ".yaml");
  }

  /** Whether a symbolic link leads from the file of a model out of the folder. */
  boolean leaves(ModelName name) throws IOException {
    return !workspace.real(file(name)).startsWith(workspace.real(folder));
  }
}
