package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.IssuingBody;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.DiskWorkspace;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Workspace;
import vn.kehoach.yaml.YamlReader;

/** Every real plan that is written out in full decodes without a finding. */
class RealPlansTest {
  private static final Workspace DISK = new DiskWorkspace();
  private final Diagnostics out = new Diagnostics();

  static Stream<Path> plans() throws IOException {
    return Stream.concat(
            below(Path.of("plans")), below(Path.of("src/test/resources/cases/overlay")))
        .filter(p -> !p.getFileName().toString().equals("co-quan.yaml"))
        .filter(p -> !p.getFileName().toString().equals("plan.yaml"))
        .filter(p -> DISK.isFile(p.resolveSibling("co-quan.yaml")))
        .filter(p -> !takesUpAModel(p));
  }

  private static boolean takesUpAModel(Path plan) {
    try {
      return new String(DISK.read(plan), StandardCharsets.UTF_8).contains("\nmau: ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> below(Path folder) throws IOException {
    Stream<Path> all = Stream.empty();
    for (Path child : DISK.list(folder)) {
      all = Stream.concat(all, DISK.list(child).stream());
    }
    return all.filter(p -> p.toString().endsWith(".yaml"));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void decodeWithoutAFinding(Path file) throws IOException {
    Plan plan = decode(file);
    assertThat(Shown.findings(out)).isEmpty();
    assertThat(plan.blocks()).isNotEmpty();
    assertThat(plan.closing().signature()).isNotNull();
  }

  @Test
  void keSatIsReadWhole() throws IOException {
    Plan plan = decode(Path.of("src/test/resources/cases/overlay/ke-sat/full.yaml"));
    assertThat(plan.body().headLines()).containsExactly("ỦY BAN NHÂN DÂN", "XÃ KẺ SẶT");
    assertThat(plan.head().subject())
        .extracting(Shown::line)
        .containsExactly(
            "Thực hiện Chiến lược quốc gia về bình đẳng giới giai đoạn {giai_doan}",
            "trên địa bàn {dia_ban}");
    Block.Section goals = (Block.Section) plan.blocks().get(0);
    assertThat(Shown.line(goals.title())).isEqualTo("Mục tiêu");
    Block.Section concrete = (Block.Section) goals.children().get(1);
    assertThat(concrete.children()).hasSize(6).allMatch(b -> b instanceof Block.Objective);
  }

  private Plan decode(Path file) throws IOException {
    IssuingBody body =
        new BodyDecoder().decode(tree(file.resolveSibling("co-quan.yaml")), out).orElseThrow();
    TableFiles tables = new TableFiles(DISK, f -> file.getParent());
    return new PlanDecoder().decode(tree(file), body, tables, null, out).orElseThrow();
  }

  private vn.kehoach.yaml.Node tree(Path file) throws IOException {
    SourceFile source = SourceFile.decode(file.toString(), DISK.read(file));
    return new YamlReader().read(source, out).orElseThrow();
  }

  @Test
  void thereAreFiveRealPlans() throws IOException {
    assertThat(below(Path.of("plans")).map(p -> p.getParent().getFileName().toString()).distinct())
        .containsAll(List.of("bat-trang", "ke-sat", "le-chan", "thanh-liem", "vinh-phong"));
  }
}
