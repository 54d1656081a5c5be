package vn.kehoach.layout;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives work of strangers a thread of its own and leaves it behind when it has taken its share:
 * templates stop when they are interrupted, and a single expression that never ends cannot hold up
 * the tool. What counts is the processor's time, so that a busy machine stops no sound templates.
 * The tool's own templates are spared the change of threads.
 */
final class WorkLimit {
  /** Work that hardly gets at a processor is given so many times its time. */
  private static final int PATIENCE = 10;

  /** Milliseconds in which a sound plan is mostly done, and from then on between two looks. */
  private static final long FIRST_LOOK = 100;

  private static final long STEP = 10;

  private final Optional<Limits> limits;
  private volatile Thread leftBehind;

  /** No limits: the work is done by the thread that asks for it. */
  WorkLimit(Optional<Limits> limits) {
    this.limits = limits;
  }

  /**
   * The result of the work.
   *
   * @throws ExecutionException where it failed; a {@link TimeoutException} is its cause where it
   *     took more than its limits
   */
  <T> T within(Callable<T> work) throws ExecutionException {
    return limits.isPresent() ? apart(work, limits.get()) : here(work);
  }

  private static <T> T here(Callable<T> work) throws ExecutionException {
    try {
      return work.call();
    } catch (Exception | OutOfMemoryError | StackOverflowError e) {
      throw new ExecutionException(e);
    }
  }

  private <T> T apart(Callable<T> work, Limits most) throws ExecutionException {
    try {
      requireNoneLeftBehind();
      return run(new FutureTask<>(work), most);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExecutionException(new TimeoutException());
    }
  }

  private <T> T run(FutureTask<T> work, Limits most)
      throws InterruptedException, ExecutionException {
    Thread thread = new Thread(work, "layout");
    thread.setDaemon(true);
    thread.start();
    try {
      return await(work, new Expense(thread), most);
    } finally {
      if (work.cancel(true)) {
        leftBehind = thread;
      }
    }
  }

  private static <T> T await(FutureTask<T> result, Expense expense, Limits most)
      throws InterruptedException, ExecutionException {
    long wait = FIRST_LOOK;
    while (true) {
      try {
        return result.get(wait, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        require(expense, most);
        wait = STEP;
      }
    }
  }

  private static void require(Expense expense, Limits most) throws ExecutionException {
    long time = most.time().toNanos();
    if (expense.processor() > time
        || expense.clock() > time * PATIENCE
        || expense.bytes() > most.bytes()) {
      throw new ExecutionException(new TimeoutException());
    }
  }

  /** Templates that cannot be stopped cost one thread, whatever the number of plans. */
  private void requireNoneLeftBehind() throws InterruptedException, ExecutionException {
    Thread thread = leftBehind;
    if (thread != null) {
      thread.join(FIRST_LOOK);
      if (thread.isAlive()) {
        throw new ExecutionException(new TimeoutException());
      }
    }
  }
}
