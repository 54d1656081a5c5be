package vn.kehoach.pipeline;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.source.Workspace;

/** Reads a file, or reports why it cannot be read. */
final class SourceLoader {
  private final Workspace workspace;

  SourceLoader(Workspace workspace) {
    this.workspace = workspace;
  }

  Optional<SourceFile> load(Path path, String name, Diagnostics out) {
    return bytes(path, name, out).map(bytes -> SourceFile.decode(name, bytes));
  }

  Optional<byte[]> bytes(Path path, String name, Diagnostics out) {
    try {
      return Optional.of(workspace.read(path));
    } catch (NoSuchFileException e) {
      out.report(Code.FILE_NOT_FOUND, Span.ofFile(name), name);
    } catch (IOException e) {
      out.report(Code.FILE_UNREADABLE, Span.ofFile(name), name);
    }
    return Optional.empty();
  }
}
