package vn.kehoach.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Works on many things at once and hands on the results in their order; only a few are under way at
 * a time, so that memory does not grow with their number.
 */
final class InOrder {
  private static final int AHEAD = 4;

  private final int jobs;

  /**
   * @param jobs how many are worked on at once, from 1
   */
  InOrder(int jobs) {
    this.jobs = jobs;
  }

  /** Works on all; ends early where {@code onward} says no. */
  <A, B> void run(List<A> all, Function<A, B> work, Predicate<B> onward) {
    if (all.size() == 1) {
      onward.test(here(work, all.get(0)));
    } else {
      runAhead(all, work, onward);
    }
  }

  /** A single thing is spared the change of threads. */
  private static <A, B> B here(Function<A, B> work, A one) {
    try {
      return work.apply(one);
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw new IllegalStateException(e);
    }
  }

  private <A, B> void runAhead(List<A> all, Function<A, B> work, Predicate<B> onward) {
    ExecutorService pool = Executors.newFixedThreadPool(jobs);
    try {
      Deque<Future<B>> underWay = new ArrayDeque<>();
      Iterator<A> rest = all.iterator();
      boolean go = true;
      while (go && (rest.hasNext() || !underWay.isEmpty())) {
        while (rest.hasNext() && underWay.size() < jobs * AHEAD) {
          A next = rest.next();
          underWay.add(pool.submit(() -> work.apply(next)));
        }
        go = onward.test(result(underWay.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
