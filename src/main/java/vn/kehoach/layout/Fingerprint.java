package vn.kehoach.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.kehoach.source.Workspace;

/** Tells one state of a folder of templates from another: a SHA-256 over its files. */
final class Fingerprint {
  private static final int DEEPEST = 8;

  private final Workspace workspace;
  private final MessageDigest digest;

  private Fingerprint(Workspace workspace) throws NoSuchAlgorithmException {
    this.workspace = workspace;
    this.digest = MessageDigest.getInstance("SHA-256");
  }

  /** In hexadecimal digits; a folder that cannot be read has one, too. */
  static String of(Workspace workspace, Path folder) {
    try {
      Fingerprint fingerprint = new Fingerprint(workspace);
      fingerprint.add(folder, DEEPEST);
      return HexFormat.of().formatHex(fingerprint.digest.digest());
    } catch (IOException e) {
      return folder.getFileName().toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(Path folder, int depth) throws IOException {
    for (Path path : workspace.list(folder)) {
      if (workspace.isFolder(path) && depth > 0) {
        add(path, depth - 1);
      } else if (workspace.isFile(path)) {
        digest.update(path.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(workspace.read(path));
      }
    }
  }
}
