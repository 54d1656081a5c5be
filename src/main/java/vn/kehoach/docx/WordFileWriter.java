package vn.kehoach.docx;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.docx4j.openpackaging.exceptions.Docx4JException;

/**
 * Writes Word files: the same file gives the same bytes, on any machine. One writer may serve many
 * threads; it keeps the packages that it has assembled, and what it has deflated of parts shared by
 * many files while they live.
 */
public final class WordFileWriter {
  private final Deflation.Shared shared = new Deflation.Shared();

  /** One for each thread at work. */
  private final Queue<PackageFrame> idle = new ConcurrentLinkedQueue<>();

  /** The bytes of a {@code .docx}. */
  public byte[] write(WordFile file) {
    try (Deflation deflation = new Deflation(shared)) {
      PackageFrame frame = frame(file);
      byte[] bytes = frame.save(file, deflation);
      idle.add(frame);
      return bytes;
    } catch (Docx4JException e) {
      throw new IllegalStateException("docx4j cannot save the file", e);
    }
  }

  private PackageFrame frame(WordFile file) throws Docx4JException {
    PackageFrame free = idle.poll();
    return free != null && free.fits(file) ? free : new PackageFrame(file);
  }
}
