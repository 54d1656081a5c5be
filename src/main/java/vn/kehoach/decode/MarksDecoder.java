package vn.kehoach.decode;

import java.util.List;
import vn.kehoach.plan.Marks;
import vn.kehoach.plan.Marks.Circulation;
import vn.kehoach.plan.Marks.Decision;
import vn.kehoach.plan.Marks.Urgency;

/** Reads what is stamped on a plan, and the decision it is issued with (nd30 DU-01, PL-09). */
final class MarksDecoder {
  private static final String DECISION = "kem_theo";
  static final List<String> DECISION_KEYS = List.of("so", "ky_hieu", "ngay", "cua");
  private static final Choice<Urgency> URGENCIES =
      new Choice<Urgency>()
          .with("khan", Urgency.URGENT)
          .with("thuong_khan", Urgency.VERY_URGENT)
          .with("hoa_toc", Urgency.EXPRESS);
  private static final Choice<Circulation> CIRCULATIONS =
      new Choice<Circulation>()
          .with("xem_xong_tra_lai", Circulation.RETURN_AFTER_READING)
          .with("luu_hanh_noi_bo", Circulation.INTERNAL);

  private final Context context;

  MarksDecoder(Context context) {
    this.context = context;
  }

  Marks decode(Fields plan) {
    Findings findings = context.findings();
    return new Marks(
        URGENCIES.of(plan, "muc_do_khan", findings).orElse(Urgency.NONE),
        CIRCULATIONS.of(plan, "pham_vi_luu_hanh", findings).orElse(Circulation.NONE),
        plan.group(DECISION, DECISION_KEYS).map(this::decision).orElse(null));
  }

  /** The decision; its symbol and issuer are the body's own unless they are written out. */
  private Decision decision(Fields fields) {
    String symbol = context.body().symbol().replaceFirst("^KH-", "QĐ-");
    return new Decision(
        new Numbers(context.findings()).ofDocument(fields, "so"),
        fields.has("ky_hieu") ? fields.words("ky_hieu") : symbol,
        new Times(context.findings()).date(fields, "ngay"),
        fields.has("cua") ? fields.words("cua") : context.body().name());
  }
}
