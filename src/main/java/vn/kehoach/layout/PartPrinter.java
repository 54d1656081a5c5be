package vn.kehoach.layout;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLStreamException;
import vn.kehoach.docx.Part;
import vn.kehoach.docx.PartKind;
import vn.kehoach.number.NumberedPlan;

/** Prints the parts of a Word file; plans of one look share all but the document. */
final class PartPrinter {
  private static final String DOCUMENT = "document.ftlx";
  private static final String HEAD_SIZE = "head_size.ftlx";

  private final Templates templates;
  private final Faults faults;
  private final boolean trusted;
  private final Map<Look, List<Part>> shared = new ConcurrentHashMap<>();

  /** Parts that templates with limits print are read through before they go on. */
  PartPrinter(TemplateStore store, Optional<Limits> limits) {
    this.templates = new Templates(store, limits);
    this.faults = new Faults(store);
    this.trusted = limits.isEmpty();
  }

  /** The document of a plan and the parts beside it. */
  List<Part> parts(NumberedPlan plan) throws IOException, TemplateException, TemplateFault {
    String headSize = templates.print(HEAD_SIZE, Map.of("numbered", plan)).strip();
    Look look = Look.of(plan.plan(), headSize);
    byte[] document = xml(DOCUMENT, Map.of("numbered", plan, "head_size", headSize));
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(PartKind.DOCUMENT, "/word/document.xml", "rId1", document));
    parts.addAll(shared(look));
    return parts;
  }

  private List<Part> shared(Look look) throws IOException, TemplateException, TemplateFault {
    List<Part> known = shared.get(look);
    if (known != null) {
      return known;
    }
    List<Part> parts = new ArrayList<>();
    for (FixedPart part : FixedPart.values()) {
      byte[] content = xml(part.template(), look.model());
      parts.add(new Part(part.kind(), part.partName(), part.relationshipId(), content));
    }
    List<Part> first = shared.putIfAbsent(look, List.copyOf(parts));
    return first == null ? parts : first;
  }

  private byte[] xml(String template, Map<String, Object> model)
      throws IOException, TemplateException, TemplateFault {
    if (trusted) {
      return templates.printUtf8(template, model);
    }
    String xml = templates.print(template, model);
    requireXml(template, xml);
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  private void requireXml(String template, String xml) throws TemplateFault {
    try {
      new XmlCheck().require(xml);
    } catch (XMLStreamException e) {
      int line = e.getLocation().getLineNumber();
      throw faults.notXml(template, line, e.getLocation().getColumnNumber());
    }
  }
}
