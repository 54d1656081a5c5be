package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledTest {
  @TempDir private Path folder;

  @Test
  void readsWhatTravelsWithTheProgram() throws IOException {
    assertThat(Bundled.read("templates/nd30/document.ftlx"))
        .hasValue(Files.readAllBytes(Path.of("templates/nd30/document.ftlx")));
    assertThat(Bundled.read("templates/nd30/none.ftlx")).isEmpty();
  }

  @Test
  void aClassPathOfOneArchiveIsOpened() throws IOException {
    String path = archive("một.jar");
    try (ZipFile archive = Bundled.archive(path).orElseThrow()) {
      assertThat(archive.getEntry("a/b.txt")).isNotNull();
      assertThat(archive.getEntry("a/c.txt")).isNull();
    }
  }

  @Test
  void anyOtherClassPathIsLeftToTheClassLoader() throws IOException {
    String two = archive("một.jar") + File.pathSeparator + archive("hai.jar");
    Path broken = Files.writeString(folder.resolve("hỏng.jar"), "không phải zip");
    for (String path : new String[] {"", "target/classes", two, "không có.jar", broken + ""}) {
      assertThat(Bundled.archive(path)).as(path).isEqualTo(Optional.empty());
    }
  }

  private String archive(String name) throws IOException {
    Path file = folder.resolve(name);
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
      jar.putNextEntry(new ZipEntry("a/b.txt"));
    }
    return file.toString();
  }
}
