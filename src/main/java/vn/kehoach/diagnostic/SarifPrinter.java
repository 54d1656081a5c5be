package vn.kehoach.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import vn.kehoach.source.Span;

/** SARIF 2.1.0, for programs that show findings of many tools. */
public final class SarifPrinter implements DiagnosticPrinter {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final Sentences sentences;

  /** Speaks the language of the messages. */
  public SarifPrinter(Messages messages) {
    this.sentences = new Sentences(messages);
  }

  @Override
  public String print(List<Diagnostic> findings) {
    return JsonPrinter.json(json -> write(findings, json));
  }

  private void write(List<Diagnostic> findings, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool(findings, json);
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
    for (Diagnostic finding : findings) {
      result(finding, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void tool(List<Diagnostic> findings, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "kehoach");
    json.writeArrayFieldStart("rules");
    for (Code code : findings.stream().map(Diagnostic::code).distinct().sorted().toList()) {
      json.writeStartObject();
      json.writeStringField("id", code.id());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(Diagnostic finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.code().id());
    json.writeStringField("level", finding.severity().name().toLowerCase(java.util.Locale.ROOT));
    message(sentences.sentence(finding), json);
    json.writeArrayFieldStart("locations");
    location(finding.span(), json);
    json.writeEndObject();
    json.writeEndArray();
    json.writeArrayFieldStart("relatedLocations");
    for (Related related : finding.related()) {
      location(related.span(), json);
      message(sentences.sentence(related), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void message(String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("message");
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** Leaves the object open. */
  private static void location(Span span, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(span.file().name()));
    json.writeEndObject();
    if (!span.file().text().isEmpty()) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", span.from().line());
      json.writeNumberField("startColumn", span.from().column());
      json.writeNumberField("endLine", span.to().line());
      json.writeNumberField("endColumn", span.to().column());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static String uri(String name) {
    try {
      return new java.net.URI(null, null, name, null).getRawPath();
    } catch (java.net.URISyntaxException e) {
      return "";
    }
  }
}
