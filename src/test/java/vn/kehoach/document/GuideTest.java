package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.HumanPrinter;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.docx.WordFileCheck;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.pipeline.PlanInput;
import vn.kehoach.pipeline.Stage;
import vn.kehoach.source.MemoryWorkspace;

/** Every example of the user guide prints; what the guide quotes, the tool says. */
class GuideTest {
  private static final Guide GUIDE = Guide.read();
  private static final Path PLAN = Path.of("trong-cay.yaml");
  private static final String BODY =
      """
      ten: Ủy ban nhân dân xã Hoa Lư
      viet_tat: UBND xã
      cap_tren: Ủy ban nhân dân tỉnh Ninh Bình
      don_vi: {vhxh: {ten: Phòng Văn hóa - Xã hội, viet_tat: VHXH}}
      nhom_nhan: {lanh_dao: [TT. Đảng ủy, TT. HĐND xã]}
      nguoi_ky: {chu_tich: {chuc_vu: Chủ tịch}, pho_chu_tich: {chuc_vu: Phó Chủ tịch}}
      """;

  static List<String> bodyKeys() {
    return snippets("Cơ quan ban hành");
  }

  static List<String> headKeys() {
    return snippets("Phần đầu và phần cuối");
  }

  static List<String> blocks() {
    return snippets("Các khối của nội dung");
  }

  /** What may be typed into a text; the names of the first column. */
  static List<String> texts() {
    return GUIDE.table("Chữ trong văn bản").stream()
        .flatMap(row -> Guide.code(row.get(0)).stream())
        .map(typed -> typed.replace("tên tham số", "so_cay"))
        .toList();
  }

  private static List<String> snippets(String heading) {
    return GUIDE.table(heading).stream()
        .map(row -> String.join("", Guide.code(row.get(2))))
        .toList();
  }

  @Test
  void everyTableHasItsRows() {
    assertThat(bodyKeys()).hasSizeGreaterThan(10).doesNotContain("");
    assertThat(headKeys()).hasSizeGreaterThan(20).doesNotContain("");
    assertThat(blocks()).hasSizeGreaterThan(12).doesNotContain("");
    assertThat(texts()).hasSizeGreaterThan(12);
  }

  @ParameterizedTest
  @MethodSource("bodyKeys")
  void everyKeyOfTheBodyPrints(String snippet) {
    prints(with(standardBody(), snippet), yaml(standardPlan()));
  }

  @ParameterizedTest
  @MethodSource("headKeys")
  void everyKeyOfTheHeadPrints(String snippet) {
    Map<String, String> plan = standardPlan();
    if (snippet.startsWith("giai_doan")) {
      plan.remove("nam");
      plan.put("trich_yeu", "trich_yeu: Trồng cây giai đoạn ${giai_doan}\n");
    }
    prints(BODY, with(plan, snippet));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void everyBlockPrints(String snippet) {
    Map<String, String> plan = standardPlan();
    plan.put("noi_dung", plan.get("noi_dung") + "  " + snippet + "\n");
    prints(BODY, yaml(plan));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyWayToWriteATextPrints(String typed) {
    Map<String, String> plan = standardPlan();
    String target = "{id: ct1, gia_tri: 5, noi_dung: \"" + typed + "\"}";
    String objective = "  - {muc_tieu: Cây, id: mt1, chi_tieu: [" + target + "]}\n";
    plan.put("noi_dung", plan.get("noi_dung") + objective);
    prints(BODY, yaml(plan));
  }

  @Test
  void theFindingThatIsQuotedIsReal() {
    String faulty = GUIDE.fenced("yaml plan").replaceFirst("nhiem_vu:", "nhiemvu:");
    Outcome outcome = outcome(GUIDE.fenced("yaml co-quan"), faulty);
    String said = new HumanPrinter(Messages.of("vi")).print(outcome.findings());
    String first = said.substring(0, said.indexOf("\n\n"));
    assertThat(GUIDE.text().contains("```\n" + first + "\n```")).as(first).isTrue();
  }

  @Test
  void theFirstPlanHasNothingToTell() {
    Outcome outcome = outcome(GUIDE.fenced("yaml co-quan"), GUIDE.fenced("yaml plan"));
    assertThat(outcome.findings()).isEmpty();
  }

  private static Map<String, String> standardBody() {
    Map<String, String> body = new LinkedHashMap<>();
    BODY.lines().forEach(line -> body.put(key(line), line + "\n"));
    return body;
  }

  private static Map<String, String> standardPlan() {
    Map<String, String> plan = new LinkedHashMap<>();
    plan.put("nam", "nam: 2026\n");
    plan.put("trich_yeu", "trich_yeu: Tổ chức Tết trồng cây năm ${nam}\n");
    plan.put("tham_so", "tham_so: {so_cay: 3000}\n");
    String target = "{id: ct0, noi_dung: Có vườn ươm.}";
    plan.put(
        "noi_dung",
        "noi_dung:\n  - {muc_tieu: Ươm cây, id: mt0, chi_tieu: [Có đất., " + target + "]}\n");
    plan.put("ket_thuc", "ket_thuc: Trên đây là Kế hoạch của ${co_quan}\n");
    plan.put("noi_nhan", "noi_nhan: [Các thôn]\n");
    plan.put("luu", "luu: [VT]\n");
    plan.put("ky", "ky: {nguoi: chu_tich}\n");
    return plan;
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf(':'));
  }

  private static String with(Map<String, String> keys, String snippet) {
    Map<String, String> all = new LinkedHashMap<>(keys);
    all.put(key(snippet), snippet + "\n");
    return yaml(all);
  }

  private static String yaml(Map<String, String> keys) {
    return String.join("", keys.values());
  }

  private static void prints(String body, String plan) {
    Outcome outcome = outcome(body, plan);
    String said = new HumanPrinter(Messages.of("vi")).print(errors(outcome));
    assertThat(said).as(plan).isEmpty();
    assertThat(new WordFileCheck().faults(outcome.bytes().orElseThrow())).isEmpty();
  }

  private static List<Diagnostic> errors(Outcome outcome) {
    return outcome.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }

  private static Outcome outcome(String body, String plan) {
    MemoryWorkspace files = new MemoryWorkspace();
    files.with("co-quan.yaml", body).with("cay-giong.csv", "Cây,Số\nLim,5\n");
    files.with(PLAN.toString(), plan);
    return Way.on(files).run(PlanInput.of(PLAN), Stage.DOCX);
  }
}
