package vn.kehoach.check;

import java.util.Collection;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** "nhân dân" as a noun of its own in small letters (nd30 VH-07). */
final class PeopleCase extends TextRule {
  /** Words that make "nhân dân" a part of a name or an adjective. */
  private static final List<String> BEFORE =
      List.of(
          "ủy ban ",
          "uỷ ban ",
          "hội đồng ",
          "quân đội ",
          "công an ",
          "tòa án ",
          "toà án ",
          "viện kiểm sát ",
          "hội thẩm ",
          "nhà giáo ",
          "nghệ sĩ ",
          "nghệ sỹ ",
          "thầy thuốc ",
          "nghệ nhân ",
          "lực lượng ",
          "an ninh ",
          "quốc phòng ",
          "dân quân ",
          "thế trận ",
          "biên phòng ",
          "kiểm sát ",
          "báo ",
          "quần chúng ",
          "tín dụng ",
          "quỹ ",
          "quỹ tín dụng ",
          "vũ trang ",
          "vệ ",
          "trang ",
          "chiến tranh ",
          "quân y ",
          "cách mạng ",
          "cảnh sát ",
          "doanh ");

  @Override
  Collection<String> openers() {
    return List.of("nhân");
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    boolean people = passage.has("nhân dân", at) && !passage.opensSentence(at);
    if (!people || passage.at(at + 8) == '-' || !passage.typed(at, at + 8)) {
      return;
    }
    boolean name = passage.followsAny(BEFORE, at);
    if (!name) {
      out.report(Code.PEOPLE_CASE, passage.span(at, at + 8), "nhân dân", "Nhân dân");
    }
  }
}
