package vn.kehoach.overlay;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Phrase;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlReader;

/** Reads the file of a model (đọc mẫu) and reports what keeps it from being one. */
final class ModelReader {
  private static final List<String> NOT_IN_MODELS = List.of("phien_ban_mau", "sua", "co_quan");

  Optional<Model> read(ModelFolder folder, ModelName name, Diagnostics out) {
    String shown = folder.shown() + "/" + name.file();
    return bytes(folder, name, shown, out)
        .map(found -> SourceFile.decode(shown, found))
        .flatMap(source -> new YamlReader().read(source, out))
        .flatMap(tree -> head(tree, out))
        .map(raw -> model(raw, name, raw.span().file().sha256(), out));
  }

  private static Model model(Node.Mapping raw, ModelName name, String checksum, Diagnostics out) {
    named(raw, "mau", name.id(), out);
    named(raw, "phien_ban", name.version().toString(), out);
    for (String key : NOT_IN_MODELS) {
      raw.entry(key).ifPresent(e -> out.report(Code.KEY_NOT_IN_MODEL, e.key().span(), key));
    }
    return new Model(name, raw, ModelParts.of(raw, out), checksum);
  }

  /** The model says the same of itself as its place in the folder does. */
  private static void named(Node.Mapping raw, String key, String expected, Diagnostics out) {
    String said = Maps.text(raw, key).map(Node.Scalar::value).orElse("");
    if (!said.equals(expected)) {
      Span span =
          Maps.value(raw, key).map(Node::span).orElse(Span.ofFile(raw.span().file().name()));
      out.report(Code.MODEL_MISNAMED, span, key, expected);
    }
  }

  private static Optional<Node.Mapping> head(Node tree, Diagnostics out) {
    if (tree instanceof Node.Mapping head) {
      return Optional.of(head);
    }
    out.report(Code.WRONG_SHAPE, tree.span(), "mau", Phrase.of("shape.map"), Shape.wordsFor(tree));
    return Optional.empty();
  }

  private static Optional<byte[]> bytes(
      ModelFolder folder, ModelName name, String shown, Diagnostics out) {
    try {
      if (folder.leaves(name)) {
        out.report(Code.PATH_OUTSIDE, Span.ofFile(shown), shown);
        return Optional.empty();
      }
      return Optional.of(folder.workspace().read(folder.file(name)));
    } catch (NoSuchFileException e) {
      out.report(Code.FILE_NOT_FOUND, Span.ofFile(shown), shown);
    } catch (IOException e) {
      out.report(Code.FILE_UNREADABLE, Span.ofFile(shown), shown);
    }
    return Optional.empty();
  }
}
