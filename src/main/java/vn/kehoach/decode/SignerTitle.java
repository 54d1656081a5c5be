package vn.kehoach.decode;

import java.util.Locale;
import vn.kehoach.plan.Closing.Right;
import vn.kehoach.plan.IssuingBody;
import vn.kehoach.plan.IssuingBody.Signer;

/** The title of somebody who signs (chức vụ), and that of the head of the body. */
record SignerTitle(String title, IssuingBody body) {
  private static final String DEPUTY = "phó ";

  /** Whether it is a deputy's. */
  boolean isDeputy() {
    return title.toLowerCase(Locale.ROOT).startsWith(DEPUTY);
  }

  /** The title of the head, for whom a deputy, or a head of unit, signs. */
  String head(Right right) {
    if (isDeputy()) {
      String rest = title.substring(DEPUTY.length()).strip();
      return capital(rest.replaceFirst("(?iu)\\s+(?:thường trực|phụ trách)$", ""));
    }
    return right == Right.BY_ORDER || right == Right.AUTHORISED ? headOfBody() : title;
  }

  /** A committee or a council has a chairman; another body has who is nobody's deputy. */
  private String headOfBody() {
    return BodyName.of(body.name()).collective().isEmpty()
        ? body.signers().values().stream()
            .map(Signer::title)
            .filter(t -> !t.equals(title) && !new SignerTitle(t, body).isDeputy())
            .findFirst()
            .orElse("")
        : "Chủ tịch";
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
