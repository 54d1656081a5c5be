package vn.kehoach.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import vn.kehoach.plan.Plan;

/**
 * A plan to be worked on.
 *
 * @param path its file, named as the user named it; for a plan from a pipe, where it would stand
 * @param bytes its text, where it need not be read from the file
 * @param status the state asked for on the command line, or null to take the plan's own
 */
public record PlanInput(Path path, Optional<byte[]> bytes, Plan.Status status) {

  /** A plan in a file, in its own state. */
  public static PlanInput of(Path path) {
    return new PlanInput(path, Optional.empty(), null);
  }

  /** The path with forward slashes, as findings name it. */
  String name() {
    return path.toString().replace('\\', '/');
  }

  /** The folder the plan stands in. */
  Path folder() {
    return path.toAbsolutePath().normalize().getParent();
  }
}
