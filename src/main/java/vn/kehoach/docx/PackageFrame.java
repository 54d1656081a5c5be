package vn.kehoach.docx;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Save;
import org.docx4j.openpackaging.packages.OpcPackage;

/**
 * A docx4j package for all files with the same parts (khung tệp): assembled once, and saved with
 * the contents of one file after another. Serves one at a time.
 */
final class PackageFrame {
  private final List<Part> parts;
  private final boolean custom;
  private final OpcPackage word;
  private final ZippingPartStore store = new ZippingPartStore();

  PackageFrame(WordFile file) throws Docx4JException {
    this.parts = file.parts().stream().map(PackageFrame::withoutContent).toList();
    this.custom = !file.properties().custom().isEmpty();
    this.word = new PackageAssembly().assemble(file);
  }

  private static Part withoutContent(Part part) {
    return new Part(part.kind(), part.name(), part.relationshipId(), new byte[0]);
  }

  /** Whether a file has these parts, in this order. */
  boolean fits(WordFile file) {
    boolean same = parts.size() == file.parts().size();
    for (int i = 0; same && i < parts.size(); i++) {
      Part mine = parts.get(i);
      Part other = file.parts().get(i);
      same =
          mine.kind() == other.kind()
              && mine.name().equals(other.name())
              && mine.relationshipId().equals(other.relationshipId());
    }
    return same && custom != file.properties().custom().isEmpty();
  }

  /** The bytes of a file that fits. */
  byte[] save(WordFile file, Deflation deflation) throws Docx4JException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
    store.begin(deflation);
    keepContents(file, deflation);
    new Save(word, store).save(out);
    store.dispose();
    return out.toByteArray();
  }

  private void keepContents(WordFile file, Deflation deflation) {
    for (Part part : file.parts()) {
      boolean own = part.kind() == PartKind.DOCUMENT;
      byte[] content = part.content();
      store.keep(part.name(), own ? deflation.own(content) : deflation.shared(content));
    }
    Properties properties = file.properties();
    store.keep(PropertiesXml.CORE, deflation.own(PropertiesXml.core(properties)));
    store.keep(PropertiesXml.EXTENDED, deflation.shared(PropertiesXml.extended()));
    if (custom) {
      store.keep(PropertiesXml.CUSTOM, deflation.own(PropertiesXml.custom(properties.custom())));
    }
  }
}
