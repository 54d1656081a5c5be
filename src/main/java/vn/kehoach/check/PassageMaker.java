package vn.kehoach.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.kehoach.check.Passage.Part;
import vn.kehoach.plan.DerivedNames;
import vn.kehoach.plan.Figure;
import vn.kehoach.plan.Inline;
import vn.kehoach.plan.IssuingBody;
import vn.kehoach.plan.Line;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Span;

/** Makes the parts of passages: words as typed, and names with their values (ghép câu). */
final class PassageMaker {
  /** Stands where the value is not known here, such as a reference. */
  static final String UNKNOWN = "\u00A4";

  private static final String FIGURE = DerivedNames.FIGURE;

  private final Map<String, String> names;
  private final SortedMap<String, BigDecimal> figures;
  private final IssuingBody body;
  private final Set<String> references;

  PassageMaker(Plan plan) {
    this(names(plan), new TreeMap<>(), plan.body(), new HashSet<>());
  }

  private PassageMaker(
      Map<String, String> names,
      SortedMap<String, BigDecimal> figures,
      IssuingBody body,
      Set<String> references) {
    this.names = names;
    this.figures = figures;
    this.body = body;
    this.references = references;
  }

  /** The ids referred to in the lines made so far. */
  Set<String> references() {
    return references;
  }

  private static Map<String, String> names(Plan plan) {
    Map<String, String> names = new HashMap<>(plan.parameters());
    names.putAll(DerivedNames.of(plan));
    return names;
  }

  /** The same inside a target, which has figures of its own. */
  PassageMaker with(SortedMap<String, BigDecimal> figures) {
    return new PassageMaker(names, figures, body, references);
  }

  /** The parts of a line; none where nothing was typed. */
  Optional<List<Part>> parts(Line line) {
    List<Part> parts = new ArrayList<>(line.inlines().size());
    int start = 0;
    for (Inline inline : line.inlines()) {
      Part part = part(start, inline);
      parts.add(part);
      start += part.words().length();
    }
    return start == 0 ? Optional.empty() : Optional.of(parts);
  }

  /** Words that stand in the file at a place. */
  Optional<List<Part>> typed(String words, Span span) {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(List.of(new Part(0, words, true, span)));
  }

  private Part part(int start, Inline inline) {
    if (inline instanceof Inline.Words words) {
      return new Part(start, words.text(), true, words.span());
    }
    String value = value(inline);
    return new Part(
        start, value == null || value.isEmpty() ? UNKNOWN : value, false, inline.span());
  }

  private String value(Inline inline) {
    if (inline instanceof Inline.Insertion insertion) {
      BigDecimal figure = figure(insertion.name());
      return figure == null ? names.get(insertion.name()) : Figure.print(figure);
    }
    if (inline instanceof Inline.Reference reference) {
      references.add(reference.id());
    }
    if (inline instanceof Inline.UnitName unit && body.units().containsKey(unit.id())) {
      return body.units().get(unit.id()).name();
    }
    return null;
  }

  /** The target's own figure: gia_tri, or a named one such as gia_tri.nan_nhan; else null. */
  private BigDecimal figure(String name) {
    if (name.equals(FIGURE)) {
      return figures.get("");
    }
    boolean named = name.startsWith(FIGURE) && name.charAt(FIGURE.length()) == '.';
    return named ? figures.get(name.substring(FIGURE.length() + 1)) : null;
  }
}
