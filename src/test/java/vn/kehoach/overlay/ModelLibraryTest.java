package vn.kehoach.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.DiskWorkspace;
import vn.kehoach.source.MemoryWorkspace;
import vn.kehoach.source.ResourceWorkspace;

class ModelLibraryTest {
  private final Diagnostics out = new Diagnostics();

  private static String model(String id, String version, String text) {
    return "mau: " + id + "\nphien_ban: " + version + "\nmo_dau: " + text + "\n";
  }

  private static ModelLibrary library(ModelFolder... folders) {
    return new ModelLibrary(List.of(folders));
  }

  private static ModelFolder folder(MemoryWorkspace files, String path) {
    return ModelFolder.of(files, Path.of(path));
  }

  private static ModelVersion version(String text) {
    return ModelVersion.of(text).orElseThrow();
  }

  private static MemoryWorkspace files() {
    return new MemoryWorkspace()
        .with("/a/m/1.9.0.yaml", model("m", "1.9.0", "a"))
        .with("/a/m/versions.yaml", "")
        .with("/b/m/1.9.0.yaml", model("m", "1.9.0", "b"))
        .with("/b/m/1.10.0.yaml", model("m", "1.10.0", "b"))
        .with("/b/k/0.1.0.yaml", model("k", "0.1.0", "b"))
        .with("/b/empty/note.txt", "");
  }

  @Test
  void versionsAreComparedAsNumbers() {
    ModelLibrary all = library(folder(files(), "/a"), folder(files(), "/b"));
    assertThat(all.versions("m")).map(ModelVersion::toString).containsExactly("1.9.0", "1.10.0");
    assertThat(all.newest("m")).contains(version("1.10.0"));
    assertThat(all.newest("x")).isEmpty();
  }

  @Test
  void theIdsAreThoseOfAllFoldersThatHoldAVersion() {
    ModelLibrary all = library(folder(files(), "/a"), folder(files(), "/b"));
    assertThat(all.ids()).containsExactly("k", "m");
  }

  @Test
  void theFirstFolderWins() {
    Model found =
        library(folder(files(), "/a"), folder(files(), "/b"))
            .model("m", version("1.9.0"), out)
            .orElseThrow();
    assertThat(found.file().name()).isEqualTo("/a/m/1.9.0.yaml");
    assertThat(found.tree().entries()).hasSize(1);
    assertThat(out.list()).isEmpty();
  }

  @Test
  void aModelIsReadOnceAndItsFaultsAreToldEachTime() {
    MemoryWorkspace files = new MemoryWorkspace().with("/a/m/1.0.0.yaml", model("n", "1.0.0", "x"));
    ModelLibrary library = library(folder(files, "/a"));
    Model first = library.model("m", version("1.0.0"), out).orElseThrow();
    Diagnostics again = new Diagnostics();
    assertThat(library.model("m", version("1.0.0"), again)).containsSame(first);
    assertThat(out.list()).extracting(Diagnostic::code).containsExactly(Code.MODEL_MISNAMED);
    assertThat(again.list()).isEqualTo(out.list());
  }

  @Test
  void aModelStandsOnNoOtherModel() {
    String text = model("m", "1.0.0", "x") + "phien_ban_mau: 1.0.0\nsua: {a: {bo: true}}\n";
    library(folder(new MemoryWorkspace().with("/a/m/1.0.0.yaml", text), "/a"))
        .model("m", version("1.0.0"), out);
    assertThat(out.list())
        .extracting(Diagnostic::code)
        .containsExactly(Code.KEY_NOT_IN_MODEL, Code.KEY_NOT_IN_MODEL);
  }

  @Test
  void noNameLeavesTheFolder() {
    MemoryWorkspace files = files().with("/secret/1.0.0.yaml", model("secret", "1.0.0", "x"));
    ModelLibrary library = library(folder(files, "/a"));
    for (String name :
        List.of("../secret", "..\\secret", "/secret", "c:secret", "m/../../secret")) {
      assertThat(library.versions(name)).isEmpty();
      assertThat(library.model(name, version("1.0.0"), out)).isEmpty();
    }
  }

  @Test
  void aSymbolicLinkOutOfTheFolderIsRefused(@TempDir Path disk) throws IOException {
    Files.createDirectories(disk.resolve("models"));
    Files.createDirectories(disk.resolve("elsewhere"));
    Files.writeString(disk.resolve("elsewhere/1.0.0.yaml"), model("m", "1.0.0", "x"));
    Files.createSymbolicLink(disk.resolve("models/m"), disk.resolve("elsewhere"));
    ModelLibrary library =
        library(new ModelFolder(new DiskWorkspace(), disk.resolve("models"), "models"));
    assertThat(library.model("m", version("1.0.0"), out)).isEmpty();
    assertThat(out.list()).extracting(Diagnostic::code).containsExactly(Code.PATH_OUTSIDE);
    assertThat(out.list().get(0).span().file().name()).isEqualTo("models/m/1.0.0.yaml");
  }

  @Test
  void modelsAreFoundInAJar(@TempDir Path disk) throws IOException {
    Path jar = disk.resolve("models.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(file)) {
      zip.putNextEntry(new JarEntry("templates/models/"));
      zip.putNextEntry(new JarEntry("templates/models/m/1.0.0.yaml"));
      zip.write(model("m", "1.0.0", "x").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      ResourceWorkspace files = ResourceWorkspace.of(loader, "templates/models");
      ModelLibrary library = library(ModelFolder.of(files, Path.of("templates/models")));
      assertThat(library.ids()).containsExactly("m");
      assertThat(library.model("m", version("1.0.0"), out)).isPresent();
    }
  }

  @Test
  void modelsAreFoundOnAClassPathOfFolders(@TempDir Path disk) throws IOException {
    Path folder = Files.createDirectories(disk.resolve("templates/models/m"));
    Files.writeString(folder.resolve("1.0.0.yaml"), model("m", "1.0.0", "x"));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {disk.toUri().toURL()}, null)) {
      ResourceWorkspace files = ResourceWorkspace.of(loader, "templates/models");
      ModelLibrary library = library(ModelFolder.of(files, Path.of("templates/models")));
      assertThat(library.model("m", version("1.0.0"), out)).isPresent();
    }
  }

  @Test
  void onlyThreeNumbersAreAVersion() {
    assertThat(ModelVersion.of("1.0.0")).isPresent();
    for (String no :
        List.of("1.0", "1.0.0.0", "01.0.0", "1.0.x", "1.0.0 ", "../1", "9999999.0.0")) {
      assertThat(ModelVersion.of(no)).as(no).isEmpty();
    }
  }
}
