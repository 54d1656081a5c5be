package vn.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.check.PlanChecker;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.layout.Layout;
import vn.kehoach.overlay.ModelFolder;
import vn.kehoach.overlay.ModelLibrary;
import vn.kehoach.pipeline.Generator.Edition;
import vn.kehoach.source.DiskWorkspace;

/** The plans that travel with the program have no finding left, and are checked in little time. */
class CheckedPlansTest {
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 60;

  private final Generator generator =
      new Generator(
          new DiskWorkspace(),
          new ModelLibrary(List.of(ModelFolder.bundled())),
          Layout.bundled("nd30"),
          new Edition("test", Instant.EPOCH));

  static List<Path> plans() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("plans"), 2)) {
      return files
          .filter(f -> f.toString().endsWith(".yaml") && !f.endsWith("co-quan.yaml"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void noFindingIsLeft(Path plan) {
    assertThat(generator.run(PlanInput.of(plan), Stage.RULES).findings())
        .extracting(d -> d.code().id() + " " + d.span().from() + " " + d.span().text())
        .isEmpty();
  }

  @Test
  void aCheckCostsUnderAFifthOfRendering() throws IOException {
    PlanInput input = PlanInput.of(plans().get(1));
    Outcome read = generator.run(input, Stage.NUMBERS);
    for (int i = 0; i < 10 * ROUNDS; i++) {
      check(read);
    }
    long check = median(() -> check(read));
    long render = median(() -> generator.run(input, Stage.DOCX).bytes());
    assertThat(check).as("ns to check; to render: " + render).isLessThan(render / 5);
  }

  private static int check(Outcome read) {
    Diagnostics out = new Diagnostics();
    new PlanChecker().check(read.plan().orElseThrow(), read.numbered().orElseThrow(), out);
    return out.list().size();
  }

  private static long median(Supplier<Object> work) {
    long[] times = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long begin = THREAD.getCurrentThreadCpuTime();
      assertThat(work.get()).isNotNull();
      times[i] = THREAD.getCurrentThreadCpuTime() - begin;
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }
}
