package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  private static final byte[] OLD = {1, 2, 3};
  private static final byte[] NEW = {4, 5, 6, 7};

  @TempDir private Path folder;

  @Test
  void writesIntoAFolderThatIsMissing() throws Exception {
    Path target = folder.resolve("mới/kế hoạch.docx");
    new AtomicFile().write(target, NEW);
    assertThat(target).hasBinaryContent(NEW);
  }

  @Test
  void replacesTheOldFileAndLeavesNothingBeside() throws Exception {
    Path target = Files.write(folder.resolve("a.docx"), OLD);
    new AtomicFile().write(target, NEW);
    assertThat(target).hasBinaryContent(NEW);
    assertThat(names()).containsExactly("a.docx");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void othersMayReadItAsTheyMayReadAnyNewFile() throws Exception {
    Path ordinary = Files.createFile(folder.resolve("thường"));
    Path target = folder.resolve("a.docx");
    new AtomicFile().write(target, OLD);
    assertThat(Files.getPosixFilePermissions(target))
        .isEqualTo(Files.getPosixFilePermissions(ordinary));

    Set<PosixFilePermission> shared = PosixFilePermissions.fromString("rw-rw-rw-");
    Files.setPosixFilePermissions(target, shared);
    new AtomicFile().write(target, NEW);
    assertThat(target).hasBinaryContent(NEW);
    assertThat(Files.getPosixFilePermissions(target)).isEqualTo(shared);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void writesToWhatALinkPointsTo() throws Exception {
    Path real = Files.write(folder.resolve("thật.docx"), OLD);
    Path link = Files.createSymbolicLink(folder.resolve("a.docx"), real);
    new AtomicFile().write(link, NEW);
    assertThat(real).hasBinaryContent(NEW);
    assertThat(link).isSymbolicLink();
  }

  @Test
  void aFolderInThePlaceOfTheFileStays() throws IOException {
    Path target = Files.createDirectory(folder.resolve("a.docx"));
    assertThatThrownBy(() -> new AtomicFile().write(target, NEW))
        .isInstanceOfSatisfying(CommandFault.class, f -> assertThat(f.key()).isEqualTo("KH801"));
    assertThat(target).isEmptyDirectory();
  }

  @Test
  void aFileInThePlaceOfTheFolderIsTold() throws IOException {
    Path file = Files.write(folder.resolve("x"), OLD);
    assertThatThrownBy(() -> new AtomicFile().write(file.resolve("a.docx"), NEW))
        .isInstanceOf(CommandFault.class);
    assertThat(file).hasBinaryContent(OLD);
  }

  @Test
  void aDiskWithoutRoomLeavesTheOldFile() throws Exception {
    Path target = Files.write(folder.resolve("a.docx"), OLD);
    Process process = writer(target, "ulimit -f 200; ", 1_000_000);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(target).hasBinaryContent(OLD);
    assertThat(names()).containsExactly("a.docx");
  }

  @Test
  void aKillAtAnyMomentLeavesAWholeFile() throws Exception {
    Path target = folder.resolve("a.docx");
    for (int round = 0; round < 8; round++) {
      Files.write(target, OLD);
      Process process = writer(target, "", 200_000);
      awaitAnotherFile(target);
      Thread.sleep(7L * round);
      process.destroyForcibly().waitFor();
      byte[] found = Files.readAllBytes(target);
      assertThat(found).hasSize(200_000);
      assertThat(found).isEqualTo(AtomicWriter.content(found[0], 200_000));
    }
  }

  private static void awaitAnotherFile(Path target) throws Exception {
    for (int i = 0; i < 6000 && Files.size(target) == OLD.length; i++) {
      Thread.sleep(10);
    }
  }

  private Process writer(Path target, String before, int size) throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "cần có /bin/sh");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String command =
        "%sexec '%s' -XX:TieredStopAtLevel=1 -XX:-UsePerfData -cp '%s' '%s' '%s' %d"
            .formatted(
                before,
                java,
                System.getProperty("java.class.path"),
                AtomicWriter.class.getName(),
                target,
                size);
    return new ProcessBuilder("/bin/sh", "-c", command).inheritIO().start();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }

  /** Writes a file again and again, each time with other content, until it is stopped. */
  static final class AtomicWriter {
    private AtomicWriter() {}

    public static void main(String[] arguments) {
      Path target = Path.of(arguments[0]);
      int size = Integer.parseInt(arguments[1]);
      try {
        for (int n = 0; n < 100_000; n++) {
          new AtomicFile().write(target, content(n, size));
        }
      } catch (CommandFault e) {
        System.exit(ExitCode.INPUT_OUTPUT);
      }
    }

    static byte[] content(int n, int size) {
      byte[] bytes = new byte[size];
      Arrays.fill(bytes, (byte) n);
      return bytes;
    }
  }
}
