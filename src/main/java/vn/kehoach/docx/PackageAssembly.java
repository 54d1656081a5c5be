package vn.kehoach.docx;

import org.docx4j.openpackaging.Base;
import org.docx4j.openpackaging.contenttype.ContentTypes;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.OpcPackage;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/**
 * Builds the docx4j package of a file: its parts as docx4j knows them, with content types and
 * relationships, but each without an object tree and without bytes.
 */
final class PackageAssembly {

  static {
    LazyContexts.install();
  }

  private final OpcPackage word = new WordprocessingMLPackage();

  OpcPackage assemble(WordFile file) throws Docx4JException {
    Base from = addPart(word, file.document());
    for (Part part : file.parts()) {
      if (part.kind() != PartKind.DOCUMENT) {
        addPart(from, part);
      }
    }
    addProperty(PropertiesXml.CORE, ContentTypes.PACKAGE_COREPROPERTIES);
    addProperty(PropertiesXml.EXTENDED, ContentTypes.OFFICEDOCUMENT_EXTENDEDPROPERTIES);
    if (!file.properties().custom().isEmpty()) {
      addProperty(PropertiesXml.CUSTOM, ContentTypes.OFFICEDOCUMENT_CUSTOMPROPERTIES);
    }
    return word;
  }

  private Base addPart(Base from, Part part) throws Docx4JException {
    return add(from, part.relationshipId(), target(part.name(), part.kind().contentType()));
  }

  private void addProperty(String partName, String type) throws Docx4JException {
    add(word, null, target(partName, type));
  }

  private org.docx4j.openpackaging.parts.Part target(String name, String type)
      throws Docx4JException {
    return word.getContentTypeManager().newPartForContentType(type, name, null);
  }

  /** Adds a target under an id, or under the next free one where the id is null. */
  private static Base add(Base from, String id, org.docx4j.openpackaging.parts.Part target)
      throws Docx4JException {
    from.addTargetPart(target, id);
    return target;
  }
}
