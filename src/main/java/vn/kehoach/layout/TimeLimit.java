package vn.kehoach.layout;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives work a thread of its own and leaves it behind when its time is over: templates stop when
 * they are interrupted, and a single expression that never ends cannot hold up the tool.
 */
final class TimeLimit {
  private static final ExecutorService THREADS = Executors.newCachedThreadPool(TimeLimit::daemon);

  private final Duration most;

  TimeLimit(Duration most) {
    this.most = most;
  }

  /**
   * The result of the work.
   *
   * @throws TimeoutException where it took too long
   * @throws ExecutionException where it failed
   */
  <T> T within(Callable<T> work) throws TimeoutException, ExecutionException {
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
