package vn.kehoach.check;

import static vn.kehoach.check.RuleEntry.SENSE;
import static vn.kehoach.check.RuleEntry.WRITING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.kehoach.diagnostic.Code;

/** All rules (sổ quy tắc): a line each. */
public final class RuleBook {

  /**
   * A rule's line, and what makes the rule.
   *
   * @param perPlan whether the rule keeps what it sees, so that one object looks at one plan only
   */
  private record Line(RuleEntry entry, boolean perPlan, List<Supplier<Rule>> makers) {}

  private static final List<Line> LINES =
      List.of(
          line(Code.GAP, "con-thieu", "S-04", HeadGaps::new, BodyGaps::new, SignatureGaps::new),
          line(Code.TARGET_WITHOUT_UNIT, "chi-tieu-khong-ai-theo-doi", SENSE, TargetUnits::new),
          line(Code.TARGET_WITH_TWO_UNITS, "chi-tieu-hai-don-vi", SENSE),
          line(Code.TARGET_FIGURE, "chi-tieu-thieu-so-lieu", SENSE, TargetFigure::new),
          line(Code.STRANGE_UNIT, "don-vi-la", SENSE, StrangeUnit::new),
          line(Code.RECIPIENT_TWICE, "noi-nhan-trung", "NN-02", RecipientTwice::new),
          line(Code.SUPERIOR_MISSING, "noi-nhan-thieu-cap-tren", "NN-08", SuperiorMissing::new),
          perPlan(Code.DEADLINE_OUTSIDE, "thoi-han-ngoai-giai-doan", SENSE, LateDeadline::new),
          perPlan(Code.OTHER_PERIOD, "giai-doan-lech", SENSE, OtherPeriod::new),
          line(Code.REPORT_GAP, "bao-cao-thieu", SENSE, ReportGaps::new),
          perPlan(Code.MISSING_PART, "muc-khong-co", "HD-12", MissingPart::new),
          line(Code.APPENDIX_UNMENTIONED, "phu-luc-khong-nhac", "PL-01", AppendixUnmentioned::new),
          perPlan(Code.ABOLISHED_BODY, "co-quan-khong-con", "CQ-07", AbolishedBody::new),
          line(Code.OVER_HUNDRED, "tren-tram-phan-tram", SENSE, OverHundred::new),
          line(Code.COLLECTIVE_MISSING, "ky-thieu-tm", "KY-03", CollectiveMissing::new),
          line(Code.LOST_VERB, "thieu-dong-tu", SENSE, LostVerb::new),
          line(Code.FROM_WITHOUT_TO, "tu-ma-khong-den", SENSE, FromWithoutTo::new),
          line(Code.BARE_BASIS, "can-cu-bo-lung", SENSE, BareBasis::new),
          line(Code.CUT_SENTENCE, "cau-cut", SENSE, CutSentence::new),
          line(Code.HAND_TYPED_NUMBER, "so-go-tay", "HD-08", HandTypedNumber::new),
          line(Code.HAND_TYPED_DASH, "gach-go-tay", "NN-02", HandTypedDash::new),
          line(Code.HAND_TYPED_END, "dau-cuoi-go-tay", "CC-01", HandTypedEnd::new),
          line(Code.TITLE_END, "dau-cuoi-tieu-de", "TL-04", TitleEnd::new),
          line(Code.DATE_ZEROS, "ngay-sai-so-khong", "DD-07", DateZeros::new),
          line(Code.UNREAL_DATE, "ngay-khong-co-that", "DD-04", UnrealDate::new),
          line(Code.SYMBOL_ZERO, "so-van-ban-thieu-so-khong", "SK-02", SymbolZero::new),
          line(Code.SYMBOL_BLANKS, "ky-hieu-thua-dau-cach", "SK-03", SymbolBlanks::new),
          line(Code.SYMBOL_TYPE, "ky-hieu-sai-loai", "AB-01", SymbolType::new),
          line(Code.COMMA_BEFORE_DATE, "phay-truoc-ngay", "VD-02", CommaBeforeDate::new),
          line(Code.MISSING_SO, "thieu-chu-so", "VD-02", MissingSo::new),
          perPlan(Code.CITATION, "vien-dan-thieu", "VD-01", Citation::new),
          line(Code.LAW_NUMBER, "luat-kem-so", "CC-03", LawNumber::new),
          line(Code.PARTS_CASE, "dieu-khoan-sai-hoa", "VD-03", PartsCase::new),
          line(Code.SMALL_AFTER_STOP, "thuong-sau-cham", "VH-01", SmallAfterStop::new),
          line(Code.SMALL_AT_START, "thuong-dau-doan", "VH-01", SmallAtStart::new),
          line(Code.CAPITAL_INSIDE, "hoa-giua-cau", "VH-01", CapitalInside::new),
          perPlan(Code.BODY_CASE, "ten-co-quan-sai-hoa", "VH-06", BodyCase::new),
          line(Code.PEOPLE_CASE, "nhan-dan-viet-thuong", "VH-07", PeopleCase::new),
          line(Code.LAW_CASE, "ten-luat-sai-hoa", "VH-09", LawCase::new),
          line(Code.AREA_CASE, "dia-danh-sai-hoa", "VH-03", AreaCase::new),
          perPlan(Code.ABBREVIATION, "viet-tat-khong-giai-thich", "AB-03", Abbreviations::new),
          line(Code.ADDRESSEE, "co-kinh-gui", "NN-06", Addressee::new),
          line(Code.AS_ABOVE, "noi-nhan-nhu-tren", "NN-06", AsAbove::new),
          line(Code.COMMON_CASE, "danh-tu-chung-viet-hoa", "VH-06", CommonCase::new),
          line(Code.OWN_PLAN_CASE, "ke-hoach-viet-thuong", "VH-09", OwnPlanCase::new),
          line(Code.TWO_RECIPIENTS, "hai-noi-nhan-mot-dong", "NN-02", TwoRecipients::new),
          perPlan(Code.SHORT_WITH_STOP, "cham-sau-viet-tat", WRITING, ShortWithStop::new),
          line(Code.ENUMERATION, "cum-tu-thieu-dau", WRITING, ListComma::new),
          line(Code.CLOSING_COMMA, "ket-thuc-noi-phay", WRITING, ClosingComma::new),
          perPlan(Code.AREA_NAME, "sai-ten-dia-phuong", "CQ-01", AreaName::new),
          perPlan(Code.UNIT_NAME, "sai-ten-don-vi", "VH-06", UnitName::new),
          perPlan(Code.LOST_WORD, "ten-thieu-chu", "VH-06", LostWord::new),
          line(Code.NAME_CAPITALS, "ten-go-chu-hoa", "KY-01", NameCapitals::new),
          line(Code.PLACE_NOUN, "dia-danh-viet-thuong", "DD-02", PlaceNoun::new),
          line(Code.SUBJECT_OPENING, "trich-yeu-lap-ten-loai", "TL-04", SubjectOpening::new),
          line(Code.BASIS_OPENING, "can-cu-thieu-mo-dau", "CC-05", BasisOpening::new),
          line(Code.FILED_RECIPIENT, "luu-trong-noi-nhan", "NN-03", FiledRecipient::new),
          line(Code.TITLE_CAPITALS, "tieu-de-go-chu-hoa", "HD-07", TitleCapitals::new),
          line(Code.TWO_BASES, "hai-can-cu-mot-muc", "CC-01", TwoBases::new),
          line(Code.FILED_PERSON, "luu-ten-nguoi", "NN-03", FiledPerson::new),
          line(Code.RUN_ON, "hai-y-chay-lien", WRITING, RunOn::new),
          line(Code.DAY_CASE, "ngay-thu-viet-thuong", "VH-11", DayCase::new),
          line(Code.BACKWARD_DATES, "khoang-ngay-nguoc", SENSE, BackwardDates::new),
          line(Code.DOUBLE_BLANK, "hai-dau-cach", WRITING, DoubleBlank::new),
          line(Code.BLANK_BEFORE_SIGN, "cach-truoc-dau-cau", WRITING, BlankBeforeSign::new),
          line(Code.NO_BLANK_AFTER_SIGN, "thieu-cach-sau-dau-cau", WRITING, NoBlankAfterSign::new),
          perPlan(Code.BRACKETS, "ngoac-lech", WRITING, Brackets::new),
          perPlan(Code.DASH_MIX, "gach-lan-lon", "QH-02", DashMix::new),
          line(Code.DASH_LOPSIDED, "gach-lech", "QH-02", DashLopsided::new),
          perPlan(Code.PERIOD_STYLE, "giai-doan-hai-kieu", "QH-02", PeriodStyle::new),
          line(Code.FOREIGN_LETTER, "chu-ngoai-tieng-viet", "PG-07", ForeignLetters::new),
          perPlan(Code.LEGACY_CODE, "bang-ma-cu", "PG-07", LegacyCode::new),
          line(Code.INVISIBLE_SIGN, "ky-tu-vo-hinh", WRITING, InvisibleSign::new),
          perPlan(Code.TONE_STYLE, "dat-dau-hai-kieu", WRITING, ToneStyle::new),
          perPlan(Code.SPELLING_MIX, "viet-hai-kieu", WRITING, SpellingMix::new),
          line(Code.MISSPELLING, "sai-chinh-ta", WRITING, Misspelling::new, LostSyllable::new),
          perPlan(Code.REPEATED, "lap-tu", WRITING, Repeated::new),
          line(Code.DOUBLED_SIGN, "dau-cau-thua", WRITING, DoubledSign::new),
          line(Code.NO_STOP, "thieu-dau-ket-cau", WRITING, NoStop::new),
          line(
              Code.COMMA_CUTS,
              "phay-cat-ngang",
              WRITING,
              CommaCuts::new,
              CommaInside::new,
              CommaBeforeObject::new),
          perPlan(Code.CASE_MIX, "hoa-hai-kieu", WRITING, CaseMix::new, DocumentCase::new),
          perPlan(Code.COMMA_MIX, "phay-hai-kieu", WRITING, CommaMix::new),
          line(Code.COMMA_BEFORE_MORE, "thieu-phay", WRITING, MissingComma::new));

