import com.deepoove.poi.XWPFTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;

/** poi-tl: a template is compiled for each document, for rendering consumes it. */
final class PoiTl implements Lane.Peer {
  private final byte[] template;

  PoiTl(byte[] template) {
    this.template = template;
  }

  @Override
  public byte[] render(Map<String, Object> data) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFTemplate compiled = XWPFTemplate.compile(new ByteArrayInputStream(template))) {
      compiled.render(data).write(out);
    }
    return out.toByteArray();
  }
}
