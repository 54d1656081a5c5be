package vn.kehoach.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.pipeline.PlanInput;
import vn.kehoach.pipeline.Stage;

/**
 * Ours among the peers, told by its standard input what to do: {@code write FILE} prints the
 * document once into a file, a number prints it that often and answers with nanoseconds of the
 * clock and of the processors.
 */
public final class Lane {
  private Lane() {}

  /** {@code Lane (full|model|floor)}; {@code Lane plans FOLDER} writes the plans and ends. */
  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("plans")) {
      writePlans(Path.of(arguments[1]));
      return;
    }
    Supplier<byte[]> work = work(arguments[0]);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      System.out.println(answer(work, line));
    }
  }

  private static Supplier<byte[]> work(String name) {
    if (name.equals("floor")) {
      return new Floor()::run;
    }
    Generator generator = Documents.generator(Documents.workspace());
    PlanInput input =
        Documents.input(name.equals("model") ? Documents.OVER_MODEL : Documents.IN_FULL);
    return () -> checked(generator, input);
  }

  /** Held against all rules, as {@code check} does it, and printed. */
  private static byte[] checked(Generator generator, PlanInput input) {
    Outcome read = generator.run(input, Stage.RULES);
    return generator.print(read, Stage.DOCX).bytes().orElseThrow();
  }

  private static void writePlans(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(
        folder.resolve("co-quan.yaml"), Documents.read(Path.of("plans/ke-sat/co-quan.yaml")));
    Files.writeString(folder.resolve("day-du.yaml"), Documents.inFull());
  }

  private static String answer(Supplier<byte[]> work, String line) throws IOException {
    if (line.startsWith("write ")) {
      Files.write(Path.of(line.substring("write ".length())), work.get());
      return "done";
    }
    long clock = System.nanoTime();
    long used = processors();
    for (int i = Integer.parseInt(line); i > 0; i--) {
      work.get();
    }
    return (System.nanoTime() - clock) + " " + (processors() - used);
  }

  private static long processors() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return ((com.sun.management.OperatingSystemMXBean) system).getProcessCpuTime();
  }
}
