package vn.kehoach.pipeline;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.decode.TableSource;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.Sha256;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** All files that one Word file is made from, the plan first: body, model, table files. */
final class Inputs implements TableSource {
  private final Set<SourceFile> files = new LinkedHashSet<>();
  private final TableSource tables;
  private SourceFile last;

  /** Takes down the table files that are read through it, too. */
  Inputs(TableSource tables) {
    this.tables = tables;
  }

  void add(SourceFile file) {
    if (file != last) {
      files.add(file);
      last = file;
    }
  }

  /** Adds every file that a part of a tree comes from. */
  void addAll(Node tree) {
    add(tree.span().file());
    if (tree instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        addAll(item);
      }
    } else if (tree instanceof Node.Mapping map) {
      for (Node.Entry entry : map.entries()) {
        addAll(entry.value());
      }
    }
  }

  @Override
  public Optional<Node.Sequence> rows(String path, Span place, Diagnostics out) {
    Optional<Node.Sequence> rows = tables.rows(path, place, out);
    rows.ifPresent(r -> add(r.span().file()));
    return rows;
  }

  /** SHA-256 of the plan's own file, in hexadecimal digits. */
  String ofPlan() {
    return files.iterator().next().sha256();
  }

  /**
   * Tells whether anything has changed since: of all files, and what else decides on the result.
   */
  String digest(String... more) {
    Sha256 sha = new Sha256();
    files.forEach(file -> sha.add(file.sha256()));
    for (String word : more) {
      sha.add(word);
    }
    return sha.hex();
  }
}
