package vn.kehoach.diagnostic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON, one member a line, the same on every machine. */
final class JsonText {

  /** Something that is written as JSON. */
  interface Part {
    void write(JsonGenerator json) throws IOException;
  }

  private JsonText() {}

  static String of(Part whole) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      whole.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  static void object(JsonGenerator json, Part members) throws IOException {
    json.writeStartObject();
    members.write(json);
    json.writeEndObject();
  }

  static void object(JsonGenerator json, String name, Part members) throws IOException {
    json.writeFieldName(name);
    object(json, members);
  }

  static void list(JsonGenerator json, String name, Part items) throws IOException {
    json.writeArrayFieldStart(name);
    items.write(json);
    json.writeEndArray();
  }
}
