package vn.kehoach.overlay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.source.Sha256;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlReader;

/**
 * Holds the versions of a model against its {@code versions.yaml} (sổ phiên bản), which keeps the
 * checksum of each: a published version never changes.
 */
public final class VersionLedger {
  static final String FILE = "versions.yaml";
  private static final String LIST = "phien_ban";
  private static final String NUMBER = "so";
  private static final String CHECKSUM = "sha256";

  private final ModelFolder folder;
  private final String id;

  /** Looks into one folder of models, at one model. */
  public VersionLedger(ModelFolder folder, String id) {
    this.folder = folder;
    this.id = id;
  }

  /** Reports versions that have changed, are gone, or were never entered. */
  public void check(Diagnostics out) throws IOException {
    Map<ModelVersion, String> checksums = checksums();
    for (Node.Mapping line : lines(out)) {
      Optional<Node.Scalar> number = Maps.text(line, NUMBER);
      Optional<Node.Scalar> expected = Maps.text(line, CHECKSUM);
      missing(line, number, NUMBER, out);
      missing(line, expected, CHECKSUM, out);
      if (number.isPresent() && expected.isPresent()) {
        compare(number.get(), expected.get(), checksums, out);
      }
    }
    for (ModelVersion version : checksums.keySet()) {
      String file = shown(version + ".yaml");
      out.report(Code.VERSION_NOT_ENTERED, Span.ofFile(file), version, checksums.get(version));
    }
  }

  private static void missing(
      Node.Mapping line, Optional<Node.Scalar> value, String key, Diagnostics out) {
    if (value.isEmpty()) {
      out.report(Code.MISSING_KEY, line.span(), key, LIST);
    }
  }

  /** Compares one line, and takes its version off the list of those that have none. */
  private void compare(
      Node.Scalar number,
      Node.Scalar expected,
      Map<ModelVersion, String> checksums,
      Diagnostics out) {
    Optional<ModelVersion> version = ModelVersion.of(number.value());
    String found = version.map(checksums::remove).orElse(null);
    if (version.isEmpty()) {
      out.report(Code.BAD_MODEL_VERSION, number.span(), number.value());
    } else if (found == null) {
      out.report(Code.VERSION_GONE, number.span(), version.get());
    } else if (!found.equals(expected.value())) {
      Related file =
          Related.of(Span.ofFile(shown(version.get() + ".yaml")), "related.file", version.get());
      out.report(Code.VERSION_CHANGED, expected.span(), file, version.get(), found);
    }
  }

  private Map<ModelVersion, String> checksums() throws IOException {
    Map<ModelVersion, String> checksums = new LinkedHashMap<>();
    for (ModelVersion version : new ModelLibrary(List.of(folder)).versions(id)) {
      byte[] bytes = folder.workspace().read(folder.file(new ModelName(id, version)));
      checksums.put(version, Sha256.of(bytes));
    }
    return checksums;
  }

  private List<Node.Mapping> lines(Diagnostics out) throws IOException {
    Path file = folder.folder().resolve(id).resolve(FILE);
    if (!folder.workspace().isFile(file)) {
      return List.of();
    }
    SourceFile source = SourceFile.decode(shown(FILE), folder.workspace().read(file));
    Optional<Node> list =
        new YamlReader()
            .read(source, out)
            .filter(Node.Mapping.class::isInstance)
            .flatMap(tree -> Maps.value((Node.Mapping) tree, LIST));
    if (list.orElse(null) instanceof Node.Sequence versions) {
      return versions.items().stream()
          .filter(Node.Mapping.class::isInstance)
          .map(Node.Mapping.class::cast)
          .toList();
    }
    out.report(Code.MISSING_KEY, source.start(), LIST, FILE);
    return List.of();
  }

  private String shown(String file) {
    return folder.shown() + "/" + id + "/" + file;
  }
}
