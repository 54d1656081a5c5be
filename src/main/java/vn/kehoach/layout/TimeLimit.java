package vn.kehoach.layout;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives work of strangers a thread of its own and leaves it behind when its time is over: templates
 * stop when they are interrupted, and a single expression that never ends cannot hold up the tool.
 * What counts is the processor's time, so that a busy machine stops no sound templates. The tool's
 * own templates end by themselves, and are spared the change of threads.
 */
final class TimeLimit {
  /** Work that hardly gets at a processor is given so many times its time. */
  private static final int PATIENCE = 2;

  private static final long STEP = 50;

  private final Optional<Duration> most;

  private TimeLimit(Optional<Duration> most) {
    this.most = most;
  }

  /** A limit for templates that are not trusted. */
  static TimeLimit of(Duration most) {
    return new TimeLimit(Optional.of(most));
  }

  /** No limit; the work is done by the thread that asks for it. */
  static TimeLimit none() {
    return new TimeLimit(Optional.empty());
  }

  /**
   * The result of the work.
   *
   * @throws TimeoutException where it took too long
   * @throws ExecutionException where it failed
   */
  <T> T within(Callable<T> work) throws TimeoutException, ExecutionException {
    return most.isPresent() ? apart(work, most.get()) : here(work);
  }

  private static <T> T here(Callable<T> work) throws ExecutionException {
    try {
      return work.call();
    } catch (Exception | OutOfMemoryError | StackOverflowError e) {
      throw new ExecutionException(e);
    }
  }

  private static <T> T apart(Callable<T> work, Duration most)
      throws TimeoutException, ExecutionException {
    FutureTask<T> result = new FutureTask<>(work);
    Thread thread = new Thread(result, "layout");
    thread.setDaemon(true);
    thread.start();
    try {
      return await(result, thread, most);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TimeoutException();
    } finally {
      result.cancel(true);
    }
  }

  private static <T> T await(FutureTask<T> result, Thread thread, Duration most)
      throws InterruptedException, ExecutionException, TimeoutException {
    long end = System.nanoTime() + most.toNanos() * PATIENCE;
    long wait = most.toMillis();
    while (true) {
      try {
        return result.get(wait, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (System.nanoTime() > end || spent(thread) > most.toNanos()) {
          throw e;
        }
        wait = STEP;
      }
    }
  }

  /** Nanoseconds of the processor; where they cannot be told, the clock counts. */
  private static long spent(Thread thread) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    boolean known = threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
    return known ? threads.getThreadCpuTime(thread.getId()) : Long.MAX_VALUE;
  }
}
