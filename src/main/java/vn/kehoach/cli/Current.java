package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.kehoach.docx.WordFileCheck;
import vn.kehoach.docx.WordFileReader;
import vn.kehoach.layout.Provenance;

/** Tells whether a Word file is current: made from just what its plan is made from now. */
final class Current {

  /** Whether the file is whole, and says that it was made from these inputs. */
  boolean is(Path file, String inputsSha256) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      return new WordFileCheck().faults(bytes).isEmpty() && inputsSha256.equals(inputs(bytes));
    } catch (IOException e) {
      return false;
    }
  }

  private static String inputs(byte[] docx) throws IOException {
    return new WordFileReader().read(docx).properties().custom().get(Provenance.INPUTS);
  }
}
