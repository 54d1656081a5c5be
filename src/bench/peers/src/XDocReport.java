import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;

/** XDocReport with FreeMarker: the report is loaded once and kept, as its documentation says. */
final class XDocReport implements Lane.Peer {
  private final IXDocReport report;

  XDocReport(byte[] template) throws Exception {
    report =
        XDocReportRegistry.getRegistry()
            .loadReport(new ByteArrayInputStream(template), TemplateEngineKind.Freemarker);
  }

  @Override
  public byte[] render(Map<String, Object> data) throws Exception {
    IContext context = report.createContext();
    data.forEach(context::put);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report.process(context, out);
    return out.toByteArray();
  }
}
