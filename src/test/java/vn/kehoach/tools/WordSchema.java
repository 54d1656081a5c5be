package vn.kehoach.tools;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * The transitional WordprocessingML schema of ECMA-376, for any part with a root of its own:
 * document, styles, numbering, settings, headers and footers. It knows nothing of {@code
 * mc:Ignorable}: a part that uses it has faults.
 */
public final class WordSchema {

  private static final SchemaTypeLoader TYPES =
      XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

  private WordSchema() {}

  /** What is wrong with a part, a line each with its place; empty where it keeps to the schema. */
  public static List<String> faults(byte[] part) {
    try {
      XmlOptions places = new XmlOptions().setLoadLineNumbers();
      XmlObject parsed = TYPES.parse(new ByteArrayInputStream(part), null, places);
      return parsed.schemaType().isNoType() ? List.of("no known root element") : faults(parsed);
    } catch (XmlException e) {
      return List.of("not XML: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> faults(XmlObject part) {
    List<XmlError> errors = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(errors));
    return errors.stream().map(WordSchema::told).toList();
  }

  private static String told(XmlError error) {
    return error.getLine() + ":" + error.getColumn() + " " + error.getMessage();
  }
}
