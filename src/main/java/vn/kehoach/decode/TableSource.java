package vn.kehoach.decode;

import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** Where the rows of a table come from that stands in a file of its own ({@code tu}). */
public interface TableSource {

  /**
   * The rows of a table file as lists of scalars, its head first; empty, and reported, where it
   * cannot be read.
   *
   * @param path as typed, relative to the folder of the file that names it
   * @param place where it was typed
   */
  Optional<Node.Sequence> rows(String path, Span place, Diagnostics out);
}
