package vn.kehoach.bench;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.docx.Part;
import vn.kehoach.docx.PartKind;
import vn.kehoach.docx.WordFile;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.Provenance;
import vn.kehoach.number.NumberedPlan;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.pipeline.Stage;

/**
 * The least that any such program must do (mức sàn): parse the same YAML token by token, run the
 * same templates on a plan that is numbered already, and deflate the document into a zip.
 */
final class Floor {
  private static final int LEVEL = 1;

  private final YAMLFactory yaml = new YAMLFactory();
  private final Layout layout = Layout.bundled("nd30");
  private final String text = Documents.inFull();
  private final NumberedPlan numbered;
  private final Provenance provenance;

  Floor() {
    Outcome outcome =
        Documents.generator(Documents.workspace())
            .run(Documents.input(Documents.IN_FULL), Stage.NUMBERS);
    numbered = outcome.numbered().orElseThrow();
    provenance = outcome.provenance();
  }

  /** All three steps. */
  byte[] run() {
    parse();
    return zip(lay());
  }

  int parse() {
    int tokens = 0;
    try (JsonParser parser = yaml.createParser(text)) {
      while (parser.nextToken() != null) {
        tokens += parser.getText().length();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return tokens;
  }

  WordFile lay() {
    Optional<WordFile> file = layout.lay(numbered, provenance, new Diagnostics());
    return file.orElseThrow();
  }

  /** The document alone: what all files share is deflated beforehand. */
  byte[] zip(WordFile file) {
    Part document =
        file.parts().stream().filter(p -> p.kind() == PartKind.DOCUMENT).findFirst().orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.setLevel(Math.min(LEVEL, Deflater.BEST_COMPRESSION));
      zip.putNextEntry(new ZipEntry(document.name().substring(1)));
      zip.write(document.content());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }
}
