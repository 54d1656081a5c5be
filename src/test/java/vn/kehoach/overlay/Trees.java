package vn.kehoach.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlReader;

/** Located trees for tests. */
final class Trees {

  private Trees() {}

  static Node.Mapping read(String name, String text) {
    Diagnostics out = new Diagnostics();
    Optional<Node> tree = new YamlReader().read(SourceFile.of(name, text), out);
    assertThat(out.list()).as(text).isEmpty();
    return (Node.Mapping) tree.orElseThrow();
  }
}
