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

  /** A document that is named: a kind of so many letters, and all up to behind its fifth word. */
  private record Named(Passage passage, int at, int length, int to) {
    String kind() {
      return passage.words(at, at + length);
    }

    String name() {
      return Letters.bare(passage.words(at, to));
    }
  }

  private final List<Named> capital = new ArrayList<>();
  private final List<Named> small = new ArrayList<>();

  @Override
  Collection<String> openers() {
    return KINDS;
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    String kind = kind(passage, at);
    if (kind == null || passage.opensSentence(at)) {
      return;
    }
    int end = end(passage, at + kind.length());
    Named named = new Named(passage, at, kind.length(), end);
    if (passage.has(kind, at)) {
      boolean many = passage.follows("các ", at) || passage.follows("những ", at);
      if (end > 0 && !many && passage.typed(at, end)) {
        small.add(named);
      }
    } else if (end > 0 && Letters.isLower(passage.at(at + 1))) {
      capital.add(named);
    }
  }

  private static String kind(Passage passage, int at) {
    for (String kind : KINDS) {
      if (passage.hasAnyCase(kind, at)) {
        return kind;
      }
    }
    return null;
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
    if (small.isEmpty() || capital.isEmpty()) {
      return;
    }
    Map<String, String> kinds = new HashMap<>();
    capital.forEach(named -> kinds.put(named.name(), named.kind()));
    for (Named named : small) {
      String kind = kinds.get(named.name());
      if (kind != null) {
        int end = named.at() + named.length();
        out.report(Code.CASE_MIX, named.passage().span(named.at(), end), named.kind(), kind);
      }
    }
  }
}
