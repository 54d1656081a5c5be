package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.IssuingBody;

/** The name of a body or a holiday with the wrong capitals: Ủy Ban Nhân Dân (nd30 VH-06, VH-11). */
final class BodyCase extends TextRule {
  private static final BodyNames NAMES = new BodyNames(WordList.read("body-names.txt"));
  private static final Set<String> GENERIC =
      Set.of("các", "những", "mỗi", "một", "từng", "số", "nhiều", "cấp", "hệ", "và", "là", "qua");

  /** Words that make "bộ" and "sở" something else: cán bộ y tế, cơ sở giáo dục. */
  private static final Set<String> COMPOUND =
      Set.of("cán", "cơ", "trụ", "nội", "toàn", "tiến", "đồng", "sơ", "điểm", "đảng", "liên", "xứ");

  private final List<Found> found = new ArrayList<>();

  private record Found(Passage passage, int from, int to, String name) {}

  @Override
  Collection<String> openers() {
    return NAMES.all();
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    String name = NAMES.at(passage, at);
    if (name == null || isRight(name, passage, at) || inCapitals(passage, at, name)) {
      return;
    }
    int end = at + name.length();
    boolean generic = Letters.isLower(passage.at(at)) && isGeneric(passage, at);
    if (!generic && passage.typed(at, end)) {
      found.add(new Found(passage, at, end, name));
    }
  }

  /** A name that begins with a small letter opens a sentence with a capital. */
  private static boolean isRight(String name, Passage passage, int at) {
    int from = Letters.isLower(name.charAt(0)) ? 1 : 0;
    return passage.reads(name.substring(from), at + from);
  }

  /** A unit of {@code co-quan.yaml} is the business of another rule, but for that file itself. */
  @Override
  public void check(Subject subject, Diagnostics out) {
    var body = subject.plan().body();
    body.names().forEach(name -> typed(name, out));
    if (found.isEmpty()) {
      return;
    }
    String noun = " " + body.areaNoun();
    BodyNames units =
        new BodyNames(
            body.units().values().stream()
                .map(u -> u.name().endsWith(noun) ? cut(u.name(), noun) : u.name())
                .toList());
    for (Found f : found) {
      Passage passage = f.passage();
      if (units.at(passage, f.from()) == null) {
        String typed = passage.words(f.from(), f.to());
        out.report(Code.BODY_CASE, passage.span(f.from(), f.to()), typed, f.name());
      }
    }
  }

  /** A name in {@code co-quan.yaml} that begins with one that is known. */
  private static void typed(IssuingBody.Name typed, Diagnostics out) {
    String words = typed.words();
    String name = NAMES.opening(words);
    if (name == null || words.startsWith(name) || Letters.isLower(name.charAt(0))) {
      return;
    }
    String part = words.substring(0, name.length());
    if (!Letters.isAllCapitals(part)) {
      out.report(Code.BODY_CASE, typed.span(), part, name);
    }
  }

  private static String cut(String name, String noun) {
    return name.substring(0, name.length() - noun.length());
  }

  private static boolean inCapitals(Passage passage, int at, String name) {
    String typed = passage.words(at, at + name.length());
    return typed.equals(typed.toUpperCase(java.util.Locale.ROOT));
  }

  private static boolean isGeneric(Passage passage, int at) {
    int end = at - 1;
    String before = end > 0 ? passage.words(passage.wordStart(end), end) : "";
    boolean compound = COMPOUND.contains(before) && passage.wordEnd(at) - at == 2;
    return compound || GENERIC.contains(before);
  }
}
