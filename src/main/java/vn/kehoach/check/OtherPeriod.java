package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.Passage.Kind;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Head.Period;

/**
 * A period that disagrees with the plan's: in its subject, or behind the very words that its
 * subject has before the period. Periods of other programmes, and of documents that are cited, are
 * left alone.
 */
final class OtherPeriod extends TextRule {
  private static final Pattern PERIOD =
      Pattern.compile("giai đoạn (20\\d\\d) ?[-–] ?(20\\d\\d)(?!\\d)");
  private static final Pattern CITES = Pattern.compile("\\d/[a-z\\d]");
  private static final String WORD = "giai đoạn";
  private static final int WORDS = 4;
  private static final int FAR = 300;

  private final List<Found> found = new ArrayList<>();
  private String title;

  private record Found(Passage passage, int at) {}

  @Override
  Collection<String> openers() {
    return List.of(WORD);
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    if (passage.kind() != Kind.BASIS && passage.has(WORD, at)) {
      found.add(new Found(passage, at));
    }
  }

  @Override
  public void check(Subject subject, Diagnostics out) {
    Period period = subject.plan().head().period();
    if (period != null && !found.isEmpty()) {
      found.forEach(f -> check(f, subject, period, out));
    }
  }

  /** The last words before the period in the plan's subject, bare; empty where it names none. */
  private static String title(List<Passage> passages) {
    StringBuilder subject = new StringBuilder();
    for (Passage passage : passages) {
      if (passage.kind() == Kind.SUBJECT) {
        subject.append(passage.bare().strip()).append(' ');
      }
    }
    int at = subject.indexOf("giai doan ");
    return at < 0 ? "" : lastWords(subject.substring(0, at));
  }

  private static String lastWords(String text) {
    String[] words = text.strip().split(" +");
    int from = Math.max(0, words.length - WORDS);
    return String.join(" ", List.of(words).subList(from, words.length));
  }

  private void check(Found found, Subject subject, Period period, Diagnostics out) {
    Passage passage = found.passage();
    if (passage.has(period.printed(), found.at() + WORD.length() + 1)) {
      return;
    }
    Matcher matcher = PERIOD.matcher(passage.text()).region(found.at(), passage.length());
    if (!matcher.lookingAt() || isSame(matcher, period)) {
      return;
    }
    int from = matcher.start(1);
    int to = matcher.end();
    if (isOwn(passage, found.at(), subject) && passage.typed(from, to)) {
      String typed = passage.words(from, to);
      out.report(Code.OTHER_PERIOD, passage.span(from, to), typed, period.printed());
    }
  }

  private static boolean isSame(Matcher matcher, Period period) {
    return Integer.parseInt(matcher.group(1)) == period.from()
        && Integer.parseInt(matcher.group(2)) == period.to();
  }

  private boolean isOwn(Passage passage, int at, Subject subject) {
    if (passage.kind() == Kind.SUBJECT) {
      return true;
    }
    if (title == null) {
      title = title(subject.passages());
    }
    String before = passage.bare().substring(Math.max(0, at - FAR), at).strip();
    return !title.isEmpty() && before.endsWith(title) && !cites(before);
  }

  /** Whether the sentence names a document by its symbol. */
  private static boolean cites(String before) {
    int sentence = Math.max(before.lastIndexOf(". "), before.lastIndexOf("; "));
    return CITES.matcher(before.substring(sentence + 1)).find();
  }
}
