package vn.kehoach.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.kehoach.source.Span;

/** For programs: a list of objects, one a finding; lines and columns count from 1. */
public final class JsonPrinter implements DiagnosticPrinter {
  private final Sentences sentences;
  private final Function<Code, Optional<String>> names;

  /**
   * Speaks the language of the messages.
   *
   * @param names the name of a rule by its code; a code that is no rule's has none
   */
  public JsonPrinter(Messages messages, Function<Code, Optional<String>> names) {
    this.sentences = new Sentences(messages);
    this.names = names;
  }

  @Override
  public String print(List<Diagnostic> findings) {
    return JsonText.of(
        json -> {
          json.writeStartArray();
          for (Diagnostic finding : findings) {
            JsonText.object(json, o -> finding(finding, o));
          }
          json.writeEndArray();
        });
  }

  private void finding(Diagnostic finding, JsonGenerator json) throws IOException {
    json.writeStringField("code", finding.code().id());
    Optional<String> name = names.apply(finding.code());
    if (name.isPresent()) {
      json.writeStringField("name", name.get());
    }
    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("message", sentences.sentence(finding));
    Optional<String> hint = sentences.hint(finding);
    if (hint.isPresent()) {
      json.writeStringField("hint", hint.get());
    }
    place(finding.span(), json);
    JsonText.list(json, "related", list -> related(finding.related(), list));
  }

  private void related(List<Related> places, JsonGenerator json) throws IOException {
    for (Related related : places) {
      JsonText.object(
          json,
          o -> {
            o.writeStringField("message", sentences.sentence(related));
            place(related.span(), o);
          });
    }
  }

  private static void place(Span span, JsonGenerator json) throws IOException {
    json.writeStringField("file", span.file().name());
    if (PlaceName.isInside(span)) {
      json.writeNumberField("line", span.from().line());
      json.writeNumberField("column", span.from().column());
      json.writeNumberField("endLine", span.to().line());
      json.writeNumberField("endColumn", span.to().column());
    }
  }
}
