package vn.kehoach.cli;

import java.nio.file.Path;

/**
 * A plan found on the command line.
 *
 * @param path its file as named, or found below a folder that was named
 * @param below where it stands below the folder that was named; its own name where none was
 */
record PlanFile(Path path, Path below) {
  static final Path STANDARD = Path.of("-");

  /** Whether it comes from standard input. */
  boolean isStandardInput() {
    return path.equals(STANDARD);
  }

  /** The name of its Word file: the plan's, with another ending. */
  static Path wordFile(Path plan) {
    String name = plan.getFileName().toString().replaceFirst("\\.(?i:ya?ml)$", "");
    return plan.resolveSibling(name + ".docx");
  }
}
