package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.overlay.ModelCheck;
import vn.kehoach.overlay.ModelFolder;
import vn.kehoach.overlay.ModelLibrary;
import vn.kehoach.overlay.ModelVersion;
import vn.kehoach.overlay.VersionLedger;
import vn.kehoach.source.DiskWorkspace;
import vn.kehoach.source.Workspace;

/** {@code kehoach model check}: holds models against what plans need of them (soát mẫu). */
@Command(name = "check", mixinStandardHelpOptions = true)
final class ModelCheckCommand implements Callable<Integer> {
  private final Workspace workspace = new DiskWorkspace();
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "model.check.DIR")
  private Path folder;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "human")
  private FindingsFormat format;

  ModelCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Diagnostics out = new Diagnostics();
    int versions = 0;
    ModelFolder models = folder == null ? ModelFolder.bundled() : ModelFolder.of(workspace, folder);
    ModelLibrary library = new ModelLibrary(List.of(models));
    if (library.ids().isEmpty() && folder != null && folder.toAbsolutePath().getParent() != null) {
      models = ModelFolder.of(workspace, folder.toAbsolutePath().normalize().getParent());
      library = new ModelLibrary(List.of(models));
      versions = check(models, library, folder.toAbsolutePath().getFileName().toString(), out);
    } else {
      for (String id : library.ids()) {
        versions += check(models, library, id, out);
      }
    }
    console.out().print(format.printer(console.messages()).print(out.list()));
    console.say("model.checked", versions);
    return PlanOptions.exitCode(out.list());
  }

  private static int check(ModelFolder models, ModelLibrary library, String id, Diagnostics out)
      throws IOException {
    for (ModelVersion version : library.versions(id)) {
      library.model(id, version, out).ifPresent(model -> new ModelCheck().check(model, out));
    }
    new VersionLedger(models, id).check(out);
    return library.versions(id).size();
  }
}
