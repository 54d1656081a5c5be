package vn.kehoach.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Appendix;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Closing;
import vn.kehoach.plan.Duty;
import vn.kehoach.plan.Head;
import vn.kehoach.plan.Inline;
import vn.kehoach.plan.Inline.Emphasis;
import vn.kehoach.plan.IssuingBody;
import vn.kehoach.plan.Level;
import vn.kehoach.plan.Line;
import vn.kehoach.plan.Marks;
import vn.kehoach.plan.Numbering;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Plan.Status;
import vn.kehoach.plan.Target;
import vn.kehoach.plan.Text;
import vn.kehoach.plan.UnitReference;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

/** Builds small plans for tests; everything in them has a place of its own. */
final class Sample {
  private static final SourceFile FILE = SourceFile.of("plan.yaml", " ".repeat(100_000));
  private static final Pattern INSERTION =
      Pattern.compile("\\$\\{(?:(\\w+)\\('(.*?)'\\)|([^}]*))}|\\*\\*(.*?)\\*\\*");
  private static int places;

  List<Level> levels = List.of(Level.ROMAN, Level.ARABIC, Level.DECIMAL, Level.LETTER);
  Status status = Status.FOR_SIGNATURE;
  Head.Period period = new Head.Period(2026, 2030);
  String superior = "Ủy ban nhân dân thành phố Hải Phòng";
  final Map<String, String> parameters = new LinkedHashMap<>();
  final List<Block> blocks = new ArrayList<>();
  final List<Appendix> appendices = new ArrayList<>();
  final List<Line> subject = new ArrayList<>();
  final List<Line> bases = new ArrayList<>();
  Text opening;
  Text closing;
  final Diagnostics out = new Diagnostics();

  static Sample of(Block... blocks) {
    Sample sample = new Sample();
    sample.blocks.addAll(Arrays.asList(blocks));
    return sample;
  }

  Sample appendix(String id, Block... blocks) {
    appendices.add(new Appendix(id, line("Biểu"), false, List.of(blocks), span()));
    return this;
  }

  Plan plan() {
    Head.PartialDate date = new Head.PartialDate(0, 0, 2026);
    Head head = new Head(0, "KH-UBND", date, "Kẻ Sặt", period, subject, bases, opening, span());
    Closing.Filing filing = new Closing.Filing(List.of(), List.of(), "", 0);
    return new Plan(
        body(superior),
        status,
        head,
        new Marks(Marks.Urgency.NONE, Marks.Circulation.NONE, null),
        levels,
        blocks,
        new Closing(closing, List.of(), filing, null),
        appendices,
        new Plan.LayoutChoice("nd30", 0),
        parameters,
        span(),
        List.of());
  }

  NumberedPlan number() {
    return new PlanNumberer().number(plan(), out);
  }

  /** The findings: code, arguments. */
  List<String> findings() {
    return out.list().stream().map(d -> d.code() + " " + d.arguments()).toList();
  }

  private static IssuingBody body(String superior) {
    Map<String, IssuingBody.Unit> units = new LinkedHashMap<>();
    units.put("vhxh", new IssuingBody.Unit("Phòng Văn hóa - Xã hội", "VHXH", span()));
    units.put("kinh_te", new IssuingBody.Unit("Phòng Kinh tế", "KT", span()));
    units.put("thon", new IssuingBody.Unit("các thôn", "", span()));
    return new IssuingBody(
        "Ủy ban nhân dân xã Kẻ Sặt",
        "UBND xã",
        "Kẻ Sặt",
        "xã Kẻ Sặt",
        "xã",
        superior,
        "",
        List.of(),
        "KH-UBND",
        units,
        Map.of(),
        Map.of(),
        List.of(),
        span());
  }

  static Span span() {
    places++;
    return new Span(FILE, places, places);
  }

  /** A line; it may hold ${name}, ${function('id')} and **bold**. */
  static Line line(String typed) {
    List<Inline> inlines = new ArrayList<>();
    Matcher matcher = INSERTION.matcher(typed);
    int from = 0;
    while (matcher.find()) {
      words(typed.substring(from, matcher.start()), Emphasis.NONE, inlines);
      insertion(matcher, inlines);
      from = matcher.end();
    }
    words(typed.substring(from), Emphasis.NONE, inlines);
    return new Line(inlines, span());
  }

