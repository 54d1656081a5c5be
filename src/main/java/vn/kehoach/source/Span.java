package vn.kehoach.source;

/** A stretch of a file (đoạn), from {@code start} to {@code end} exclusive, in UTF-16 units. */
public record Span(SourceFile file, int start, int end) {

  /** A span that names a file and no place in it. */
  public static Span ofFile(String name) {
    return new Span(SourceFile.of(name, ""), 0, 0);
  }

  /** Where the span begins. */
  public Position from() {
    return file.position(start);
  }

  /** Where the span ends (exclusive). */
  public Position to() {
    return file.position(end);
  }

  /** The text that the span covers. */
  public String text() {
    return file.text().substring(start, end);
  }

  /** From the begin of this span to the end of another one in the same file. */
  public Span to(Span last) {
    return new Span(file, start, Math.max(end, last.end));
  }
}
