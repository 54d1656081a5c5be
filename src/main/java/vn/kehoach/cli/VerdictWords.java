package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.overlay.Difference;
import vn.kehoach.overlay.Model;
import vn.kehoach.overlay.Parameter;
import vn.kehoach.overlay.Verdict;
import vn.kehoach.overlay.Verdict.State;
import vn.kehoach.overlay.Verdict.Subject;

/** Tells in words what an upgrade means, for clerks (lời báo nâng cấp). */
final class VerdictWords {
  private static final int SHORT = 70;
  private static final String VALUE = "gia_tri";
  private static final String DEFAULT = "mac_dinh";

  private final Messages messages;
  private final ItemNames before;
  private final ItemNames after;
  private final Model to;
  private final String owner;

  /**
   * @param owner whose plan it is: xã, phường
   */
  VerdictWords(Messages messages, ItemNames before, ItemNames after, Model to, String owner) {
    this.messages = messages;
    this.before = before;
    this.after = after;
    this.to = to;
    this.owner = owner;
  }

  /** What changed, a sentence a line; nothing for what stays the same. */
  List<String> lines(Verdict verdict) {
    List<String> lines = new ArrayList<>();
    String what = subject(verdict);
    switch (verdict.state()) {
      case ADDED -> lines.add(messages.get("upgrade.added", what) + sample(verdict));
      case GONE -> lines.add(messages.get("upgrade.gone", what));
      case MODEL, ALIKE, CONFLICT -> changed(verdict, what, lines);
      case PLAN -> beside(verdict, what, lines);
      default -> {
        return lines;
      }
    }
    return lines;
  }

  /** What the model changed beside a value that the plan keeps. */
  private void beside(Verdict verdict, String what, List<String> lines) {
    verdict.differences().stream()
        .filter(VerdictWords::isByModel)
        .forEach(d -> lines.add(difference(verdict, d, what)));
  }

  private void changed(Verdict verdict, String what, List<String> lines) {
    if (verdict.moved()) {
      lines.add(messages.get("upgrade.moved", what));
    }
    List<Difference> told =
        verdict.differences().stream()
            .filter(d -> isByModel(d) || verdict.state() == State.CONFLICT)
            .toList();
    told.forEach(d -> lines.add(difference(verdict, d, what)));
    if (lines.isEmpty()) {
      lines.add(messages.get("upgrade.touched", what));
    }
  }

  private static boolean isByModel(Difference d) {
    String old = d.before().map(NodeWords::of).orElse("");
    return !old.equals(d.after().map(NodeWords::of).orElse(""));
  }

  private String difference(Verdict verdict, Difference d, String what) {
    String field = field(d.field());
    Optional<String> old = d.before().map(node -> value(verdict, d.field(), NodeWords.of(node)));
    Optional<String> now = d.after().map(node -> value(verdict, d.field(), NodeWords.of(node)));
    Optional<String> mine = d.mine().map(node -> value(verdict, d.field(), NodeWords.of(node)));
    boolean figure =
        d.field().equals(VALUE)
            || verdict.subject() == Subject.HEAD
            || d.field().equals(DEFAULT) && !targets(verdict).isEmpty();
    String of = figure ? what : messages.get("upgrade.fieldOf", field, what);
    String sentence = isByModel(d) ? change(of, old, now) : messages.get("upgrade.own", of, owner);
    return sentence + mine.map(this::mine).orElse("");
  }

  private String mine(String words) {
    return words.isEmpty()
        ? messages.get("upgrade.mineEmpty", owner)
        : messages.get(words.length() <= SHORT ? "upgrade.mine" : "upgrade.mineLong", owner, words);
  }

  private String change(String of, Optional<String> old, Optional<String> now) {
    if (old.isEmpty()) {
      return messages.get("upgrade.added", of) + ": " + now.orElse("");
    }
    if (now.isEmpty()) {
      return messages.get("upgrade.gone", of);
    }
    boolean brief = old.get().length() <= SHORT && now.get().length() <= SHORT;
    ChangedPart part = ChangedPart.of(old.get(), now.get());
    return brief
        ? messages.get("upgrade.changed", of, old.get(), now.get())
        : messages.get("upgrade.reworded", of, part.before(), part.after());
  }

  /** The first words of what is new. */
  private static String sample(Verdict verdict) {
    return ItemNames.TELLING.stream()
        .flatMap(field -> verdict.differences().stream().filter(d -> d.field().equals(field)))
        .flatMap(d -> d.after().stream())
        .map(node -> ": " + NodeWords.of(node))
        .findFirst()
        .orElse("");
  }

  /** What a verdict is about, in words. */
  String subject(Verdict verdict) {
    String id = verdict.id();
    return switch (verdict.subject()) {
      case HEAD -> messages.get("upgrade.head", id);
      case PARAMETER -> parameter(verdict);
      case ITEM ->
          before
              .reference(id)
              .or(() -> after.reference(id))
              .orElseGet(() -> messages.get("upgrade.item", id));
    };
  }

  /** A parameter, by the targets that it gives their figures where it does. */
  private String parameter(Verdict verdict) {
    String targets = targets(verdict);
    return targets.isEmpty()
        ? messages.get("upgrade.parameter", verdict.id(), description(verdict.id()))
        : messages.get("upgrade.parameterOf", verdict.id(), targets);
  }

  private String targets(Verdict verdict) {
    boolean parameter = verdict.subject() == Subject.PARAMETER;
    return to.targetsOf(verdict.id()).stream()
        .filter(id -> parameter)
        .flatMap(id -> before.reference(id).or(() -> after.reference(id)).stream())
        .collect(Collectors.joining(", "));
  }

  private String description(String name) {
    Parameter parameter = to.parameters().get(name);
    String words = parameter == null ? "" : parameter.description().replaceAll("\\s+", " ");
    return words.isEmpty() ? "" : " (" + words + ")";
  }

  private String field(String key) {
    return messages.has("field." + key) ? messages.get("field." + key) : "“" + key + "”";
  }

  /** A figure with its sign of percentage. */
  private String value(Verdict verdict, String field, String words) {
    boolean percent =
        field.equals(VALUE)
                && (before.isPercentage(verdict.id()) || after.isPercentage(verdict.id()))
            || verdict.subject() == Subject.PARAMETER && description(verdict.id()).contains("%");
    return percent && words.matches("[\\d.,]+") ? words + "%" : words;
  }
}
