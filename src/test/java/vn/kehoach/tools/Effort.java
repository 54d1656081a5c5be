package vn.kehoach.tools;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How long the work since this was made would last on a machine of its own: the lesser of the
 * clock, which counts what other programs do, and the processor, which counts the compilers of Java
 * that work beside it. What else disturbs only adds, so the least of several tries is the nearest.
 */
public final class Effort {
  private static final int TRIES = 3;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long clock = System.nanoTime();
  private final long processor = processor();
  private final Map<Long, Long> leftBehind = leftBehind();

  /** Work that tells how long it took, and may be tried again. */
  public interface Try {
    /** The time of one try. */
    Duration time() throws IOException;
  }

  /** The time of some work: of the first try that is fast enough, or else the least of three. */
  public static Duration least(Duration enough, Try work) throws IOException {
    Duration least = work.time();
    for (int i = 1; i < TRIES && least.compareTo(enough) >= 0; i++) {
      Duration next = work.time();
      least = next.compareTo(least) < 0 ? next : least;
    }
    return least;
  }

  /** The time until now. */
  public Duration soFar() {
    long byClock = System.nanoTime() - clock;
    long byProcessor = processor() - processor - spentBehind();
    return Duration.ofNanos(Math.min(byClock, byProcessor));
  }

  /** What the templates of earlier tests, which cannot be stopped, went on spending. */
  private long spentBehind() {
    return leftBehind.entrySet().stream().mapToLong(e -> spent(e.getKey(), e.getValue())).sum();
  }

  private static long spent(long thread, long before) {
    return Math.max(0, THREADS.getThreadCpuTime(thread) - before);
  }

  private static Map<Long, Long> leftBehind() {
    Map<Long, Long> times = new HashMap<>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("layout")) {
        times.put(thread.getId(), Math.max(0, THREADS.getThreadCpuTime(thread.getId())));
      }
    }
    return times;
  }

  /** Nanoseconds that the processor spent on this program: other programs do not count. */
  private static long processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
