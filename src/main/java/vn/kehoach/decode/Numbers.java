package vn.kehoach.decode;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.plan.Figure;
import vn.kehoach.yaml.Node;

/** Reads numbers (số); what is none, or may be two, is reported. */
final class Numbers {
  private static final Pattern WHOLE = Pattern.compile("0*[1-9]\\d{0,5}");

  private final Findings findings;

  Numbers(Findings findings) {
    this.findings = findings;
  }

  /** A whole number from 1; 0 where nothing was typed. */
  int whole(Fields fields, String key) {
    Optional<Node.Scalar> typed = fields.scalar(key);
    if (typed.isEmpty() || WHOLE.matcher(typed.get().value()).matches()) {
      return typed.map(s -> Integer.parseInt(s.value())).orElse(0);
    }
    findings.badNumber(typed.get(), key);
    return 0;
  }

  /** The number of a document (số văn bản), without its symbol; 0 where nothing was typed. */
  int ofDocument(Fields fields, String key) {
    Optional<Node.Scalar> typed = fields.scalar(key);
    if (typed.isPresent() && typed.get().value().contains("/")) {
      findings.numberWithSymbol(typed.get(), key);
      return 0;
    }
    return whole(fields, key);
  }

  /** A figure with or without decimals. */
  Optional<BigDecimal> figure(Node.Scalar typed, String key) {
    Optional<BigDecimal> figure = Figure.of(typed.value());
    if (Figure.isAmbiguous(typed.value())) {
      findings.ambiguousNumber(typed);
    } else if (figure.isEmpty()) {
      findings.badNumber(typed, key);
    }
    return figure;
  }
}