  private static void words(String text, Emphasis emphasis, List<Inline> inlines) {
    if (!text.isEmpty()) {
      inlines.add(new Inline.Words(text, emphasis, span()));
    }
  }

  private static void insertion(Matcher found, List<Inline> inlines) {
    if (found.group(4) != null) {
      words(found.group(4), new Emphasis(true, false), inlines);
    } else if (found.group(3) != null) {
      inlines.add(new Inline.Insertion(found.group(3), Emphasis.NONE, span()));
    } else if (found.group(1).equals("dan_chieu")) {
      inlines.add(new Inline.Reference(found.group(2), Emphasis.NONE, span()));
    } else {
      inlines.add(new Inline.UnitName(found.group(2), Emphasis.NONE, span()));
    }
  }

  /** Paragraphs; one that begins with a dash is an item. */
  static Text text(String... paragraphs) {
    return new Text(Arrays.stream(paragraphs).map(Sample::passage).toList(), span());
  }

  private static Text.Passage passage(String typed) {
    return typed.startsWith("- ")
        ? new Text.Item("-", 0, line(typed.substring(2)), List.of())
        : new Text.Paragraph(line(typed));
  }

  static Block prose(String... paragraphs) {
    return new Block.Prose("", text(paragraphs), span());
  }

  static Block prose(String id, Text text) {
    return new Block.Prose(id, text, span());
  }

  /** A section; its title is its id. */
  static Block.Section section(String id, Block... children) {
    return section(id, Numbering.INHERITED, children);
  }

  static Block.Section section(String id, Numbering numbering, Block... children) {
    return new Block.Section(id, line(id), numbering, false, List.of(children), span());
  }

  static Block.Section runIn(String title, Block... children) {
    return new Block.Section("", line(title), Numbering.INHERITED, true, List.of(children), span());
  }

  /** A numbered paragraph; its text is its id. */
  static Block.Clause clause(String id, Block... children) {
    return new Block.Clause(id, text(id), Numbering.INHERITED, List.of(children), span());
  }

  static Numbering levels(Level... levels) {
    return new Numbering(true, List.of(levels));
  }

  static Numbering bare(Level... levels) {
    return new Numbering(false, List.of(levels));
  }

  static Block.Objective objective(String id, Target... targets) {
    return new Block.Objective(
        id, line(id), Numbering.INHERITED, List.of(), List.of(targets), span());
  }

  /** A target; the figures are "1.4" or "name=1.4". */
  static Target target(String id, String text, String... figures) {
    SortedMap<String, BigDecimal> values = new TreeMap<>();
    for (String figure : figures) {
      int at = figure.indexOf('=');
      values.put(at < 0 ? "" : figure.substring(0, at), new BigDecimal(figure.substring(at + 1)));
    }
    return new Target(id, text(text), values, Target.Direction.UNSAID, 0, span());
  }

  static Block.UnitTasks unit(String name, List<Block> tasks, String... duties) {
    return unit(name, tasks, List.of(), duties);
  }

  /** A unit; the duties are "id" or "id (scope)". */
  static Block.UnitTasks unit(
      String name, List<Block> tasks, List<Block.UnitTasks> subUnits, String... duties) {
    List<Duty> all = Arrays.stream(duties).map(Sample::duty).toList();
    return unit(name, Numbering.INHERITED, tasks, all, subUnits);
  }

  static Block.UnitTasks unit(String name, Numbering numbering, List<Block> tasks) {
    return unit(name, numbering, tasks, List.of(), List.of());
  }

  private static Block.UnitTasks unit(
      String name,
      Numbering numbering,
      List<Block> tasks,
      List<Duty> duties,
      List<Block.UnitTasks> subUnits) {
    List<UnitReference> units = List.of(new UnitReference(name, "Phòng " + name, span()));
    return new Block.UnitTasks(
        name, units, null, numbering, false, tasks, duties, subUnits, span());
  }

  private static Duty duty(String typed) {
    int at = typed.indexOf(" (");
    String scope = at < 0 ? "" : typed.substring(at + 2, typed.length() - 1);
    return new Duty(at < 0 ? typed : typed.substring(0, at), scope, span());
  }
}
