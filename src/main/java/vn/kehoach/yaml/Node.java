package vn.kehoach.yaml;

import java.util.List;
import java.util.Optional;
import vn.kehoach.source.Span;

/** A node of the located tree (nút): every value keeps its own file and place. */
public sealed interface Node {

  /** Where the node stands. */
  Span span();

  /**
   * A scalar is the text that was typed: never a number, a date or a boolean.
   *
   * @param value the text in Unicode NFC; empty where nothing was typed
   */
  record Scalar(String value, Span span) implements Node {

    /** Whether nothing was typed. */
    public boolean isEmpty() {
      return value.isEmpty();
    }

    /** The place in the file of a part of the value, whatever the quoting. */
    public Span at(int from, int to) {
      return ScalarPlaces.of(this).at(from, to);
    }
  }

  /** A list (danh sách). */
  record Sequence(List<Node> items, Span span) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** A map (bảng khóa) in the order it was typed; no key stands twice. */
  record Mapping(List<Entry> entries, Span span) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The entry of a key, if it is there. */
    public Optional<Entry> entry(String key) {
      return entries.stream().filter(e -> e.key().value().equals(key)).findFirst();
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, Node value) {}
}
