package vn.kehoach.layout;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives work of strangers a thread of its own and leaves it behind when its time is over: templates
 * stop when they are interrupted, and a single expression that never ends cannot hold up the tool.
 * The tool's own templates end by themselves, and are spared the change of threads.
 */
final class TimeLimit {
  private static final ExecutorService THREADS = Executors.newCachedThreadPool(TimeLimit::daemon);

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
    Future<T> result = THREADS.submit(work);
    try {
      return result.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TimeoutException();
    } finally {
      result.cancel(true);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "layout");
    thread.setDaemon(true);
    return thread;
  }
}
