package vn.kehoach.diagnostic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.kehoach.source.Span;

/** For programs: a list of objects, a finding each; lines and columns from 1. */
public final class JsonPrinter implements DiagnosticPrinter {
  private final Sentences sentences;

  /** Speaks the language of the messages. */
  public JsonPrinter(Messages messages) {
    this.sentences = new Sentences(messages);
  }

  @Override
  public String print(List<Diagnostic> findings) {
    return json(
        json -> {
          json.writeStartArray();
          for (Diagnostic finding : findings) {
            write(finding, json);
          }
          json.writeEndArray();
        });
  }

  /** Something that writes JSON. */
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** What a body writes, one member a line. */
  static String json(Body body) {
    StringWriter text = new StringWriter();
    DefaultPrettyPrinter lines =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new com.fasterxml.jackson.core.util.DefaultIndenter("  ", "\n"));
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(lines);
      body.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append("\n").toString();
  }

  private void write(Diagnostic finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", finding.code().id());
    json.writeStringField("severity", finding.severity().name().toLowerCase(java.util.Locale.ROOT));
    json.writeStringField("message", sentences.sentence(finding));
    Optional<String> hint = sentences.hint(finding);
    if (hint.isPresent()) {
      json.writeStringField("hint", hint.get());
    }
    place(finding.span(), json);
    json.writeArrayFieldStart("related");
    for (Related related : finding.related()) {
      json.writeStartObject();
      json.writeStringField("message", sentences.sentence(related));
      place(related.span(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void place(Span span, JsonGenerator json) throws IOException {
    json.writeStringField("file", span.file().name());
    if (!span.file().text().isEmpty()) {
      json.writeNumberField("line", span.from().line());
      json.writeNumberField("column", span.from().column());
      json.writeNumberField("endLine", span.to().line());
      json.writeNumberField("endColumn", span.to().column());
    }
  }
}
