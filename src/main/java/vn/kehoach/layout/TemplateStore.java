package vn.kehoach.layout;

import freemarker.cache.TemplateLoader;
import freemarker.template.MalformedTemplateNameException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.source.Bundled;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.source.Workspace;

/** The templates of one layout: files below one folder, and nothing else. */
final class TemplateStore implements TemplateLoader {
  private static final Pattern NAME = Pattern.compile("([A-Za-z0-9_-]+/)*[A-Za-z0-9_-]+\\.ftlx");

  private static final int MOST_MEBIBYTES = Workspace.MAX_BYTES / (1024 * 1024);

  private final String shownFolder;
  private final Bytes bytes;
  private final Map<String, SourceFile> read = new ConcurrentHashMap<>();

  private TemplateStore(String shownFolder, Bytes bytes) {
    this.shownFolder = shownFolder;
    this.bytes = bytes;
  }

  /** The templates that come with the tool. */
  static TemplateStore bundled(String layout) {
    String folder = "templates/" + layout;
    return new TemplateStore(folder, name -> Bundled.read(folder + "/" + name).orElse(null));
  }

  /** The templates in a folder; a link that leads out of it is refused. */
  static TemplateStore folder(Workspace workspace, Path folder) {
    String shown = folder.toString().replace('\\', '/');
    return new TemplateStore(shown, name -> file(workspace, folder, name));
  }

  /** A place in a template, by line and column from 1. */
  Span span(String name, int line, int column) {
    SourceFile file = read.get(name);
    if (file == null) {
      return Span.ofFile(shown(name));
    }
    int at = file.offset(line, column);
    return new Span(file, at, Math.min(at + 1, file.text().length()));
  }

  /** The template's path as findings show it. */
  String shown(String name) {
    return shownFolder + "/" + name;
  }

  @Override
  public Object findTemplateSource(String name) throws IOException {
    byte[] content = NAME.matcher(name).matches() ? content(name) : null;
    if (content == null) {
      return null;
    }
    SourceFile file = text(shown(name), content);
    read.put(name, file);
    return file;
  }

  private byte[] content(String name) throws IOException {
    try {
      return bytes.of(name);
    } catch (MalformedTemplateNameException e) {
      throw e;
    } catch (IOException e) {
      throw new UnusableTemplate(Code.FILE_UNREADABLE, Span.ofFile(shown(name)), shown(name));
    }
  }

  private static SourceFile text(String shown, byte[] content) throws IOException {
    if (content.length > Workspace.MAX_BYTES) {
      throw new UnusableTemplate(Code.FILE_TOO_LARGE, Span.ofFile(shown), MOST_MEBIBYTES);
    }
    SourceFile file = SourceFile.decode(shown, content);
    if (file.badEncodingAt().isPresent()) {
      int at = file.badEncodingAt().getAsInt();
      throw new UnusableTemplate(Code.NOT_UTF8, new Span(file, at, at));
    }
    return file;
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(((SourceFile) source).text());
  }

  @Override
  public void closeTemplateSource(Object source) {
    // nothing is open
  }

  private static byte[] file(Workspace workspace, Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    if (!workspace.isFile(file)) {
      return null;
    }
    if (!workspace.real(file).startsWith(workspace.real(folder))) {
      throw new MalformedTemplateNameException(name, "it leads out of its folder");
    }
    return workspace.read(file);
  }

  /** Where a template's bytes come from; null where there is none of that name. */
  private interface Bytes {
    byte[] of(String name) throws IOException;
  }
}
