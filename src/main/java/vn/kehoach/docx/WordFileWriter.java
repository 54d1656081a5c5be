package vn.kehoach.docx;

import java.io.ByteArrayOutputStream;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Save;

/**
 * Writes Word files: the same file gives the same bytes, on any machine. One writer may serve many
 * threads; what it has deflated of parts shared by many files, it keeps while they live.
 */
public final class WordFileWriter {
  private final Deflation.Shared shared = new Deflation.Shared();

  /** The bytes of a {@code .docx}. */
  public byte[] write(WordFile file) {
    try (Deflation deflation = new Deflation(shared)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ZippingPartStore store = new ZippingPartStore(deflation);
      new Save(new PackageAssembly(deflation, store).assemble(file), store).save(out);
      return out.toByteArray();
    } catch (Docx4JException e) {
      throw new IllegalStateException("docx4j cannot save the file", e);
    }
  }
}
