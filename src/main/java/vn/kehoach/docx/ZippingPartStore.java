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

  private final Deflation deflation;
  private final Map<String, Deflated> contents = new HashMap<>();
  private ZipWriter zip;

  ZippingPartStore(Deflation deflation) {
    this.deflation = deflation;
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
    add("[Content_Types].xml", deflation.own(PackageXml.contentTypes(types)));
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void saveJaxbXmlPart(JaxbXmlPart part) throws Docx4JException {
    String name = entryName(part.getPartName().getName());
    if (part instanceof RelationshipsPart relationships) {
      add(name, deflation.own(PackageXml.relationships(relationships)));
    } else {
      add(name, contents.get(name));
    }
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
