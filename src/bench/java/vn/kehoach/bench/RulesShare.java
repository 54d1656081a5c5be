package vn.kehoach.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.cli.WrittenFile;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.pipeline.Stage;

/**
 * What holding a plan against all rules costs beside rendering it, in turn in one run: a line for
 * each plan, the medians of processor time in microseconds, and the ratios to rendering into bytes
 * and into a file, as the command does it.
 */
public final class RulesShare {
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 15;
  private static final int SLICE = 20;

  private final Generator generator = Documents.generator(Documents.workspace());
  private final PrintStream out;

  private final Path target;

  private RulesShare(PrintStream out, Path target) {
    this.out = out;
    this.target = target;
  }

  /** Prints the table. */
  public static void main(String[] arguments) throws IOException {
    Path target = Files.createTempFile("kehoach", ".docx");
    RulesShare share = new RulesShare(System.out, target);
    for (int warming = 0; warming < 15; warming++) {
      Documents.ALL.forEach((name, plan) -> share.medians(plan));
    }
    share.out.printf("%-12s %6s %6s %6s %6s %13s %13s%n",
        "plan", "rules", "XML", "DOCX", "file", "rules : DOCX", "rules : file");
    Documents.ALL.forEach(share::line);
    Files.delete(target);
  }

  private void line(String name, Path plan) {
    long[] m = medians(plan);
    double bytes = (double) m[0] / m[2];
    double file = (double) m[0] / m[3];
    out.printf("%-12s %6d %6d %6d %6d", name, m[0], m[1], m[2], m[3]);
    out.printf(" %13.3f %13.3f%n", bytes, file);
  }

  private long[] medians(Path plan) {
    Outcome read = generator.run(Documents.input(plan), Stage.NUMBERS);
    List<Runnable> ways =
        List.of(
            () -> Documents.rules(read),
            () -> generator.run(Documents.input(plan), Stage.XML),
            () -> generator.run(Documents.input(plan), Stage.DOCX),
            () -> WrittenFile.write(target, document(plan)));
    List<List<Long>> times = Stream.generate(() -> (List<Long>) new ArrayList<Long>()).limit(4).toList();
    for (int round = 0; round < ROUNDS; round++) {
      for (int way = 0; way < ways.size(); way++) {
        times.get(way).add(time(ways.get(way)));
      }
    }
    return times.stream().mapToLong(t -> t.stream().sorted().toList().get(ROUNDS / 2)).toArray();
  }

  private byte[] document(Path plan) {
    return generator.run(Documents.input(plan), Stage.DOCX).bytes().orElseThrow();
  }

  private static long time(Runnable way) {
    long begin = THREAD.getCurrentThreadCpuTime();
    for (int i = 0; i < SLICE; i++) {
      way.run();
    }
    return (THREAD.getCurrentThreadCpuTime() - begin) / SLICE / 1000;
  }
}
