package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Head;

/**
 * A body or level of government that the plan's date no longer knows (nd30 CQ-07): huyện, quận, thị
 * xã, thị trấn, Phòng Lao động - Thương binh và Xã hội since 01/7/2025. Past bodies, and what older
 * documents are cited with, are left alone.
 */
final class AbolishedBody extends TextRule {
  private static final BodyNames GONE = new BodyNames(WordList.read("abolished-bodies.txt"));
  private static final List<String> PAST =
      List.of(
          "(cũ)",
          " cũ",
          "trước đây",
          "trước ngày",
          "sáp nhập",
          "sắp xếp",
          "giải thể",
          "bỏ cấp",
          "không tổ chức",
          "kết thúc",
          "nguyên",
          "chuyển về",
          "bàn giao");
  private static final int NEAR = 60;

  private final List<Found> found = new ArrayList<>();

  private record Found(Passage passage, int from, int to, String name) {}

  @Override
  Collection<String> openers() {
    return GONE.all();
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    String name = GONE.at(passage, at);
    if (name != null && !isPast(passage, at) && !inCompound(passage, at)) {
      found.add(new Found(passage, at, at + name.length(), name));
    }
  }

  private static boolean isPast(Passage passage, int at) {
    int from = Math.max(0, at - NEAR);
    int to = Math.min(passage.length(), at + NEAR);
    String around = passage.words(from, to);
    boolean past = PAST.stream().anyMatch(around::contains);
    return past || citesOld(passage, from, at);
  }

  /** A document of before the reform is cited right before. */
  private static boolean citesOld(Passage passage, int from, int at) {
    for (int i = at - 1; i > from; i--) {
      boolean year = passage.reads("20", i) && passage.wordEnd(i) == i + 4;
      if (year && !Letters.isWord(passage.at(i - 1)) && Letters.isDigit(passage.at(i + 2))) {
        return Integer.parseInt(passage.words(i, i + 4)) < 2025;
      }
    }
    return false;
  }

  private static boolean inCompound(Passage passage, int at) {
    return passage.follows("tri ", at) || passage.at(at - 1) == '-';
  }

  @Override
  public void check(Subject subject, Diagnostics out) {
    if (isAfterReform(subject.plan().head())) {
      int last = -1;
      Passage passage = null;
      for (Found f : found) {
        if (f.passage() != passage || f.from() >= last) {
          report(f, out);
          passage = f.passage();
          last = f.to();
        }
      }
    }
  }

  private static boolean isAfterReform(Head head) {
    Head.PartialDate date = head.date();
    if (date.year() == 0) {
      return head.period() != null && head.period().from() > 2025;
    }
    return date.year() > 2025 || date.year() == 2025 && date.month() >= 7;
  }

  private static void report(Found f, Diagnostics out) {
    String typed = f.passage().words(f.from(), f.to());
    out.report(Code.ABOLISHED_BODY, f.passage().span(f.from(), f.to()), typed);
  }
}
