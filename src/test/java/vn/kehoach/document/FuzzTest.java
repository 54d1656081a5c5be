package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.HumanPrinter;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.docx.WordFileCheck;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.pipeline.PlanInput;
import vn.kehoach.pipeline.Stage;
import vn.kehoach.source.MemoryWorkspace;

/** Whatever is done to a plan, it ends in a sound document or in findings that have a place. */
class FuzzTest {
  private static final int PLANS = 10_000;
  private static final int THREADS = 2;
  private static final long SEED = 30_2020;
  private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(4);
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final Path PLAN = Path.of("/xa/ke-hoach.yaml");
  private static final Path BODY = Path.of("/xa/co-quan.yaml");

  private final Messages messages = Messages.of("vi");
  private final HumanPrinter printer = new HumanPrinter(messages);
  private final List<String> plans = new ArrayList<>();
  private final List<Generator> ways = new ArrayList<>();

  /** How a plan ended. */
  private enum End {
    DOCUMENT,
    FINDINGS
  }

  @Test
  void tenThousandSpoiltPlansEndWell() throws Exception {
    readPlans();
    List<Callable<int[]>> work = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int first = i;
      work.add(() -> run(first));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    int[] ends = new int[End.values().length];
    try {
      for (Future<int[]> done : threads.invokeAll(work)) {
        ends[0] += done.get()[0];
        ends[1] += done.get()[1];
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(ends[0] + ends[1]).isEqualTo(PLANS);
    assertThat(ends[0]).as("documents").isBetween(PLANS / 20, PLANS * 19 / 20);
  }

  private void readPlans() throws Exception {
    List<Path> paths = new ArrayList<>(TestDocuments.plansBelow(TestDocuments.PLANS));
    paths.addAll(TestDocuments.plansBelow(TestDocuments.CASES));
    for (Path path : paths) {
      plans.add(Files.readString(path));
      MemoryWorkspace files = new MemoryWorkspace();
      files.with(BODY.toString(), Files.readString(path.resolveSibling("co-quan.yaml")));
      ways.add(Way.on(files));
    }
  }

  private int[] run(int first) {
    int[] ends = new int[End.values().length];
    for (int i = first; i < PLANS; i += THREADS) {
      ends[end(i).ordinal()]++;
    }
    return ends;
  }

  private End end(int number) {
    int at = number % plans.size();
    String other = plans.get((at + 1 + number / plans.size()) % plans.size());
    byte[] spoilt = new Mutator(SEED + number, other).spoil(plans.get(at));
    try {
      long start = CLOCK.getCurrentThreadCpuTime();
      End end = end(ways.get(at), spoilt);
      assertThat(CLOCK.getCurrentThreadCpuTime() - start).as("time").isLessThan(MOST_NANOS);
      return end;
    } catch (RuntimeException | AssertionError e) {
      String plan = new String(spoilt, StandardCharsets.UTF_8);
      throw new AssertionError("plan " + number + "\n" + plan, e);
    }
  }

  private End end(Generator way, byte[] plan) {
    PlanInput input = new PlanInput(PLAN, Optional.of(plan), null);
    Outcome outcome = way.run(input, Stage.DOCX);
    outcome.findings().forEach(this::check);
    assertThat(printer.print(outcome.findings())).doesNotContain("Exception", "java.");
    assertThat(outcome.bytes().isPresent()).isNotEqualTo(outcome.hasErrors());
    outcome.bytes().ifPresent(b -> assertThat(new WordFileCheck().faults(b)).isEmpty());
    return outcome.bytes().isPresent() ? End.DOCUMENT : End.FINDINGS;
  }

  /** A finding has a file, a place in it, and a sentence with every blank filled. */
  private void check(Diagnostic finding) {
    assertThat(finding.span().file().name()).isNotBlank();
    assertThat(finding.span().from().line()).isPositive();
    assertThat(finding.span().from().column()).isPositive();
    String sentence = messages.sentence(finding);
    assertThat(sentence).isNotBlank().doesNotContain("{0}", "{1}", "Exception", "java.");
  }
}
