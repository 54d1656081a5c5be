package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --format sarif} prints is valid against the standard's own schema. */
class SarifSchemaTest {
  private static final Schema SCHEMA = schema();

  private static final String PLAN =
      """
      nam: 2026
      trich_yeu: Kế hoạch  trồng cây
      noi_dung:
        - muc: Mục đích
          id: a
          noi_dung: Phủ xanh nhân dân , xem ${dan_chieu('b')}
        - khoan: Trồng 5 cây 💡 “lim
          id: a
      nam: 2027
      """;

  @TempDir private Path folder;

  @Test
  void aPlanWithFindings() throws IOException {
    Files.writeString(folder.resolve("kế hoạch 1.yaml"), PLAN);
    Files.writeString(folder.resolve("hai.yaml"), PLAN.replace("\nnam: 2027", ""));
    Files.writeString(folder.resolve("hong.yaml"), "a: [");
    Files.writeString(folder.resolve("co-quan.yaml"), "ten: ỦY BAN NHÂN DÂN XÃ A\n");
    String printed = CommandRun.of("check", folder, "--format", "sarif").out();
    assertThat(printed).contains("\"results\"", "KH571", "KH554", "hai.yaml", "relatedLocations");
    assertThat(faults(printed)).isEmpty();
  }

  @Test
  void plansWithoutFindings() {
    String printed = CommandRun.of("check", "plans", "--format", "sarif").out();
    assertThat(printed).contains("\"results\"");
    assertThat(faults(printed)).isEmpty();
  }

  @Test
  void theSchemaIsHeldAgainstIt() {
    String printed = CommandRun.of("check", "plans", "--format", "sarif").out();
    assertThat(faults(printed.replace("\"version\"", "\"fassung\""))).isNotEmpty();
  }

  private static List<String> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static Schema schema() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    try (InputStream in =
        SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return registry.getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
