package vn.kehoach.yaml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.kehoach.source.Span;

/** A node of the located tree (nút): every value keeps its own file and place. */
public sealed interface Node {

  /** Where the node stands. */
  Span span();

  /** A scalar is the text that was typed: never a number, a date or a boolean. */
  final class Scalar extends Slot implements Node {
    private final String value;
    private final Span span;
    private final boolean read;
    private volatile ScalarPlaces places;

    /**
     * A scalar with its place.
     *
     * @param value the text in Unicode NFC; empty where nothing was typed
     * @param span with its quotes, or the mark of a text of several lines
     */
    public Scalar(String value, Span span) {
      this(value, span, false);
    }

    /** Knows whether the value is what the parser read there, character by character. */
    Scalar(String value, Span span, boolean read) {
      this.value = Objects.requireNonNull(value);
      this.span = Objects.requireNonNull(span);
      this.read = read;
    }

    /** The text in Unicode NFC; empty where nothing was typed. */
    public String value() {
      return value;
    }

    @Override
    public Span span() {
      return span;
    }

    /** Whether nothing was typed. */
    public boolean isEmpty() {
      return value.isEmpty();
    }

    /** The place in the file of a part of the value, whatever the quoting. */
    public Span at(int from, int to) {
      return places().at(from, to);
    }

    /** Found once: the texts of a model are read for every plan that takes it up. */
    ScalarPlaces places() {
      ScalarPlaces known = places;
      if (known == null) {
        known = ScalarPlaces.of(value, span, read);
        places = known;
      }
      return known;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Scalar scalar
          && value.equals(scalar.value)
          && span.equals(scalar.span);
    }

    @Override
    public int hashCode() {
      return Objects.hash(value, span);
    }

    @Override
    public String toString() {
      return value;
    }
  }

  /** A list (danh sách). */
  record Sequence(List<Node> items, Span span) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** A map (bảng khóa) in the order it was typed; no key stands twice. */
  final class Mapping extends Slot implements Node {
    private final List<Entry> entries;
    private final Span span;

    /** A map with its place, brackets included. */
    public Mapping(List<Entry> entries, Span span) {
      this.entries = List.copyOf(entries);
      this.span = Objects.requireNonNull(span);
    }

    /** The keys with their values. */
    public List<Entry> entries() {
      return entries;
    }

    @Override
    public Span span() {
      return span;
    }

    /** The entry of a key, if it is there. */
    public Optional<Entry> entry(String key) {
      for (Entry entry : entries) {
        if (entry.key().value().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Mapping map && entries.equals(map.entries) && span.equals(map.span);
    }

    @Override
    public int hashCode() {
      return Objects.hash(entries, span);
    }

    @Override
    public String toString() {
      return entries.toString();
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, Node value) {}
}
