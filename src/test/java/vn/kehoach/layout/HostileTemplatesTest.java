package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.docx.WordFile;
import vn.kehoach.source.DiskWorkspace;
import vn.kehoach.source.MemoryWorkspace;
import vn.kehoach.source.Workspace;
import vn.kehoach.tools.Effort;

/** Templates that do harm, or just have a mistake: each ends soon, with a finding. */
@Tag("hostile")
@Timeout(120)
class HostileTemplatesTest {
  private static final Path FOLDER = Path.of("mau/nd30");
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(1), 1 << 28, 1 << 20);
  private static final Duration SOON = Duration.ofSeconds(2);

  @BeforeAll
  static void startTheLibrary() {
    Printed.of(new SamplePlan());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as i></#list>",
        "<#macro again><@again/></#macro><@again/>",
        "<#function again><#return again() + 1></#function>${again()}",
        "<#list (1..)?filter(i -> false) as i></#list>",
        "<#assign s='0123456789'><#list 1..60 as i><#assign s=s+s></#list>",
        "<#assign s=[1,2]><#list 1..60 as i><#assign s=s+s></#list>${s?size}",
      })
  void whatNeverEndsIsStopped(String template) throws IOException {
    assertThat(finding(template).code()).isEqualTo(Code.TEMPLATE_TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as i>mãi mãi</#list>",
        "<#list 1..40 as i><#assign s = (s!'x') + (s!'x')></#list>${s}",
        "${''?right_pad(2000000)}",
      })
  void whatPrintsTooMuchIsStopped(String template) throws IOException {
    assertThat(finding(template).code())
        .isIn(Code.TEMPLATE_TOO_LARGE, Code.TEMPLATE_TOO_LONG, Code.TEMPLATE_FAILS);
  }

  @Test
  void whatCannotBeStoppedIsNotTriedAgain() throws IOException {
    MemoryWorkspace files = new MemoryWorkspace().with("mau/nd30/head_size.ftlx", "13");
    files.with("mau/nd30/document.ftlx", "<#list (1..)?filter(i -> false) as i></#list>");
    Layout layout = Layout.of((Workspace) files, FOLDER, LIMITS);
    lay(layout, new Diagnostics());
    int threads = Thread.activeCount();
    Diagnostics out = new Diagnostics();

    assertThat(lay(layout, out)).isEmpty();
    assertThat(out.list()).extracting(Diagnostic::code).containsExactly(Code.TEMPLATE_TOO_LONG);
    assertThat(Thread.activeCount()).isLessThanOrEqualTo(threads);
  }

  @Test
  void oneStoppedPlanDoesNotStopTheNext() {
    String endless = "<#if numbered.plan.head.number == 5><#list 1.. as i></#list></#if><a/>";
    MemoryWorkspace files = new MemoryWorkspace().with("mau/nd30/document.ftlx", endless);
    files.with("mau/nd30/head_size.ftlx", "13");
    for (FixedPart part : FixedPart.values()) {
      files.with("mau/nd30/" + part.template(), "<a/>");
    }
    Layout layout = Layout.of((Workspace) files, FOLDER, LIMITS);
    SamplePlan another = new SamplePlan();
    another.number = 6;

    assertThat(lay(layout, new Diagnostics())).isEmpty();
    assertThat(layout.lay(another.numbered(), Printed.PROVENANCE, new Diagnostics())).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
        "${numbered?api.class}",
        "${numbered.plan.getClass()}",
        "${numbered.plan.class.name}",
        "${numbered.plan.span.file.text}",
        "${numbered.plan.hashCode()}",
      })
  void objectsAndMethodsAreOutOfReach(String template) throws IOException {
    assertThat(finding(template).code()).isIn(Code.TEMPLATE_FAILS, Code.TEMPLATE_VALUE_MISSING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#include '../bi_mat.ftlx'>",
        "<#include '/../bi_mat.ftlx'>",
        "<#import '../../bi_mat.ftlx' as x>${x.y}",
        "<#include 'file:///etc/passwd'>",
        "<#include '/etc/passwd'>",
        "<#include 'bi_mat.yaml'>",
        "<#include '..\\\\bi_mat.ftlx'>",
        "<#include '%2e%2e/bi_mat.ftlx'>",
      })
  void nothingOutsideTheFolderIsRead(String template) throws IOException {
    MemoryWorkspace files = new MemoryWorkspace().with("mau/bi_mat.ftlx", "<bi_mat/>");
    files.with("mau/nd30/bi_mat.yaml", "bi_mat: 1").with("bi_mat.ftlx", "<bi_mat/>");
    Diagnostic finding = finding(files, template);

    assertThat(finding.code())
        .isIn(Code.TEMPLATE_OUTSIDE, Code.TEMPLATE_MISSING, Code.TEMPLATE_FAILS);
  }

  @Test
  void aLinkThatLeadsOutIsRefused(@TempDir Path disk) throws IOException {
    Path folder = Files.createDirectories(disk.resolve("nd30"));
    Files.writeString(folder.resolve("head_size.ftlx"), "13");
    Files.writeString(disk.resolve("ngoai.ftlx"), "<ngoai/>");
    Files.createSymbolicLink(folder.resolve("document.ftlx"), disk.resolve("ngoai.ftlx"));

    assertThat(finding(new DiskWorkspace(), folder).code()).isEqualTo(Code.TEMPLATE_OUTSIDE);
  }

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
    assertThat(finding(template).code()).isEqualTo(code);
  }

  @Test
  void aFindingPointsIntoTheTemplate() throws IOException {
    Diagnostic finding = finding("<a>\n  ${numbered.nothing}\n</a>");

    assertThat(finding.span().file().name()).isEqualTo("mau/nd30/document.ftlx");
    assertThat(finding.span().from().line()).isEqualTo(2);
    assertThat(finding.arguments()).containsExactly("numbered.nothing");
  }

  @Test
  void aTemplateMustBeUtf8AndOfASensibleSize() throws IOException {
    MemoryWorkspace files = new MemoryWorkspace().with("mau/nd30/head_size.ftlx", "13");
    files.with("mau/nd30/document.ftlx", new byte[] {'<', (byte) 0xC3, '>'});
    assertThat(finding(files, FOLDER).code()).isEqualTo(Code.NOT_UTF8);

    files.with("mau/nd30/document.ftlx", new byte[Workspace.MAX_BYTES + 1]);
    assertThat(finding(files, FOLDER).code()).isEqualTo(Code.FILE_TOO_LARGE);
  }

  @Test
  void aTemplateThatCannotBeReadIsAFinding(@TempDir Path disk) throws IOException {
    Path folder = Files.createDirectories(disk.resolve("nd30"));
    Files.writeString(folder.resolve("head_size.ftlx"), "13");
    Files.writeString(folder.resolve("document.ftlx"), "<a/>");
    Workspace broken = new UnreadableWorkspace();

    assertThat(finding(broken, folder).code()).isEqualTo(Code.FILE_UNREADABLE);
  }

  @Test
  void aMissingFolderIsAFinding() throws IOException {
    assertThat(finding(new MemoryWorkspace(), FOLDER).arguments())
        .containsExactly("mau/nd30/head_size.ftlx");
  }

  @Test
  void theBundledTemplatesPrintTheSameFromAFolder() {
    Layout copied = Layout.of(new DiskWorkspace(), Path.of("templates"), "nd30");
    Diagnostics out = new Diagnostics();
    Optional<WordFile> file = lay(copied, out);

    assertThat(out.list()).isEmpty();
    assertThat(file).contains(Printed.of(new SamplePlan()).file());
  }

  private static Diagnostic finding(String document) throws IOException {
    return finding(new MemoryWorkspace(), document);
  }

  private static Diagnostic finding(MemoryWorkspace files, String document) throws IOException {
    files.with("mau/nd30/head_size.ftlx", "13").with("mau/nd30/document.ftlx", document);
    return finding(files, FOLDER);
  }

  private static Diagnostic finding(Workspace files, Path folder) throws IOException {
    List<Diagnostic> findings = new ArrayList<>();
    Duration spent =
        Effort.least(
            SOON,
            () -> {
              Diagnostics out = new Diagnostics();
              Layout layout = Layout.of(files, folder, LIMITS);
              Effort effort = new Effort();
              assertThat(lay(layout, out)).isEmpty();
              findings.addAll(out.list());
              return effort.soFar();
            });
    assertThat(spent).isLessThan(SOON);
    assertThat(Set.copyOf(findings)).hasSize(1);
    return findings.get(0);
  }

  private static Optional<WordFile> lay(Layout layout, Diagnostics out) {
    return layout.lay(new SamplePlan().numbered(), Printed.PROVENANCE, out);
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
