package vn.kehoach.decode;

import java.util.List;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/**
 * Reports the keys of a group that nobody knows. Inside { } a value with a comma falls apart, and
 * its second half looks like a key: that is told as what it is.
 */
final class UnknownKeys {
  private final Object owner;
  private final List<String> known;
  private final Findings findings;

  UnknownKeys(Object owner, List<String> known, Findings findings) {
    this.owner = owner;
    this.known = known;
    this.findings = findings;
  }

  void report(Node.Mapping map) {
    Node.Entry before = null;
    for (Node.Entry entry : map.entries()) {
      if (!known.contains(entry.key().value())) {
        report(entry, before);
      }
      before = entry;
    }
  }

  private void report(Node.Entry entry, Node.Entry before) {
    if (before != null && before.value() instanceof Node.Scalar value && isHalf(entry, value)) {
      Span whole = value.span().to(entry.key().span());
      findings.commaInValue(before.key().value(), whole);
    } else {
      findings.unknownKey(entry.key(), owner, known);
    }
  }

  /** A key without a colon, right behind a plain value. */
  private static boolean isHalf(Node.Entry entry, Node.Scalar before) {
    Span key = entry.key().span();
    boolean bare = entry.value() instanceof Node.Scalar value && value.isEmpty();
    boolean sameFile = key.file().equals(before.span().file());
    return bare && sameFile && !before.isEmpty() && endsItem(key.file().text(), key.end());
  }

  private static boolean endsItem(String text, int end) {
    int at = end;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == '}');
  }
}
