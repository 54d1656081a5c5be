package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.DiskWorkspace;
import vn.kehoach.source.MemoryWorkspace;
import vn.kehoach.source.Workspace;

/** Templates that do harm: each ends soon, with a finding. */
@Tag("hostile")
@Timeout(120)
class HostileTemplatesTest {
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
    assertThat(Tried.finding(template).code()).isEqualTo(Code.TEMPLATE_TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as i>mãi mãi</#list>",
        "<#list 1..40 as i><#assign s = (s!'x') + (s!'x')></#list>${s}",
        "${''?right_pad(2000000)}",
      })
  void whatPrintsTooMuchIsStopped(String template) throws IOException {
    assertThat(Tried.finding(template).code())
        .isIn(Code.TEMPLATE_TOO_LARGE, Code.TEMPLATE_TOO_LONG, Code.TEMPLATE_FAILS);
  }

  @Test
  void whatCannotBeStoppedIsNotTriedAgain() throws IOException {
    MemoryWorkspace files = new MemoryWorkspace().with("mau/nd30/head_size.ftlx", "13");
    files.with("mau/nd30/document.ftlx", "<#list (1..)?filter(i -> false) as i></#list>");
    Layout layout = Layout.of((Workspace) files, Tried.FOLDER, Tried.LIMITS);
    Tried.lay(layout, new Diagnostics());
    int threads = Thread.activeCount();
    Diagnostics out = new Diagnostics();

    assertThat(Tried.lay(layout, out)).isEmpty();
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
    Layout layout = Layout.of((Workspace) files, Tried.FOLDER, Tried.LIMITS);
    SamplePlan another = new SamplePlan();
    another.number = 6;

    assertThat(Tried.lay(layout, new Diagnostics())).isEmpty();
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
    assertThat(Tried.finding(template).code())
        .isIn(Code.TEMPLATE_FAILS, Code.TEMPLATE_VALUE_MISSING);
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
    Diagnostic finding = Tried.finding(files, template);

    assertThat(finding.code())
        .isIn(Code.TEMPLATE_OUTSIDE, Code.TEMPLATE_MISSING, Code.TEMPLATE_FAILS);
  }

  @Test
  void aLinkThatLeadsOutIsRefused(@TempDir Path disk) throws IOException {
    Path folder = Files.createDirectories(disk.resolve("nd30"));
    Files.writeString(folder.resolve("head_size.ftlx"), "13");
    Files.writeString(disk.resolve("ngoai.ftlx"), "<ngoai/>");
    Files.createSymbolicLink(folder.resolve("document.ftlx"), disk.resolve("ngoai.ftlx"));

    assertThat(Tried.finding(new DiskWorkspace(), folder).code()).isEqualTo(Code.TEMPLATE_OUTSIDE);
  }
}
