package vn.kehoach.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.PlanInput;
import vn.kehoach.pipeline.Stage;

/**
 * What a second thread gives (hai luồng so với một): the same number of documents by one thread and
 * by two, in turn in one run on warm code; the median of all pairs. The floor stands beside it, and
 * a loop that shares nothing at all, for what the machine itself can give.
 */
public final class Threads {
  private static final int ROUNDS = 41;
  private static final int WARMING = 12;

  /** Keeps the work from being left out. */
  private static volatile int sink;

  private Threads() {}

  /** Prints a line for each kind of work. */
  public static void main(String[] arguments) throws InterruptedException {
    Map<String, Supplier<Object>> kinds = new LinkedHashMap<>();
    kinds.put("over model", ours(Documents.input(Documents.OVER_MODEL)));
    kinds.put("in full", ours(Documents.input(Documents.IN_FULL)));
    kinds.put("floor", new Floor()::run);
    kinds.put("numbers only", Threads::numbers);
    for (Map.Entry<String, Supplier<Object>> kind : kinds.entrySet()) {
      line(kind.getKey(), kind.getValue(), System.out);
    }
  }

  private static Supplier<Object> ours(PlanInput input) {
    Generator generator = Documents.generator(Documents.workspace());
    return () -> generator.print(generator.run(input, Stage.RULES), Stage.DOCX);
  }

  /** About as long as a document, without any memory. */
  private static Object numbers() {
    long x = System.nanoTime();
    for (int i = 0; i < 4_000_000; i++) {
      x = x * 6364136223846793005L + 1442695040888963407L;
    }
    return x;
  }

  private static void line(String name, Supplier<Object> work, PrintStream out)
      throws InterruptedException {
    int batch = 200;
    for (int i = 0; i < WARMING; i++) {
      time(work, batch, 2);
    }
    double[] one = new double[ROUNDS];
    double[] ratios = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      one[i] = time(work, batch, 1);
      ratios[i] = one[i] / time(work, batch, 2);
    }
    Arrays.sort(one);
    Arrays.sort(ratios);
    out.printf(
        "%-13s one thread %.2f ms, two threads %.2f times as many (%.2f - %.2f)%n",
        name, one[ROUNDS / 2], ratios[ROUNDS / 2], ratios[ROUNDS / 4], ratios[ROUNDS * 3 / 4]);
  }

  /** Milliseconds of the clock for a document. */
  private static double time(Supplier<Object> work, int documents, int threads)
      throws InterruptedException {
    AtomicInteger left = new AtomicInteger(documents);
    Thread[] workers = new Thread[threads];
    long begin = System.nanoTime();
    for (int i = 0; i < threads; i++) {
      workers[i] = new Thread(() -> some(work, left));
      workers[i].start();
    }
    for (Thread worker : workers) {
      worker.join();
    }
    return (System.nanoTime() - begin) / 1e6 / documents;
  }

  private static void some(Supplier<Object> work, AtomicInteger left) {
    int seen = 0;
    while (left.getAndDecrement() > 0) {
      seen += work.get().hashCode();
    }
    sink = seen;
  }
}
