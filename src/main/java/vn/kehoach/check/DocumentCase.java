package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * A document that is named with a capital in one place and in small letters in another (nd30
 * VH-09): the same kind and the same five words behind it.
 */
final class DocumentCase extends TextRule {
  private static final List<String> KINDS = List.of("chiến lược", "chương trình", "đề án", "dự án");
  private static final int WORDS = 5;

  private record Small(Passage passage, int at, String kind, String name) {}

  private final Map<String, String> named = new HashMap<>();
  private final List<Small> small = new ArrayList<>();

  @Override
  Collection<String> openers() {
    return KINDS;
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    String kind = KINDS.stream().filter(k -> passage.hasAnyCase(k, at)).findFirst().orElse(null);
    if (kind == null || passage.opensSentence(at)) {
      return;
    }
    int end = end(passage, at + kind.length());
    String name = end < 0 ? "" : Letters.bare(passage.words(at, end));
    if (name.isEmpty()) {
      return;
    }
    if (passage.has(kind, at)) {
      boolean many = passage.follows("các ", at) || passage.follows("những ", at);
      if (!many && passage.typed(at, end)) {
        small.add(new Small(passage, at, kind, name));
      }
    } else if (Letters.isLower(passage.at(at + 1))) {
      named.put(name, passage.words(at, at + kind.length()));
    }
  }

  /** Behind five more words that only blanks and commas part; else -1. */
  private static int end(Passage passage, int kindEnd) {
    int end = kindEnd;
    for (int i = 0; i < WORDS; i++) {
      int start = passage.at(end) == ',' ? end + 2 : end + 1;
      if (passage.at(start - 1) != ' ' || !Letters.isWord(passage.at(start))) {
        return -1;
      }
      end = passage.wordEnd(start);
    }
    return end;
  }

  @Override
  public void check(Subject subject, Diagnostics out) {
    for (Small s : small) {
      String capital = named.get(s.name());
      if (capital != null) {
        int end = s.at() + s.kind().length();
        out.report(Code.CASE_MIX, s.passage().span(s.at(), end), s.kind(), capital);
      }
    }
  }
}
