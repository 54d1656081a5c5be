package vn.kehoach.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.pipeline.Stage;

/** From the text of a plan as far as each stage; the last is the whole way, checks included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WholeWay {
  @Param({"YAML", "PLAN", "NUMBERS", "XML", "DOCX"})
  Stage stage;

  private final Generator generator = Documents.generator(Documents.workspace());

  /** A plan written out in full. */
  @Benchmark
  public Outcome inFull() {
    return to(Documents.IN_FULL);
  }

  /** The same plan over its model. */
  @Benchmark
  public Outcome overModel() {
    return to(Documents.OVER_MODEL);
  }

  private Outcome to(Path plan) {
    return generator.run(Documents.input(plan), stage);
  }
}
