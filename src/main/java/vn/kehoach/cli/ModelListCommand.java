package vn.kehoach.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.overlay.ModelLibrary;
import vn.kehoach.overlay.ModelNeeds;
import vn.kehoach.overlay.ModelVersion;

/** {@code kehoach model list}: the models there are, with their versions (các mẫu). */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ModelListCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ModelOptions models;

  ModelListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    TextTable table = new TextTable();
    models.library().ids().forEach(id -> table.add(row(id)));
    console.out().print(table.text());
    return ExitCode.FINE;
  }

  private List<String> row(String id) {
    ModelLibrary library = models.library();
    List<ModelVersion> versions = library.versions(id);
    String title =
        library
            .model(id, versions.get(versions.size() - 1), new Diagnostics())
            .map(model -> new ModelNeeds(model).title())
            .orElse("");
    return List.of(
        id, versions.stream().map(ModelVersion::toString).collect(Collectors.joining(", ")), title);
  }
}
