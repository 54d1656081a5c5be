package vn.kehoach.check;

import java.util.List;
import vn.kehoach.check.Passage.Part;
import vn.kehoach.source.Span;

/** Where the characters of a passage stand in its file (chỗ của chữ), part by part. */
final class Places {
  private final List<Part> parts;
  private Part aligned;
  private Alignment alignment;

  Places(List<Part> parts) {
    this.parts = parts;
  }

  /** Whether all characters from {@code from} to {@code to} were typed here. */
  boolean typed(int from, int to) {
    return part(from).typed() && part(from) == part(Math.max(from, to - 1));
  }

  /** The place in the file of the characters from {@code from} to {@code to}. */
  Span span(int from, int to) {
    Part first = part(from);
    Part last = part(Math.max(from, to - 1));
    int start = first.span().start();
    int end = last.span().end();
    if (first.typed()) {
      start += align(first).begin(Math.min(from - first.start(), first.words().length() - 1));
    }
    if (last.typed()) {
      end = last.span().start() + align(last).end(Math.max(from, to - 1) - last.start());
    }
    return new Span(first.span().file(), start, Math.max(start, end));
  }

  /** The place of the whole passage. */
  Span span() {
    return parts.get(0).span().to(parts.get(parts.size() - 1).span());
  }

  private Alignment align(Part part) {
    if (part != aligned) {
      alignment = new Alignment(part.words(), part.span().text());
      aligned = part;
    }
    return alignment;
  }

  private Part part(int i) {
    int low = 0;
    int high = parts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (parts.get(middle).start() <= i) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return parts.get(low);
  }
}
