package vn.kehoach.check;

import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Closing.Recipient;
import vn.kehoach.plan.Plan;

/** The superior body is not among the recipients (nd30 NN-05, NN-08). */
final class SuperiorMissing implements Rule {
  private static final String COMMITTEE = "Ủy ban nhân dân ";

  @Override
  public void check(Subject subject, Diagnostics out) {
    Plan plan = subject.plan();
    List<Recipient> recipients = plan.closing().recipients();
    String superior = plan.body().superior();
    if (superior.isEmpty() || recipients.isEmpty() || plan.marks().attachedTo() != null) {
      return;
    }
    if (recipients.stream().noneMatch(recipient -> names(recipient.name(), superior))) {
      out.report(Code.SUPERIOR_MISSING, recipients.get(0).span(), superior);
    }
  }

  private static boolean names(String recipient, String superior) {
    String name = afterOneOf(List.of(COMMITTEE, "UBND "), superior);
    String noun = name.startsWith("thành phố") ? "thành phố" : name.split(" ")[0];
    String city = noun.equals("thành phố") ? "TP" : noun;
    return recipient.contains(superior)
        || holds(recipient, "UBND " + noun)
        || holds(recipient, "UBND " + city)
        || holds(recipient, COMMITTEE + noun)
        || holds(recipient, "UBND Thành phố") && noun.equals("thành phố");
  }

  private static String afterOneOf(List<String> openings, String superior) {
    return openings.stream()
        .filter(superior::startsWith)
        .findFirst()
        .map(opening -> superior.substring(opening.length()))
        .orElse(superior);
  }

  private static boolean holds(String recipient, String words) {
    return recipient.contains(words);
  }
}
