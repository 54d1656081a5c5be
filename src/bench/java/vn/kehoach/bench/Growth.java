package vn.kehoach.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Stage;

/** How the time grows with the length of a plan: it should be by section. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Growth {
  private static final String PLAN = "/ke-hoach/dai.yaml";

  @Param({"1", "10", "100", "1000"})
  int sections;

  private Generator generator;

  /** A plan of so many sections. */
  @Setup
  public void write() {
    generator =
        Documents.generator(Documents.workspace().with(PLAN, Documents.ofSections(sections)));
  }

  /** The whole way. */
  @Benchmark
  public byte[] wholeWay() {
    return generator.run(Documents.input(Path.of(PLAN)), Stage.DOCX).bytes().orElseThrow();
  }
}
