package vn.kehoach.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.kehoach.source.Sha256;
import vn.kehoach.source.Workspace;

/** Tells one state of a folder of templates from another: a SHA-256 over its files. */
final class Fingerprint {
  private static final int DEEPEST = 8;

  private final Workspace workspace;
  private final Sha256 digest = new Sha256();

  private Fingerprint(Workspace workspace) {
    this.workspace = workspace;
  }

  /** In hexadecimal digits; a folder that cannot be read has one, too. */
  static String of(Workspace workspace, Path folder) {
    try {
      Fingerprint fingerprint = new Fingerprint(workspace);
      fingerprint.add(folder, DEEPEST);
      return fingerprint.digest.hex();
    } catch (IOException e) {
      return folder.getFileName().toString();
    }
  }

  private void add(Path folder, int depth) throws IOException {
    for (Path path : workspace.list(folder)) {
      if (workspace.isFolder(path) && depth > 0) {
        add(path, depth - 1);
      } else if (workspace.isFile(path)) {
        digest.add(path.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.add(workspace.read(path));
      }
    }
  }
}