  private static final List<RuleEntry> ENTRIES = LINES.stream().map(Line::entry).toList();

  /** All rules, made for the first plan that is held against them. */
  private static final class Made {
    static final Rule[] ALL;
    static final List<Supplier<Rule>> MAKERS = new ArrayList<>();
    static final int[] PER_PLAN;

    static {
      List<Integer> perPlan = new ArrayList<>();
      for (Line line : LINES) {
        for (Supplier<Rule> maker : line.makers()) {
          if (line.perPlan()) {
            perPlan.add(MAKERS.size());
          }
          MAKERS.add(maker);
        }
      }
      PER_PLAN = perPlan.stream().mapToInt(Integer::intValue).toArray();
      ALL = MAKERS.stream().map(Supplier::get).toArray(Rule[]::new);
    }
  }

  private RuleBook() {}

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Line line(Code code, String name, String source, Supplier<Rule>... makers) {
    return new Line(new RuleEntry(code, name, source), false, Arrays.asList(makers));
  }

  /** A rule that keeps what it sees of a plan. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Line perPlan(Code code, String name, String source, Supplier<Rule>... makers) {
    return new Line(new RuleEntry(code, name, source), true, Arrays.asList(makers));
  }

  /** All rules, by code. */
  public static List<RuleEntry> entries() {
    return ENTRIES;
  }

  /** The rule with a code (KH521) or a name (so-go-tay). */
  public static Optional<RuleEntry> find(String codeOrName) {
    return ENTRIES.stream()
        .filter(e -> e.code().id().equalsIgnoreCase(codeOrName) || e.name().equals(codeOrName))
        .findFirst();
  }

  /** The rules for one plan, always in the same order; those that keep nothing serve all plans. */
  static Rule[] rules() {
    Rule[] rules = Made.ALL.clone();
    for (int i : Made.PER_PLAN) {
      rules[i] = Made.MAKERS.get(i).get();
    }
    return rules;
  }
}
