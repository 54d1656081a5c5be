package vn.kehoach.cli;

import java.io.PrintStream;
import java.util.List;
import vn.kehoach.diagnostic.JsonValues;

/** Prints where plans stand, each as soon as it is known where the format lets it. */
interface StatusPrinter extends AutoCloseable {

  /** Prints, or keeps, one more. */
  void add(PlanStatus status);

  /** Prints what is left. */
  @Override
  void close();

  /** The forms ({@code --format}). */
  enum Form {
    HUMAN,
    CSV,
    JSON;

    StatusPrinter on(Console console) {
      return switch (this) {
        case HUMAN -> new People(console);
        case CSV -> new Csv(console.out());
        case JSON -> new Json(console.out());
      };
    }
  }

  /** A table, and a sum below it. */
  final class People implements StatusPrinter {
    private final Console console;
    private final TextTable table = new TextTable();
    private int plans;
    private int older;
    private int faulty;

    People(Console console) {
      this.console = console;
      table.add(PlanStatus.titles(console.messages()));
    }

    @Override
    public void add(PlanStatus status) {
      plans++;
      older += status.version().equals(status.newest()) ? 0 : 1;
      faulty += status.errors() > 0 ? 1 : 0;
      table.add(status.cells(console.messages()));
    }

    @Override
    public void close() {
      console.out().print(table.text());
      console.say("status.summary", plans, older, faulty);
    }
  }

  /** A row a plan, marked as UTF-8 so that spreadsheets read Vietnamese. */
  final class Csv implements StatusPrinter {
    private final PrintStream out;

    Csv(PrintStream out) {
      this.out = out;
      out.print('\uFEFF' + CsvText.row(PlanStatus.COLUMNS));
    }

    @Override
    public void add(PlanStatus status) {
      out.print(CsvText.row(List.copyOf(status.values().values())));
    }

    @Override
    public void close() {
      out.flush();
    }
  }

  /** A list of objects, one a plan. */
  final class Json implements StatusPrinter {
    private final PrintStream out;
    private String before = "[\n";

    Json(PrintStream out) {
      this.out = out;
    }

    @Override
    public void add(PlanStatus status) {
      out.print(before + new JsonValues().write(status.values()).stripTrailing());
      before = ",\n";
    }

    @Override
    public void close() {
      out.print(before.equals(",\n") ? "\n]\n" : "[]\n");
    }
  }
}
