package vn.kehoach.cli;

import picocli.CommandLine.Option;

/** How many plans are worked on at once. */
final class JobOptions {
  @Option(names = "--jobs", paramLabel = "N")
  private int jobs = Runtime.getRuntime().availableProcessors();

  /** Works on as many at once as were asked for. */
  InOrder inOrder() {
    return new InOrder(Math.max(1, jobs));
  }
}
