package vn.kehoach.layout;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What a thread has taken of the machine since it was started. */
final class Expense {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final long began = System.nanoTime();
  private final Thread thread;

  Expense(Thread thread) {
    this.thread = thread;
  }

  /** Nanoseconds by the clock. */
  long clock() {
    return System.nanoTime() - began;
  }

  /** Nanoseconds of the processor; where they cannot be told, the clock counts. */
  long processor() {
    boolean known = threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
    return known ? threads.getThreadCpuTime(thread.getId()) : clock();
  }

  /** Bytes of memory, whether given back or not; 0 where they cannot be told. */
  long bytes() {
    return threads instanceof com.sun.management.ThreadMXBean known
            && known.isThreadAllocatedMemorySupported()
        ? known.getThreadAllocatedBytes(thread.getId())
        : 0;
  }
}
