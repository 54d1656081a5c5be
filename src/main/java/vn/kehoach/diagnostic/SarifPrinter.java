package vn.kehoach.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.kehoach.source.Span;

/** SARIF 2.1.0 (OASIS), for programs that show the findings of many tools. */
public final class SarifPrinter implements DiagnosticPrinter {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final Sentences sentences;
  private final Function<Code, Optional<String>> names;

  /**
   * Speaks the language of the messages.
   *
   * @param names the name of a rule by its code; a code that is no rule's has none
   */
  public SarifPrinter(Messages messages, Function<Code, Optional<String>> names) {
    this.sentences = new Sentences(messages);
    this.names = names;
  }

  @Override
  public String print(List<Diagnostic> findings) {
    return JsonText.of(
        json ->
            JsonText.object(
                json,
                o -> {
                  o.writeStringField("$schema", SCHEMA);
                  o.writeStringField("version", "2.1.0");
                  JsonText.list(o, "runs", runs -> JsonText.object(runs, r -> run(findings, r)));
                }));
  }

  private void run(List<Diagnostic> findings, JsonGenerator json) throws IOException {
    List<Code> rules = findings.stream().map(Diagnostic::code).distinct().sorted().toList();
    JsonText.object(json, "tool", tool -> JsonText.object(tool, "driver", d -> driver(rules, d)));
    json.writeStringField("columnKind", "unicodeCodePoints");
    JsonText.list(
        json,
        "results",
        list -> {
          for (Diagnostic finding : findings) {
            JsonText.object(list, result -> result(finding, rules, result));
          }
        });
  }

  private void driver(List<Code> rules, JsonGenerator json) throws IOException {
    json.writeStringField("name", "kehoach");
    JsonText.list(
        json,
        "rules",
        list -> {
          for (Code code : rules) {
            JsonText.object(list, rule -> rule(code, rule));
          }
        });
  }

  private void rule(Code code, JsonGenerator json) throws IOException {
    json.writeStringField("id", code.id());
    Optional<String> name = names.apply(code);
    if (name.isPresent()) {
      json.writeStringField("name", name.get());
    }
    JsonText.object(
        json, "defaultConfiguration", o -> o.writeStringField("level", level(code.severity())));
  }

  private void result(Diagnostic finding, List<Code> rules, JsonGenerator json) throws IOException {
    json.writeStringField("ruleId", finding.code().id());
    json.writeNumberField("ruleIndex", rules.indexOf(finding.code()));
    json.writeStringField("level", level(finding.severity()));
    Optional<String> hint = sentences.hint(finding);
    message(sentences.sentence(finding) + hint.map(h -> "\n" + h).orElse(""), json);
    JsonText.list(
        json, "locations", list -> JsonText.object(list, o -> location(finding.span(), o)));
    JsonText.list(json, "relatedLocations", list -> related(finding.related(), list));
  }

  private void related(List<Related> places, JsonGenerator json) throws IOException {
    for (Related related : places) {
      JsonText.object(
          json,
          o -> {
            location(related.span(), o);
            message(sentences.sentence(related), o);
          });
    }
  }

  private static void message(String text, JsonGenerator json) throws IOException {
    JsonText.object(json, "message", o -> o.writeStringField("text", text));
  }

  private static void location(Span span, JsonGenerator json) throws IOException {
    JsonText.object(json, "physicalLocation", place -> physicalLocation(span, place));
  }

  private static void physicalLocation(Span span, JsonGenerator json) throws IOException {
    String uri = uri(span.file().name());
    JsonText.object(json, "artifactLocation", o -> o.writeStringField("uri", uri));
    if (PlaceName.isInside(span)) {
      JsonText.object(json, "region", region -> region(span, region));
    }
  }

  private static void region(Span span, JsonGenerator json) throws IOException {
    json.writeNumberField("startLine", span.from().line());
    json.writeNumberField("startColumn", span.from().column());
    json.writeNumberField("endLine", span.to().line());
    json.writeNumberField("endColumn", span.to().column());
  }

  private static String level(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** The name as a relative or a file URI; a drive letter is not taken for a scheme. */
  private static String uri(String name) {
    boolean drive = name.matches("[A-Za-z]:/.*");
    boolean whole = drive || name.startsWith("/");
    try {
      return whole
          ? new URI("file", "", drive ? "/" + name : name, null).toASCIIString()
          : new URI(null, null, "./" + name, null).normalize().toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
