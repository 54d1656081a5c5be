package vn.kehoach.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that shows how far many plans have come; only on a terminal, and only for many. */
interface Progress extends AutoCloseable {
  int MANY = 10;

  /** One more is done. */
  void step();

  /** Something else is about to be said. */
  void pause();

  @Override
  void close();

  /** A bar where it helps, else nothing. */
  static Progress of(Console console, int plans) {
    return plans >= MANY && console.isTerminal() ? new Bar(console, plans) : new Silent();
  }

  /** Shows nothing. */
  final class Silent implements Progress {
    @Override
    public void step() {}

    @Override
    public void pause() {}

    @Override
    public void close() {}
  }

  /** The bar itself. */
  final class Bar implements Progress {
    private final ProgressBar bar;

    Bar(Console console, int plans) {
      this.bar =
          new ProgressBarBuilder()
              .setTaskName(console.messages().get("cli.printing"))
              .setInitialMax(plans)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .build();
    }

    @Override
    public void step() {
      bar.step();
    }

    @Override
    public void pause() {
      bar.pause();
      bar.resume();
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
