package vn.kehoach.check;

import java.util.Set;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** The name of a body or a holiday with the wrong capitals: Ủy Ban Nhân Dân (nd30 VH-06, VH-11). */
final class BodyCase implements TextRule {
  private static final BodyNames NAMES = new BodyNames(WordList.read("body-names.txt"));
  private static final Set<String> GENERIC =
      Set.of("các", "những", "mỗi", "một", "từng", "số", "nhiều", "cấp", "hệ", "và", "là", "qua");

  /** Words that make "bộ" and "sở" something else: cán bộ y tế, cơ sở giáo dục. */
  private static final Set<String> COMPOUND =
      Set.of("cán", "cơ", "trụ", "nội", "toàn", "tiến", "đồng", "sơ", "điểm", "đảng", "liên", "xứ");

  @Override
  public String signs() {
    return "uủmhđtlsbnUỦMHĐTLSBN";
  }

  @Override
  public void look(Passage passage, int at, Diagnostics out) {
    String name = NAMES.at(passage, at);
    if (name == null || passage.has(name, at) || inCapitals(passage, at, name)) {
      return;
    }
    int end = at + name.length();
    String typed = passage.words(at, end);
    boolean generic = Letters.isLower(typed.charAt(0)) && isGeneric(passage, at);
    if (!generic && passage.typed(at, end)) {
      out.report(Code.BODY_CASE, passage.span(at, end), typed, name);
    }
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
