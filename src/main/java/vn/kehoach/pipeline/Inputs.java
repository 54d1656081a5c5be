package vn.kehoach.pipeline;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.decode.TableSource;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** All texts that one Word file is made from: plan, body, model, table files. */
final class Inputs implements TableSource {
  private final Set<SourceFile> files = new LinkedHashSet<>();
  private final Set<SourceFile> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final TableSource tables;

  /** Takes down the table files that are read through it, too. */
  Inputs(TableSource tables) {
    this.tables = tables;
  }

  void add(SourceFile file) {
    if (seen.add(file)) {
      files.add(file);
    }
  }

  /** Adds every file that a part of a tree comes from. */
  void addAll(Node tree) {
    add(tree.span().file());
    if (tree instanceof Node.Sequence list) {
      list.items().forEach(this::addAll);
    } else if (tree instanceof Node.Mapping map) {
      map.entries().forEach(e -> addAll(e.value()));
    }
  }

  @Override
  public Optional<Node.Sequence> rows(String path, Span place, Diagnostics out) {
    Optional<Node.Sequence> rows = tables.rows(path, place, out);
    rows.ifPresent(r -> add(r.span().file()));
    return rows;
  }

  /** Tells whether anything has changed since: of all texts, and what else decides on the file. */
  String digest(String... more) {
    Sha256 sha = new Sha256();
    files.forEach(file -> sha.add(file.text()));
    for (String word : more) {
      sha.add(word);
    }
    return sha.hex();
  }
}
