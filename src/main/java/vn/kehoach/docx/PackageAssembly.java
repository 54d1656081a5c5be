package vn.kehoach.docx;

import org.docx4j.openpackaging.Base;
import org.docx4j.openpackaging.contenttype.ContentTypes;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.OpcPackage;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/**
 * Builds the docx4j package of a file: its parts as docx4j knows them, with content types and
 * relationships, but each without an object tree. Their bytes lie in the store.
 */
final class PackageAssembly {

  static {
    LazyContexts.install();
  }

  private final Deflation deflation;
  private final ZippingPartStore store;
  private final OpcPackage word = new WordprocessingMLPackage();

  PackageAssembly(Deflation deflation, ZippingPartStore store) {
    this.deflation = deflation;
    this.store = store;
  }

  OpcPackage assemble(WordFile file) throws Docx4JException {
    Part document = file.document();
    Base from = addPart(word, document, deflation.own(document.content()));
    for (Part part : file.parts()) {
      if (part.kind() != PartKind.DOCUMENT) {
        addPart(from, part, deflation.shared(part.content()));
      }
    }
    addProperties(file.properties());
    return word;
  }

  private Base addPart(Base from, Part part, Deflated content) throws Docx4JException {
    return add(
        from, part.relationshipId(), target(part.name(), part.kind().contentType()), content);
  }

  private void addProperties(Properties properties) throws Docx4JException {
    addProperty("core", ContentTypes.PACKAGE_COREPROPERTIES, PropertiesXml.core(properties));
    addProperty("app", ContentTypes.OFFICEDOCUMENT_EXTENDEDPROPERTIES, PropertiesXml.extended());
    if (!properties.custom().isEmpty()) {
      byte[] custom = PropertiesXml.custom(properties.custom());
      addProperty("custom", ContentTypes.OFFICEDOCUMENT_CUSTOMPROPERTIES, custom);
    }
  }

  private void addProperty(String name, String type, byte[] content) throws Docx4JException {
    String partName = "/docProps/" + name + ".xml";
    add(word, null, target(partName, type), deflation.own(content));
  }

  private org.docx4j.openpackaging.parts.Part target(String name, String type)
      throws Docx4JException {
    return word.getContentTypeManager().newPartForContentType(type, name, null);
  }

  /** Adds a target under an id, or under the next free one where the id is null. */
  private Base add(
      Base from, String id, org.docx4j.openpackaging.parts.Part target, Deflated content)
      throws Docx4JException {
    from.addTargetPart(target, id);
    store.keep(target.getPartName().getName(), content);
    return target;
  }
}
