package vn.kehoach.check;

import java.util.List;
import java.util.Optional;
import vn.kehoach.decode.BodyDecoder;
import vn.kehoach.decode.PlanDecoder;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.number.NumberedPlan;
import vn.kehoach.number.PlanNumberer;
import vn.kehoach.plan.IssuingBody;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.YamlReader;

/** Takes a plan's text through all stages up to the check. */
final class Checked {
  /** The body that the examples belong to. */
  static final String BODY =
      """
      ten: Ủy ban nhân dân xã Kẻ Sặt
      viet_tat: UBND xã
      cap_tren: Ủy ban nhân dân thành phố Hải Phòng
      don_vi:
        vhxh: {ten: Phòng Văn hóa - Xã hội, viet_tat: VHXH}
        cong_an: {ten: Công an xã}
      nguoi_ky:
        chu_tich: {chuc_vu: Chủ tịch}
      """;

  /** How an example of a body begins. */
  private static final String BODY_MARK = "# co-quan.yaml\n";

  /** What an example leaves out, a key a line. */
  private static final List<String> FRAME =
      List.of(
          "ngay: 15/5/2026",
          "giai_doan: 2026 - 2030",
          "trich_yeu: Thực hiện Chiến lược quốc gia về bình đẳng giới giai đoạn ${giai_doan}",
          "mo_dau: ${co_quan} ban hành Kế hoạch với các nội dung như sau",
          "noi_dung: Nâng cao nhận thức về bình đẳng giới trong cán bộ và Nhân dân.",
          "ket_thuc: Trên đây là Kế hoạch của ${co_quan}",
          "noi_nhan: [Ủy ban nhân dân thành phố, Các thôn]",
          "luu: [VT]",
          "ky: {nguoi: chu_tich}");

  private Checked() {}

  /** An example with the rest of a plan behind it; its own lines keep their numbers. */
  static String framed(String example) {
    if (example.startsWith(BODY_MARK)) {
      return example;
    }
    StringBuilder plan = new StringBuilder(example).append('\n');
    for (String line : FRAME) {
      String key = line.substring(0, line.indexOf(':') + 1);
      if (example.lines().noneMatch(typed -> typed.startsWith(key))) {
        plan.append(line).append('\n');
      }
    }
    return plan.toString();
  }

  /** All findings of a plan; of a body, where the text says that it is one. */
  static List<Diagnostic> findings(String plan) {
    if (plan.startsWith(BODY_MARK)) {
      return findings(framed(""), plan);
    }
    return findings(SourceFile.of("plan.yaml", plan));
  }

  static List<Diagnostic> findings(SourceFile file) {
    Diagnostics out = new Diagnostics();
    plan(file, out).ifPresent(plan -> check(plan, out));
    return out.list();
  }

  private static List<Diagnostic> findings(String plan, String body) {
    Diagnostics out = new Diagnostics();
    plan(SourceFile.of("plan.yaml", plan), body, out).ifPresent(p -> check(p, out));
    return out.list();
  }

  static Optional<Plan> plan(SourceFile file, Diagnostics out) {
    return plan(file, BODY, out);
  }

  private static Optional<Plan> plan(SourceFile file, String typed, Diagnostics out) {
    SourceFile bodyFile = SourceFile.of("co-quan.yaml", typed);
    IssuingBody body =
        new YamlReader()
            .read(bodyFile, out)
            .flatMap(b -> new BodyDecoder().decode(b, out))
            .orElseThrow();
    return new YamlReader()
        .read(file, out)
        .flatMap(
            tree ->
                new PlanDecoder()
                    .decode(tree, body, (path, span, d) -> Optional.empty(), null, out));
  }

  static void check(Plan plan, Diagnostics out) {
    NumberedPlan numbered = new PlanNumberer().number(plan, out);
    new PlanChecker().check(plan, numbered, out);
  }
}
