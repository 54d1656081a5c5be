package vn.kehoach.cli;

import java.util.Optional;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.ScreenText;
import vn.kehoach.overlay.Model;
import vn.kehoach.overlay.Parameter;

/** Writes the parameters of a model into a new plan, each explained (tham số cần điền). */
final class NewParameters {
  private final Model model;
  private final Interview interview;
  private final Messages messages;

  NewParameters(Model model, Interview interview, Messages messages) {
    this.model = model;
    this.interview = interview;
    this.messages = messages;
  }

  /** Those without a default are asked for; a default stays behind a comment sign. */
  void write(YamlLines file) {
    if (model.parameters().isEmpty()) {
      return;
    }
    YamlLines all = YamlLines.below();
    boolean any = false;
    for (Parameter parameter : model.parameters().values()) {
      any |= write(all, parameter);
    }
    file.blank().comment(messages.get("new.defaults"));
    if (any) {
      file.entry("tham_so", all);
    } else {
      file.commentLine("tham_so:").append(all);
    }
  }

  /** Whether the plan gives it a value. */
  private boolean write(YamlLines all, Parameter parameter) {
    all.comment(explanation(parameter));
    Optional<String> value =
        parameter.fallback().isPresent()
            ? interview.given(question(parameter))
            : Optional.of(interview.answer(question(parameter)).orElse(""));
    value.ifPresentOrElse(
        said -> all.entry(parameter.name(), said),
        () -> all.unused(parameter.name(), parameter.fallback().orElseThrow().value()));
    return value.isPresent();
  }

  private Question question(Parameter parameter) {
    return new Question(
        parameter.name(),
        ScreenText.safe(explanation(parameter)),
        Optional.empty(),
        said -> fault(parameter, said));
  }

  private Optional<String> fault(Parameter parameter, String said) {
    return parameter.faults(said).stream().findFirst().map(messages::sentence);
  }

  private String explanation(Parameter parameter) {
    String what = parameter.description().isEmpty() ? parameter.name() : parameter.description();
    String kind = messages.get("new.type." + parameter.type().key());
    return what.replaceAll("\\s+", " ") + " (" + kind + bounds(parameter) + ")";
  }

  private String bounds(Parameter parameter) {
    String least = parameter.minimum().map(m -> messages.get("new.least", m)).orElse("");
    String most = parameter.maximum().map(m -> messages.get("new.most", m)).orElse("");
    String choices =
        parameter.choices().isEmpty() ? "" : ": " + String.join("; ", parameter.choices());
    return least + most + choices;
  }
}
