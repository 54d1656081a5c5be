package vn.kehoach.overlay;

import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.Node;

/** Turns the text of a file into its located tree. */
public interface TreeReader {

  /** The tree; empty where the text is not sound, and then the reason is reported. */
  Optional<Node> read(SourceFile file, Diagnostics out);
}
