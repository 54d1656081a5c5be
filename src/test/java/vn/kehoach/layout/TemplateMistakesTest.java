package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.docx.WordFile;
import vn.kehoach.source.DiskWorkspace;
import vn.kehoach.source.MemoryWorkspace;
import vn.kehoach.source.Workspace;

/** Templates that just have a mistake: each ends with a finding that says which. */
class TemplateMistakesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a>                                           | TEMPLATE_NOT_XML",
        "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>  | TEMPLATE_NOT_XML",
        "<a>${numbered.nothing}</a>                    | TEMPLATE_VALUE_MISSING",
        "<a>${numbered.plan}</a><#if>                  | TEMPLATE_SYNTAX",
        "<#list 1 as i></#list>                        | TEMPLATE_FAILS",
        "<#include 'khong_co.ftlx'>                    | TEMPLATE_MISSING",
        "<#import 'khong_co.ftlx' as x>${x.y}          | TEMPLATE_MISSING",
        "${text_lines(1, 2)}                           | TEMPLATE_FAILS",
        "${text_width('a', 'thin', 13)}                | TEMPLATE_FAILS",
      })
  void mistakesAreToldByTheirCode(String template, Code code) throws IOException {
    assertThat(Tried.finding(template).code()).isEqualTo(code);
  }

  @Test
  void aFindingPointsIntoTheTemplate() throws IOException {
    Diagnostic finding = Tried.finding("<a>\n  ${numbered.nothing}\n</a>");

    assertThat(finding.span().file().name()).isEqualTo("mau/nd30/document.ftlx");
    assertThat(finding.span().from().line()).isEqualTo(2);
    assertThat(finding.arguments()).containsExactly("numbered.nothing");
  }

  @Test
  void aTemplateMustBeUtf8AndOfASensibleSize() throws IOException {
    MemoryWorkspace files = new MemoryWorkspace().with("mau/nd30/head_size.ftlx", "13");
    files.with("mau/nd30/document.ftlx", new byte[] {'<', (byte) 0xC3, '>'});
    assertThat(Tried.finding(files, Tried.FOLDER).code()).isEqualTo(Code.NOT_UTF8);

    files.with("mau/nd30/document.ftlx", new byte[Workspace.MAX_BYTES + 1]);
    assertThat(Tried.finding(files, Tried.FOLDER).code()).isEqualTo(Code.FILE_TOO_LARGE);
  }

  @Test
  void aTemplateThatCannotBeReadIsAFinding(@TempDir Path disk) throws IOException {
    Path folder = Files.createDirectories(disk.resolve("nd30"));
    Files.writeString(folder.resolve("head_size.ftlx"), "13");
    Files.writeString(folder.resolve("document.ftlx"), "<a/>");
    Workspace broken = new UnreadableWorkspace();

    assertThat(Tried.finding(broken, folder).code()).isEqualTo(Code.FILE_UNREADABLE);
  }

  @Test
  void aMissingFolderIsAFinding() throws IOException {
    assertThat(Tried.finding(new MemoryWorkspace(), Tried.FOLDER).arguments())
        .containsExactly("mau/nd30/head_size.ftlx");
  }

  @Test
  void theBundledTemplatesPrintTheSameFromAFolder() {
    Layout copied = Layout.of(new DiskWorkspace(), Path.of("templates"), "nd30");
    Diagnostics out = new Diagnostics();
    Optional<WordFile> file = Tried.lay(copied, out);

    assertThat(out.list()).isEmpty();
    assertThat(file).contains(Printed.of(new SamplePlan()).file());
  }

  /** A disk whose files are there, and fail when they are read. */
  private static final class UnreadableWorkspace implements Workspace {
    private final Workspace disk = new DiskWorkspace();

    @Override
    public byte[] read(Path file) throws IOException {
      throw new IOException("broken disk");
    }

    @Override
    public boolean isFile(Path path) {
      return disk.isFile(path);
    }

    @Override
    public boolean isFolder(Path path) {
      return disk.isFolder(path);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
      return disk.list(folder);
    }

    @Override
    public Path real(Path path) throws IOException {
      return disk.real(path);
    }
  }
}
