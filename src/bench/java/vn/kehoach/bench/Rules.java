package vn.kehoach.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.pipeline.Stage;

/** The rules alone, on a numbered plan, beside rendering the same plan from its text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Rules {
  @Param({"in full", "over model", "Thanh Liêm"})
  String plan;

  private Generator generator;
  private Outcome read;

  /** Reads and numbers the plan. */
  @Setup
  public void read() {
    generator = Documents.generator(Documents.workspace());
    read = to(Stage.NUMBERS);
  }

  /** All rules. */
  @Benchmark
  public java.util.List<Diagnostic> rules() {
    return Documents.rules(read);
  }

  /** From the text to the main part. */
  @Benchmark
  public Outcome xml() {
    return to(Stage.XML);
  }

  /** From the text to the file. */
  @Benchmark
  public Outcome docx() {
    return to(Stage.DOCX);
  }

  private Outcome to(Stage stage) {
    return generator.run(Documents.input(Documents.ALL.get(plan)), stage);
  }
}
