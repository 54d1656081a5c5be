package vn.kehoach.decode;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.source.Workspace;
import vn.kehoach.yaml.ForbiddenCharacters;
import vn.kehoach.yaml.Node;

/** Table files (tệp bảng) of a workspace: CSV beside the plan, or in a folder below it. */
public final class TableFiles implements TableSource {
  private static final int MEBIBYTE = 1024 * 1024;

  private final Workspace workspace;
  private final Function<SourceFile, Path> folders;

  /** Takes files from a workspace, below the folder in which the naming file stands. */
  public TableFiles(Workspace workspace, Function<SourceFile, Path> folders) {
    this.workspace = workspace;
    this.folders = folders;
  }

  @Override
  public Optional<Node.Sequence> rows(String path, Span place, Diagnostics out) {
    try {
      Optional<Path> file = inside(path, folders.apply(place.file()));
      if (file.isEmpty()) {
        out.report(Code.PATH_OUTSIDE, place, path);
        return Optional.empty();
      }
      byte[] bytes = workspace.read(file.get());
      return rows(SourceFile.decode(name(path, place), bytes), out);
    } catch (NoSuchFileException e) {
      out.report(Code.FILE_NOT_FOUND, place, path);
    } catch (IOException e) {
      out.report(Code.FILE_UNREADABLE, place, path);
    }
    return Optional.empty();
  }

  /** The file a path names; empty where it leaves the folder, by its steps or by a link. */
  private Optional<Path> inside(String path, Path folder) throws IOException {
    if (isForeign(path)) {
      return Optional.empty();
    }
    Path file = folder.resolve(path);
    if (!workspace.isFile(file)) {
      throw new NoSuchFileException(path);
    }
    Path real = workspace.real(file);
    return real.startsWith(workspace.real(folder)) ? Optional.of(real) : Optional.empty();
  }

  /** Absolute paths, drives, shares and steps upwards, as any system writes them. */
  private static boolean isForeign(String path) {
    boolean up = Arrays.asList(path.split("/")).contains("..");
    return up || path.startsWith("/") || path.contains("\\") || path.contains(":") || !isPath(path);
  }

  private static boolean isPath(String path) {
    try {
      return !Path.of(path).isAbsolute();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The file as users know it: seen from where they named the plan. */
  private static String name(String path, Span place) {
    String naming = place.file().name();
    return naming.substring(0, naming.lastIndexOf('/') + 1) + path;
  }

  private static Optional<Node.Sequence> rows(SourceFile file, Diagnostics out) {
    if (file.isTooLarge()) {
      out.report(Code.FILE_TOO_LARGE, Span.ofFile(file.name()), Workspace.MAX_BYTES / MEBIBYTE);
      return Optional.empty();
    }
    if (file.badEncodingAt().isPresent()) {
      int at = file.badEncodingAt().getAsInt();
      out.report(Code.NOT_UTF8, new Span(file, at, at));
      return Optional.empty();
    }
    Findings findings = new Findings(out);
    String text = new ForbiddenCharacters(file, out).clean();
    Node.Sequence rows = new CsvReader(file, text, findings).read();
    if (rows.items().isEmpty()) {
      findings.badTableFile("empty", Span.ofFile(file.name()));
    }
    return Optional.of(rows).filter(r -> !r.items().isEmpty());
  }
}
