package vn.kehoach.check;

import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Closing.Recipient;
import vn.kehoach.plan.Plan;

/** The superior body is not among the recipients (nd30 NN-05, NN-08). */
final class SuperiorMissing implements Rule {
  private static final List<String> COMMITTEES = List.of("Ủy ban nhân dân ", "UBND ");

  @Override
  public void check(Subject subject, Diagnostics out) {
    Plan plan = subject.plan();
    List<Recipient> recipients = plan.closing().recipients();
    String superior = plan.body().superior();
    if (superior.isEmpty() || recipients.isEmpty() || plan.marks().attachedTo() != null) {
      return;
    }
    List<String> names = names(superior);
    for (Recipient recipient : recipients) {
      for (String name : names) {
        if (recipient.name().contains(name)) {
          return;
        }
      }
    }
    out.report(Code.SUPERIOR_MISSING, recipients.get(0).span(), superior);
  }

  /** What the superior body is called among recipients: in full, or by its kind alone. */
  private static List<String> names(String superior) {
    String name = superior;
    for (String opening : COMMITTEES) {
      name = superior.startsWith(opening) ? superior.substring(opening.length()) : name;
    }
    if (name.startsWith("thành phố")) {
      return List.of(
          superior, "UBND thành phố", "UBND TP", "Ủy ban nhân dân thành phố", "UBND Thành phố");
    }
    int blank = name.indexOf(' ');
    String noun = blank < 0 ? name : name.substring(0, blank);
    return List.of(superior, "UBND " + noun, COMMITTEES.get(0) + noun);
  }
}
