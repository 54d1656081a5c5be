package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.overlay.Model;

/** {@code kehoach new}: writes a plan that takes up a model (tạo kế hoạch từ mẫu). */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private WayOptions way;
  @Mixin private JobOptions jobs;

  @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "MODEL")
  private String model;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "BODY|FOLDER",
      descriptionKey = "BODY|FOLDER")
  private Path body;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private Path output;

  @Option(names = "--version", paramLabel = "X.Y.Z")
  private String version;

  @Option(names = "--set", paramLabel = "NAME=VALUE")
  private Map<String, String> given = new LinkedHashMap<>();

  @Option(names = "--no-input")
  private boolean noInput;

  @Option(names = "--for", paramLabel = "FILE.csv|FOLDER")
  private Path list;

  @Option(names = "--force")
  private boolean force;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "mixinStandardHelpOptions.help")
  private boolean help;

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CommandFault {
    Diagnostics out = new Diagnostics();
    Optional<Model> found = new ModelChoice(way.library()).of(model, version, out);
    if (found.isEmpty() || out.hasErrors()) {
      return refuse(out.list());
    }
    NewNames names = new NewNames(found.get());
    names.check(given.keySet());
    PlanStarter starter = new PlanStarter(found.get(), way.generator(), console, force);
    return list == null ? one(starter) : many(starter, names);
  }

  private int one(PlanStarter starter) throws CommandFault {
    if (body == null) {
      throw CommandFault.usage("cli.missingArgument", "BODY|FOLDER");
    }
    NewTask task = new NewTask(body, Optional.ofNullable(output), given, !noInput);
    Started started = starter.start(task);
    new NewReport(console).one(started);
    return started.exitCode();
  }

  private int many(PlanStarter starter, NewNames names) throws IOException, CommandFault {
    Diagnostics out = new Diagnostics();
    List<NewTask> tasks = tasks(names, out);
    if (out.hasErrors()) {
      return refuse(out.list());
    }
    try (NewReport report = new NewReport(console, tasks.size())) {
      jobs.inOrder().run(tasks, starter::start, report::tell);
      return report.exitCode();
    }
  }

  private List<NewTask> tasks(NewNames names, Diagnostics out) throws IOException, CommandFault {
    Optional<Path> name = Optional.ofNullable(output);
    if (name.isPresent() && name.get().getNameCount() != 1) {
      throw CommandFault.usage("new.onlyName", name.get());
    }
    NewList bodies = new NewList(names, given, name);
    if (Files.isDirectory(list)) {
      return bodies.ofFolder(list);
    }
    Path beside = list.resolveSibling("");
    return bodies.ofTable(list, body == null ? beside : body, out);
  }

  private int refuse(List<Diagnostic> findings) {
    console.err().print(FindingsFormat.HUMAN.printer(console.messages()).print(findings));
    return PlanOptions.exitCode(findings);
  }
}
