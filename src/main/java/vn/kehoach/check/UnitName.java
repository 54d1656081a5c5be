package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.IssuingBody;

/**
 * A unit's name written otherwise than in {@code co-quan.yaml} (nd30 VH-06): other capitals, or its
 * hyphen left out. A common word that opens a name (các trường học) may have either case.
 */
final class UnitName extends PhraseRule {
  private static final Pattern DASH = Pattern.compile(" ?[–-] ?");
  private static final Set<String> COMMON =
      Set.of("các", "những", "trưởng", "toàn", "một", "thành", "cơ", "đơn");
  private static final Set<String> GENERIC = Set.of("các", "những", "mỗi", "một", "từng", "lực");

  /** A name as co-quan.yaml has it. */
  private static final class Name {
    private final String right;
    private final int[] bare;
    private List<String> words;
    private String plain;

    /** A name, and the words of a name that begins with it. */
    Name(String right, Words read) {
      this.right = right;
      int count = read.count();
      while (read.end(count - 1) > right.length()) {
        count--;
      }
      bare = new int[count];
      for (int i = 0; i < count; i++) {
        bare[i] = read.bare(i);
      }
    }

    /** Whether all its words stand here, but for their marks. */
    boolean standsAt(Words read, int word) {
      if (word + bare.length > read.count()) {
        return false;
      }
      int i = 2;
      while (i < bare.length && bare[i] == read.bare(word + i)) {
        i++;
      }
      return i >= bare.length;
    }

    String right() {
      return right;
    }

    /** Its words in lower case, tone marks in the old way; few names are ever asked. */
    List<String> words() {
      if (words == null) {
        words = UnitName.words(right);
      }
      return words;
    }

    /** The name with its dashes and tone marks in one way. */
    String plain() {
      if (plain == null) {
        plain = UnitName.plain(right);
      }
      return plain;
    }

    /** What may part its words. */
    String signs() {
      return right.indexOf(',') < 0 ? " –-" : " –-,";
    }
  }

  /** By {@link Words#barePair} of the first two words; the longest first. */
  private final Map<Integer, List<Name>> byPair = new HashMap<>();

  @Override
  Phrases phrases(Subject subject) {
    IssuingBody body = subject.plan().body();
    body.units().values().forEach(unit -> add(unit.name(), body.areaNoun()));
    Phrases phrases = new Phrases(1);
    byPair.keySet().forEach(phrases::add);
    return phrases;
  }

  private void add(String name, String noun) {
    Words words = Words.of(name);
    if (words.count() < 2) {
      return;
    }
    index(name, words);
    if (words.count() > 3 && name.endsWith(" " + noun)) {
      index(name.substring(0, name.length() - noun.length() - 1), words);
    }
  }

  private void index(String name, Words words) {
    Name added = new Name(name, words);
    List<Name> known = byPair.computeIfAbsent(words.barePair(0), pair -> new ArrayList<>(2));
    int at = 0;
    while (at < known.size() && known.get(at).right().length() >= name.length()) {
      at++;
    }
    known.add(at, added);
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || " ,–-".indexOf(name.charAt(i)) >= 0) {
        if (i > from) {
          words.add(Tones.toOld(name.substring(from, i).toLowerCase(Locale.ROOT)));
        }
        from = i + 1;
      }
    }
    return words;
  }

  /** The longest name that stands here counts. */
  @Override
  void look(Passage passage, int at, Diagnostics out) {
    int word = passage.words().current();
    int pair = passage.words().barePair(word);
    for (Name name : byPair.getOrDefault(pair, List.of())) {
      if (!name.standsAt(passage.words(), word)) {
        continue;
      }
      if (passage.has(name.right(), at)) {
        return;
      }
      int end = match(name, passage, at);
      if (end > 0) {
        judge(name, passage, at, end, out);
        return;
      }
    }
  }

  /** End of the name where its words stand here, whatever is between them; else -1. */
  private static int match(Name name, Passage passage, int i) {
    int at = i;
    int end = i;
    for (String word : name.words()) {
      end = passage.wordEnd(at);
      if (end - at != word.length() || !sameWord(word, passage, at, end)) {
        return -1;
      }
      at = end;
      while (name.signs().indexOf(passage.at(at)) >= 0) {
        at++;
      }
    }
    return end;
  }

  private static boolean sameWord(String word, Passage passage, int at, int end) {
    if (passage.same(word, at)) {
      return true;
    }
    int last = end - 2;
    return last >= at
        && Letters.bare(passage.at(last)) == Letters.bare(word.charAt(last - at))
        && word.equals(Tones.toOld(passage.words(at, end).toLowerCase(Locale.ROOT)));
  }

  private static void judge(Name name, Passage passage, int from, int to, Diagnostics out) {
    if (passage.has(name.right(), from)) {
      return;
    }
    String typed = passage.words(from, to);
    boolean capitals = typed.equals(typed.toUpperCase(Locale.ROOT));
    if (capitals || same(typed, name) || !passage.typed(from, to)) {
      return;
    }
    boolean generic = Letters.isLower(typed.charAt(0)) && isGeneric(passage, from);
    if (!generic) {
      out.report(Code.UNIT_NAME, passage.span(from, to), typed, name.right());
    }
  }

  private static boolean isGeneric(Passage passage, int from) {
    int end = from - 1;
    return end > 0
        && GENERIC.contains(passage.words(passage.wordStart(end), end).toLowerCase(Locale.ROOT));
  }

  /** The same but for the kind of dash and where the tone mark stands. */
  private static boolean same(String typed, Name name) {
    int from = COMMON.contains(name.words().get(0)) ? 1 : 0;
    return plain(typed).substring(from).equals(name.plain().substring(from));
  }

  private static String plain(String name) {
    List<String> words = new ArrayList<>();
    boolean dash = name.indexOf('-') >= 0 || name.indexOf('–') >= 0;
    String dashed = dash ? DASH.matcher(name).replaceAll(" - ") : name;
    for (String word : dashed.split(" ")) {
      words.add(Tones.toOld(word));
    }
    return String.join(" ", words);
  }
}
