package vn.kehoach.overlay;

import java.util.List;
import java.util.Optional;
import vn.kehoach.decode.BodyDecoder;
import vn.kehoach.decode.PlanDecoder;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.number.NumberedPrinter;
import vn.kehoach.number.PlanNumberer;
import vn.kehoach.plan.IssuingBody;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Plan.Status;
import vn.kehoach.yaml.Node;

/** The text of a plan as it is printed, and what was found on the way. */
record PrintedPlan(String text, List<Diagnostic> findings) {

  static PrintedPlan of(Node.Mapping tree, String body) {
    Diagnostics out = new Diagnostics();
    IssuingBody decoded =
        new BodyDecoder().decode(Trees.read("co-quan.yaml", body), out).orElseThrow();
    Plan plan =
        new PlanDecoder()
            .decode(tree, decoded, (path, place, d) -> Optional.empty(), Status.DRAFT, out)
            .orElseThrow();
    return new PrintedPlan(
        new NumberedPrinter().print(new PlanNumberer().number(plan, out)), out.list());
  }
}
