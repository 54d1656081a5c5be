package vn.kehoach.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.stores.PartStore;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.XmlPart;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;

/** Where docx4j saves a package to: parts go from their bytes into the zip, none is marshalled. */
final class ZippingPartStore implements PartStore {

  private static final String CONTENT_TYPES = "[Content_Types].xml";

  private final Map<String, Deflated> contents = new HashMap<>();

  /** What docx4j says of the package; always the same, as its parts are. */
  private final Map<String, Deflated> ofPackage = new HashMap<>();

  private Deflation deflation;
  private ZipWriter zip;

  /** Makes ready for the next file, which is deflated by this. */
  void begin(Deflation nextDeflation) {
    deflation = nextDeflation;
  }

  /** Keeps the content of a part, until docx4j comes to the part's place in the zip. */
  void keep(String partName, Deflated content) {
    contents.put(entryName(partName), content);
  }

  @Override
  public void setOutputStream(OutputStream out) {
    zip = new ZipWriter(out);
  }

  @Override
  public void saveContentTypes(ContentTypeManager types) throws Docx4JException {
    Deflated known = ofPackage.get(CONTENT_TYPES);
    add(
        CONTENT_TYPES,
        known == null ? first(CONTENT_TYPES, PackageXml.contentTypes(types)) : known);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void saveJaxbXmlPart(JaxbXmlPart part) throws Docx4JException {
    String name = entryName(part.getPartName().getName());
    if (part instanceof RelationshipsPart relationships) {
      Deflated known = ofPackage.get(name);
      add(name, known == null ? first(name, PackageXml.relationships(relationships)) : known);
    } else {
      add(name, contents.get(name));
    }
  }

  private Deflated first(String name, byte[] content) {
    Deflated made = deflation.own(content);
    ofPackage.put(name, made);
    return made;
  }

  @Override
  public void finishSave() throws Docx4JException {
    try {
      zip.finish();
    } catch (IOException e) {
      throw new Docx4JException("cannot finish the zip", e);
    }
  }

  private void add(String name, Deflated content) throws Docx4JException {
    try {
      zip.add(name, content);
    } catch (IOException e) {
      throw new Docx4JException("cannot write " + name, e);
    }
  }

  private static IllegalStateException onlyWrites() {
    return new IllegalStateException("a store for writing parts that are given as bytes");
  }

  private static String entryName(String partName) {
    return partName.substring(1);
  }

  @Override
  public void saveXmlPart(XmlPart part) {
    throw onlyWrites();
  }

  @Override
  public void saveCustomXmlDataStoragePart(CustomXmlDataStoragePart part) {
    throw onlyWrites();
  }

  @Override
  public void saveBinaryPart(Part part) {
    throw onlyWrites();
  }

  @Override
  public InputStream loadPart(String name) {
    throw onlyWrites();
  }

  @Override
  public long getPartSize(String name) {
    throw onlyWrites();
  }

  @Override
  public void rename(PartName from, PartName to) {
    throw onlyWrites();
  }

  @Override
  public void setSourcePartStore(PartStore source) {
    // the only source of a part is what has been kept here
  }

  @Override
  public void dispose() {
    contents.clear();
  }
}
