package vn.kehoach.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the Word file of each plan goes ({@code -o}). */
final class Outputs {
  private final Path asked;

  /**
   * @param asked a file, a folder or {@code -}; null for beside the plan
   */
  Outputs(Path asked) {
    this.asked = asked;
  }

  /** The Word file of a plan; {@code -} is standard output. */
  Path of(PlanFile plan) {
    if (asked == null) {
      return plan.isStandardInput() ? PlanFile.STANDARD : PlanFile.wordFile(plan.path());
    }
    if (isFile()) {
      return asked;
    }
    Path name = plan.isStandardInput() ? Path.of("ke-hoach.yaml") : plan.below();
    return asked.resolve(PlanFile.wordFile(name));
  }

  /** Two plans must not go to one file. */
  void check(List<PlanFile> plans) throws CommandFault {
    Map<Path, PlanFile> taken = new HashMap<>();
    for (PlanFile plan : plans) {
      Path target = of(plan).toAbsolutePath().normalize();
      PlanFile first = taken.put(target, plan);
      if (first != null) {
        throw CommandFault.file("KH804", first.path(), plan.path(), target.getFileName());
      }
    }
  }

  private boolean isFile() {
    boolean named = asked.toString().toLowerCase(Locale.ROOT).endsWith(".docx");
    return asked.equals(PlanFile.STANDARD) || named && !Files.isDirectory(asked);
  }
}
