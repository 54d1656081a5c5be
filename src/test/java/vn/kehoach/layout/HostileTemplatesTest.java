package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
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

/** Templates that do harm, or just have a mistake: each ends soon, with a finding. */
@Timeout(20)
class HostileTemplatesTest {
  private static final Path FOLDER = Path.of("mau/nd30");
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(1), 1 << 20);
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
      })
  void whatNeverEndsIsStopped(String template) {
    assertThat(finding(template).code()).isEqualTo(Code.TEMPLATE_TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as i>mãi mãi</#list>",
        "<#list 1..40 as i><#assign s = (s!'x') + (s!'x')></#list>${s}",
        "${''?right_pad(2000000)}",
      })
  void whatPrintsTooMuchIsStopped(String template) {
    assertThat(finding(template).code())
        .isIn(Code.TEMPLATE_TOO_LARGE, Code.TEMPLATE_TOO_LONG, Code.TEMPLATE_FAILS);
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
  void objectsAndMethodsAreOutOfReach(String template) {
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
  void nothingOutsideTheFolderIsRead(String template) {
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

    assertThat(finding(Layout.of(new DiskWorkspace(), folder, LIMITS)).code())
        .isEqualTo(Code.TEMPLATE_OUTSIDE);
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
  void mistakesAreToldByTheirCode(String template, Code code) {
    assertThat(finding(template).code()).isEqualTo(code);
  }

  @Test
  void aFindingPointsIntoTheTemplate() {
    Diagnostic finding = finding("<a>\n  ${numbered.nothing}\n</a>");

    assertThat(finding.span().file().name()).isEqualTo("mau/nd30/document.ftlx");
    assertThat(finding.span().from().line()).isEqualTo(2);
    assertThat(finding.arguments()).containsExactly("numbered.nothing");
  }

  @Test
  void aTemplateMustBeUtf8AndOfASensibleSize() {
    MemoryWorkspace files = new MemoryWorkspace().with("mau/nd30/head_size.ftlx", "13");
    Layout layout = Layout.of((Workspace) files, FOLDER, LIMITS);
    files.with("mau/nd30/document.ftlx", new byte[] {'<', (byte) 0xC3, '>'});
    assertThat(finding(layout).code()).isEqualTo(Code.NOT_UTF8);

    files.with("mau/nd30/document.ftlx", new byte[Workspace.MAX_BYTES + 1]);
    Layout again = Layout.of((Workspace) files, FOLDER, LIMITS);
    assertThat(finding(again).code()).isEqualTo(Code.FILE_TOO_LARGE);
  }

  @Test
  void aTemplateThatCannotBeReadIsAFinding(@TempDir Path disk) throws IOException {
    Path folder = Files.createDirectories(disk.resolve("nd30"));
    Files.writeString(folder.resolve("head_size.ftlx"), "13");
    Files.writeString(folder.resolve("document.ftlx"), "<a/>");
    Workspace broken = new UnreadableWorkspace();

    assertThat(finding(Layout.of(broken, folder, LIMITS)).code()).isEqualTo(Code.FILE_UNREADABLE);
  }

  @Test
  void aMissingFolderIsAFinding() {
    assertThat(finding(Layout.of(new MemoryWorkspace(), FOLDER, LIMITS)).arguments())
        .containsExactly("mau/nd30/head_size.ftlx");
  }

  @Test
  void theBundledTemplatesPrintTheSameFromAFolder() {
    Layout copied = Layout.of(new DiskWorkspace(), Path.of("templates"), "nd30");
    Diagnostics out = new Diagnostics();
    Optional<WordFile> file = copied.lay(new SamplePlan().numbered(), Printed.PROVENANCE, out);

    assertThat(out.list()).isEmpty();
    assertThat(file).contains(Printed.of(new SamplePlan()).file());
  }

  /**
   * How long it lasts on a machine of its own: the clock counts what other programs do, the
   * processor counts the compilers of Java that work beside it.
   */
  private static Duration spent(long clock, long processor) {
    return Duration.ofNanos(Math.min(clock, processor));
  }

  /** Nanoseconds that the processor spent on this program: other programs do not count. */
  private static long processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static Diagnostic finding(String document) {
    return finding(new MemoryWorkspace(), document);
  }

  private static Diagnostic finding(MemoryWorkspace files, String document) {
    files.with("mau/nd30/head_size.ftlx", "13").with("mau/nd30/document.ftlx", document);
    return finding(Layout.of((Workspace) files, FOLDER, LIMITS));
  }

  private static Diagnostic finding(Layout layout) {
    Diagnostics out = new Diagnostics();
    long clock = System.nanoTime();
    long processor = processor();
    Optional<WordFile> file = layout.lay(new SamplePlan().numbered(), Printed.PROVENANCE, out);

    assertThat(spent(System.nanoTime() - clock, processor() - processor)).isLessThan(SOON);
    assertThat(file).isEmpty();
    List<Diagnostic> findings = out.list();
    assertThat(findings).hasSize(1);
    return findings.get(0);
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
