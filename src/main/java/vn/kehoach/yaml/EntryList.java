package vn.kehoach.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Related;

/** The entries of a map while it is read; of a key given twice, the first is kept. */
final class EntryList {
  /** So many keys are looked through one by one, more by their hashes. */
  private static final int FEW = 24;

  private final Diagnostics diagnostics;
  private final List<Node.Entry> entries = new ArrayList<>();
  private final Map<String, Node.Entry> byKey = new HashMap<>(0);

  EntryList(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void add(Node.Entry entry) {
    String key = entry.key().value();
    Node.Entry first = entries.size() < FEW ? among(key) : byHash(key);
    if (first == null) {
      entries.add(entry);
    } else {
      Related place = Related.of(first.key().span(), "related.first", key);
      diagnostics.report(Code.DUPLICATE_KEY, entry.key().span(), place, key);
    }
  }

  private Node.Entry among(String key) {
    for (Node.Entry entry : entries) {
      if (entry.key().value().equals(key)) {
        return entry;
      }
    }
    return null;
  }

  private Node.Entry byHash(String key) {
    for (int i = byKey.size(); i < entries.size(); i++) {
      byKey.put(entries.get(i).key().value(), entries.get(i));
    }
    return byKey.get(key);
  }

  List<Node.Entry> list() {
    return List.copyOf(entries);
  }
}
