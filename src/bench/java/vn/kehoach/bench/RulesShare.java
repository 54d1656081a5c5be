package vn.kehoach.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.pipeline.Stage;

/**
 * What holding a plan against all rules costs beside rendering it, in turn in one run: a line for
 * each plan, the medians of processor time in microseconds, and their ratio.
 */
public final class RulesShare {
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 15;
  private static final int SLICE = 20;

  private final Generator generator = Documents.generator(Documents.workspace());
  private final PrintStream out;

  private RulesShare(PrintStream out) {
    this.out = out;
  }

  /** Prints the table. */
  public static void main(String[] arguments) {
    RulesShare share = new RulesShare(System.out);
    for (int warming = 0; warming < 8; warming++) {
      Documents.ALL.forEach((name, plan) -> share.medians(plan));
    }
    share.out.printf("%-12s %8s %8s %8s %7s%n", "plan", "rules", "XML", "DOCX", "ratio");
    Documents.ALL.forEach(share::line);
  }

  private void line(String name, Path plan) {
    long[] m = medians(plan);
    double ratio = (double) m[0] / m[2];
    out.printf("%-12s %8d %8d %8d %7.3f%n", name, m[0], m[1], m[2], ratio);
  }

  private long[] medians(Path plan) {
    Outcome read = generator.run(Documents.input(plan), Stage.NUMBERS);
    List<Runnable> ways =
        List.of(
            () -> Documents.rules(read),
            () -> generator.run(Documents.input(plan), Stage.XML),
            () -> generator.run(Documents.input(plan), Stage.DOCX));
    List<List<Long>> times = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int round = 0; round < ROUNDS; round++) {
      for (int way = 0; way < ways.size(); way++) {
        times.get(way).add(time(ways.get(way)));
      }
    }
    return times.stream().mapToLong(t -> t.stream().sorted().toList().get(ROUNDS / 2)).toArray();
  }

  private static long time(Runnable way) {
    long begin = THREAD.getCurrentThreadCpuTime();
    for (int i = 0; i < SLICE; i++) {
      way.run();
    }
    return (THREAD.getCurrentThreadCpuTime() - begin) / SLICE / 1000;
  }
}
