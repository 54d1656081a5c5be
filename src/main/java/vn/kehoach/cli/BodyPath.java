package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.Optional;

/** How a plan names the file of its issuing body ({@code co_quan}). */
final class BodyPath {
  private final Path body;

  BodyPath(Path body) {
    this.body = body.toAbsolutePath().normalize();
  }

  /** The path as seen from a plan; empty where the plan would find the file by itself. */
  Optional<String> from(Path plan) {
    Path folder = plan.toAbsolutePath().normalize().getParent();
    boolean found =
        body.getFileName().toString().startsWith("co-quan.") && folder.startsWith(body.getParent());
    return found
        ? Optional.empty()
        : Optional.of(folder.relativize(body).toString().replace('\\', '/'));
  }
}
