package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.MemoryWorkspace;
import vn.kehoach.yaml.Node;

/** The same nodes decoded for two plans, as those of a model are. */
class ReusedTest {
  private final Diagnostics first = new Diagnostics();
  private final Diagnostics second = new Diagnostics();

  @Test
  void whatStandsAloneIsDecodedOnce() {
    Node tree = tree("noi_dung:\n  - {muc: A, id: a, noi_dung: [x, {khoan: y}]}\n");
    assertThat(block(tree, "vhxh", second)).isSameAs(block(tree, "vhxh", first));
    assertThat(Shown.findings(second)).isEmpty();
  }

  @Test
  void whatNamesAUnitIsDecodedForEachBody() {
    Node tree = tree("noi_dung:\n  - {don_vi: vhxh, nhiem_vu: x}\n");
    block(tree, "vhxh", first);
    block(tree, "khac", second);
    assertThat(Shown.findings(first)).isEmpty();
    assertThat(second.list()).hasSize(1);
  }

  @Test
  void whatIsFoundIsToldForEachPlan() {
    Node tree = tree("noi_dung:\n  - {muc: A, noi_dung: ['# x']}\n");
    block(tree, "vhxh", first);
    block(tree, "vhxh", second);
    assertThat(Shown.findings(first)).hasSize(1);
    assertThat(Shown.findings(second)).isEqualTo(Shown.findings(first));
  }

  @Test
  void anIdIsStillGivenOnceInEachPlan() {
    Node tree = tree("noi_dung:\n  - {muc: A, id: a, noi_dung: x}\n  - {muc: B, id: a}\n");
    block(tree, "vhxh", first);
    block(tree, "vhxh", second);
    assertThat(Shown.findings(first)).hasSize(1);
    assertThat(Shown.findings(second)).isEqualTo(Shown.findings(first));
  }

  private static Node tree(String yaml) {
    return Decoded.tree(yaml, new Diagnostics());
  }

  /** The first block of a plan whose body has one unit with that id. */
  private static Block block(Node tree, String unit, Diagnostics out) {
    String body = Decoded.BODY.replace("vhxh:", unit + ":");
    TableFiles tables = new TableFiles(new MemoryWorkspace(), file -> Path.of("/ke-hoach"));
    Plan plan =
        new PlanDecoder()
            .decode(tree, Decoded.body(body, new Diagnostics()), tables, null, out)
            .orElseThrow();
    return plan.blocks().get(0);
  }
}
