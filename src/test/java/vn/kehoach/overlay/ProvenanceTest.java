package vn.kehoach.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.source.MemoryWorkspace;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlWriter;

class ProvenanceTest {

  @Test
  void everyValueSaysWhereItComesFrom() {
    String model =
        """
        mau: m
        phien_ban: 1.0.0
        tham_so: {a: {kieu: so, mac_dinh: 5}, b: {kieu: so, mac_dinh: 6}}
        mo_dau: M
        noi_dung:
          - muc: A
            id: x
            noi_dung: T
        """;
    String plan =
        """
        mau: m
        phien_ban_mau: 1.0.0
        tham_so: {b: 7}
        sua:
          x: {muc: B}
        """;
    assertThat(shown(plan, model))
        .isEqualTo(
            """
            tham_so:
              a: 5  # giá trị mặc định của mẫu m 1.0.0, dòng 3
              b: 7  # từ kế hoạch, dòng 3
            mo_dau: M  # từ mẫu m 1.0.0, dòng 4
            noi_dung:
              - muc: B  # từ kế hoạch, dòng 5
                id: x  # từ mẫu m 1.0.0, dòng 7
                noi_dung: T  # từ mẫu m 1.0.0, dòng 8
            """);
  }

  @Test
  void aPlanWithoutAModelIsAllItsOwn() {
    assertThat(shown("mo_dau: M\n", "")).isEqualTo("mo_dau: M  # từ kế hoạch, dòng 1\n");
  }

  private static String shown(String plan, String model) {
    MemoryWorkspace files = new MemoryWorkspace().with("/models/m/1.0.0.yaml", model);
    ModelLibrary models = new ModelLibrary(List.of(ModelFolder.of(files, Path.of("/models"))));
    Node.Mapping tree = Trees.read("plan.yaml", plan);
    Node.Mapping merged = new Overlay(models).merge(tree, null, new Diagnostics()).orElseThrow();
    Provenance provenance = Provenance.of(tree, models);
    Messages words = Messages.of("vi");
    return new YamlWriter(node -> provenance.of(node).map(p -> words.get(p.key(), p.arguments())))
        .write(merged);
  }
}
