package vn.kehoach.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.check.PlanChecker;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.layout.Layout;
import vn.kehoach.overlay.ModelFolder;
import vn.kehoach.overlay.ModelLibrary;
import vn.kehoach.overlay.Overlay;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Generator.Edition;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.pipeline.PlanInput;
import vn.kehoach.source.MemoryWorkspace;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Workspace;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlReader;
import vn.kehoach.yaml.YamlWriter;

/** What is measured: one real plan over its model, the same plan written out in full, and longer. */
final class Documents {
  static final Path OVER_MODEL = Path.of("/ke-hoach/theo-mau.yaml");
  static final Path IN_FULL = Path.of("/ke-hoach/day-du.yaml");
  static final Path THANH_LIEM = Path.of("/thanh-liem/ke-hoach.yaml");

  /** What the rules are measured on, by name. */
  static final Map<String, Path> ALL = all();

  private static final Path PLANS = Path.of("plans/ke-sat");
  private static final Path DISTRICT = Path.of("plans/thanh-liem");
  private static final String PLAN = "binh-dang-gioi-2026-2030.yaml";
  private static final String DISTRICT_PLAN = "binh-dang-gioi-2021-2025.yaml";
  private static final String BODY = "co-quan.yaml";

  private Documents() {}

  private static Map<String, Path> all() {
    Map<String, Path> all = new LinkedHashMap<>();
    all.put("in full", IN_FULL);
    all.put("over model", OVER_MODEL);
    all.put("Thanh Liêm", THANH_LIEM);
    return all;
  }

  /** The plan over its model, the same in full, another one, and their bodies, in memory. */
  static MemoryWorkspace workspace() {
    return new MemoryWorkspace()
        .with("/thanh-liem/" + BODY, read(DISTRICT.resolve(BODY)))
        .with(THANH_LIEM.toString(), read(DISTRICT.resolve(DISTRICT_PLAN)))
        .with("/ke-hoach/" + BODY, read(PLANS.resolve(BODY)))
        .with(OVER_MODEL.toString(), read(PLANS.resolve(PLAN)))
        .with(IN_FULL.toString(), inFull());
  }

  /** The whole way over a workspace. */
  static Generator generator(Workspace workspace) {
    Edition edition = new Edition("0.1.0", Instant.EPOCH);
    return new Generator(workspace, models(), Layout.bundled("nd30"), edition);
  }

  /** All rules on a numbered plan. */
  static List<Diagnostic> rules(Outcome read) {
    Diagnostics out = new Diagnostics();
    new PlanChecker().check(read.plan().orElseThrow(), read.numbered().orElseThrow(), out);
    return out.list();
  }

  static PlanInput input(Path plan) {
    return PlanInput.of(plan);
  }

  /** The text of the plan with all that it takes from its model. */
  static String inFull() {
    Diagnostics out = new Diagnostics();
    SourceFile file = SourceFile.decode(PLAN, read(PLANS.resolve(PLAN)));
    Node plan = new YamlReader().read(file, out).orElseThrow();
    Node whole = new Overlay(models()).merge((Node.Mapping) plan, null, out).orElseThrow();
    return new YamlWriter().write(whole);
  }

  /** A plan of many sections, each with a clause, an objective and a text. */
  static String ofSections(int sections) {
    StringBuilder plan = new StringBuilder("so:\nngay: 2026\nnam: 2026\ntrich_yeu: Kế hoạch dài\n");
    plan.append("mo_dau: ${co_quan} ban hành Kế hoạch như sau\nnoi_dung:\n");
    for (int i = 1; i <= sections; i++) {
      plan.append(
          """
          - muc: Nội dung thứ %1$d
            id: muc_%1$d
            noi_dung:
              - khoan: |
                  Tiếp tục tuyên truyền, phổ biến chủ trương của Đảng, chính sách của Nhà nước trên
                  địa bàn ${dia_ban}; kết hợp với ${dan_chieu('muc_%1$d')} của Kế hoạch này.
              - Các thôn, tổ dân phố **phối hợp** thực hiện, báo cáo kết quả trước ngày 15 tháng 12.
          """
              .formatted(i)
              .indent(2));
    }
    return plan.append("ket_thuc: Trên đây là Kế hoạch của ${co_quan}\n")
        .append("noi_nhan: [Các thôn]\nluu: [VT]\nky: {nguoi: chu_tich}\n")
        .toString();
  }

  private static ModelLibrary models() {
    return new ModelLibrary(List.of(ModelFolder.bundled()));
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
