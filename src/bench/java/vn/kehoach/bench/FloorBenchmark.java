package vn.kehoach.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.kehoach.docx.WordFile;

/** The floor, whole and step by step. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FloorBenchmark {
  private final Floor floor = new Floor();
  private final WordFile file = floor.lay();

  /** All three steps. */
  @Benchmark
  public byte[] whole() {
    return floor.run();
  }

  /** Tokens of the YAML. */
  @Benchmark
  public int parse() {
    return floor.parse();
  }

  /** The templates. */
  @Benchmark
  public WordFile templates() {
    return floor.lay();
  }

  /** The zip. */
  @Benchmark
  public byte[] zip() {
    return floor.zip(file);
  }
}
