package vn.kehoach.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Stage;

/** A plan for each of the 3,321 communes over one model, on one thread and on two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Province {
  private static final int PLANS = 3321;

  @Param({"1", "2"})
  int threads;

  private final Generator generator = Documents.generator(Documents.workspace());

  /** All plans, shared out among the threads; the score is the time of one. */
  @Benchmark
  @OperationsPerInvocation(PLANS)
  public void all(Blackhole hole) throws InterruptedException {
    Thread[] workers = new Thread[threads];
    for (int i = 0; i < threads; i++) {
      int first = i;
      workers[i] = new Thread(() -> some(first, hole));
      workers[i].start();
    }
    for (Thread worker : workers) {
      worker.join();
    }
  }

  private void some(int first, Blackhole hole) {
    for (int i = first; i < PLANS; i += threads) {
      hole.consume(generator.run(Documents.input(Documents.OVER_MODEL), Stage.DOCX));
    }
  }
}
