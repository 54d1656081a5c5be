package vn.kehoach.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** The ids of one plan (mã): well formed, and each given once. */
final class Ids {
  private final Map<String, Span> given = new HashMap<>();
  private final List<Node.Scalar> taken = new ArrayList<>();
  private final Findings findings;

  Ids(Findings findings) {
    this.findings = findings;
  }

  static boolean isId(String typed) {
    if (typed.isEmpty() || typed.charAt(0) == '_' || typed.charAt(0) == '-') {
      return false;
    }
    for (int i = 0; i < typed.length(); i++) {
      if (!isSign(typed.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSign(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '-';
  }

  /** The id among some fields, or an empty text. */
  String of(Fields fields) {
    Optional<Node.Scalar> id = fields.scalar("id");
    return id.isPresent() ? take(id.get()) : "";
  }

  /** An id that may stand inside a group or beside it, but not in both places. */
  String of(Fields beside, Fields inside) {
    if (beside.has("id") && inside.has("id")) {
      Span second = beside.key("id").orElseThrow().span();
      findings.fieldTwice("id", inside.key("id").orElseThrow().span(), second);
    }
    return inside.has("id") ? of(inside) : of(beside);
  }

  private String take(Node.Scalar id) {
    if (!isId(id.value())) {
      findings.badId(id);
      return "";
    }
    taken.add(id);
    Span other = given.putIfAbsent(id.value(), id.span());
    if (other != null) {
      boolean earlier = other.file().equals(id.span().file()) && id.span().start() < other.start();
      findings.duplicateId(id.value(), earlier ? id.span() : other, earlier ? other : id.span());
    }
    return id.value();
  }

  /** How many ids were taken up to now. */
  int count() {
    return taken.size();
  }

  /** The ids taken since there were so many. */
  List<Node.Scalar> since(int count) {
    return List.copyOf(taken.subList(count, taken.size()));
  }

  /** Takes ids of something that was decoded before, for another plan. */
  void takeAgain(List<Node.Scalar> ids) {
    for (Node.Scalar id : ids) {
      take(id);
    }
  }
}
