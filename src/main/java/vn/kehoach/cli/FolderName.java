package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Folders of bodies that a list names (tên thư mục): always below one folder, by no detour. */
final class FolderName {
  private final Path base;

  FolderName(Path base) {
    this.base = base;
  }

  /** The folder that a relative path names; empty where it leads out of the base, or to no name. */
  Optional<Path> inside(String typed) {
    if (!typed.matches("[^\\\\:*?\"<>|\\p{Cc}]+") || typed.startsWith("/")) {
      return Optional.empty();
    }
    try {
      Path folder = base.resolve(typed).normalize();
      boolean below = folder.startsWith(base.normalize()) && !folder.equals(base.normalize());
      return below && !leaves(folder) ? Optional.of(folder) : Optional.empty();
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  /** Whether a symbolic link on the way leads out. */
  private boolean leaves(Path folder) throws IOException {
    Path there = folder.toAbsolutePath();
    while (!Files.exists(there)) {
      there = there.getParent();
    }
    Path top = base.toAbsolutePath();
    return Files.exists(top) && !there.toRealPath().startsWith(top.toRealPath());
  }

  /** A folder's name made of the name of a body: xa-ke-sat. */
  static String of(String body) {
    String plain =
        Normalizer.normalize(body.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceFirst("^(uy ban nhan dan|ubnd)\\s+", "");
    return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
