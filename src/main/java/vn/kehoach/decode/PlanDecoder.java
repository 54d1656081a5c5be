package vn.kehoach.decode;

import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Phrase;
import vn.kehoach.plan.Appendix;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.HeadKeys;
import vn.kehoach.plan.IssuingBody;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Plan.Status;
import vn.kehoach.yaml.Node;

/** Reads a plan from its located tree, and tells every structural fault in one run. */
public final class PlanDecoder {
  private static final Choice<Status> STATUSES =
      new Choice<Status>()
          .with("du_thao", Status.DRAFT)
          .with("trinh_ky", Status.FOR_SIGNATURE)
          .with("ban_hanh", Status.ISSUED);

  /**
   * The plan; what is missing stays empty in it. Empty only where the file is no group of keys.
   *
   * @param statusOverride the state asked for, or null to take the plan's own
   */
  public Optional<Plan> decode(
      Node root, IssuingBody body, TableSource tables, Status statusOverride, Diagnostics out) {
    Context context = new Context(body, tables, out);
    if (!(root instanceof Node.Mapping map)) {
      context.findings().wrongShape(Phrase.of("owner.plan"), Shape.MAP, root);
      return Optional.empty();
    }
    Fields fields = Fields.of(map, KeyHomes.PLAN, HeadKeys.ORDER, context.findings());
    Context all = context.with(new ParameterDecoder(context).parameters(fields));
    return Optional.of(plan(fields, all, statusOverride));
  }

  private static Plan plan(Fields fields, Context context, Status statusOverride) {
    context.ids().of(fields);
    fields.scalar("co_quan");
    Optional<Status> typed = STATUSES.of(fields, "trang_thai", context.findings());
    BlockDecoder blocks = new BlockDecoder(context);
    List<Block> body = blocks.blocks(fields, "noi_dung");
    List<Appendix> appendices = new AppendixDecoder(context, blocks).appendices(fields);
    return new Plan(
        context.body(),
        statusOverride == null ? typed.orElse(Status.FOR_SIGNATURE) : statusOverride,
        new HeadDecoder(context).decode(fields),
        new MarksDecoder(context).decode(fields),
        new NumberingDecoder(context).ofPlan(fields),
        body,
        new ClosingDecoder(context).decode(fields),
        appendices,
        new LayoutDecoder(context).decode(fields),
        context.parameters(),
        fields.span(),
        new WaiverDecoder(context).waivers(fields));
  }
}
