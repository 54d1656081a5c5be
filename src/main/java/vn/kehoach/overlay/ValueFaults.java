package vn.kehoach.overlay;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Phrase;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Figure;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** Words the findings on parameters and figures: which code quotes what, and which second place. */
record ValueFaults(Faults faults) {
  /** Where the nearest key stands among the arguments of KH201. */
  private static final int NEAR = 3;

  void unknownParameter(Node.Scalar name, Collection<String> known) {
    faults.report(Code.UNKNOWN_PARAMETER, name, known, name.value());
  }

  void unset(Parameter declared, Span span, Severity severity) {
    Object description =
        declared.description().isEmpty()
            ? ""
            : Phrase.of("parameter.description", declared.description());
    List<Object> arguments = List.of(declared.name(), description);
    List<Related> places = List.of(declared.related());
    faults.out().add(new Diagnostic(Code.UNSET_PARAMETER, severity, span, arguments, places));
  }

  void unknownName(Node.Scalar at, String name, Collection<String> known) {
    faults.add(Code.UNKNOWN_NAME, at.span(), Optional.empty(), faults.near(name, known, name));
  }

  void unknownName(Inserted at, Collection<String> known) {
    Object[] said = faults.near(at.word(), known, at.word());
    faults.add(Code.UNKNOWN_NAME, at.span(), Optional.empty(), said);
  }

  void notAChoice(Node.Scalar value, Parameter declared) {
    String all = String.join("; ", declared.choices());
    String typed = value.value();
    Object[] said = faults.near(typed, declared.choices(), typed, declared.name(), all);
    faults.add(Code.WRONG_VALUE, value.span(), Optional.of(declared.related()), said);
  }

  /** What is no number, or may be two. */
  void notANumber(Node.Scalar value, String what, Related place) {
    String typed = value.value();
    if (Figure.isAmbiguous(typed)) {
      Object[] readings = {typed, typed.replace(".", ""), typed.replace('.', ',')};
      faults.add(Code.AMBIGUOUS_NUMBER, value.span(), Optional.of(place), readings);
    } else {
      faults.add(Code.BAD_NUMBER, value.span(), Optional.of(place), typed, what);
    }
  }

  void notADate(Node.Scalar value, Parameter declared) {
    Phrase remedy = Phrase.of("date.full");
    Optional<Related> place = Optional.of(declared.related());
    faults.add(Code.BAD_DATE, value.span(), place, value.value(), declared.name(), remedy);
  }

  void below(Node.Scalar value, String what, Node.Scalar bound) {
    bound(Code.BELOW_MINIMUM, value, what, bound);
  }

  void above(Node.Scalar value, String what, Node.Scalar bound) {
    bound(Code.ABOVE_MAXIMUM, value, what, bound);
  }

  void weaker(Node.Scalar value, String target, Node.Scalar wanted) {
    Related place = Related.of(wanted.span(), "related.model", wanted.value());
    faults.add(
        Code.WEAKER_THAN_MODEL,
        value.span(),
        Optional.of(place),
        value.value(),
        target,
        wanted.value());
  }

  private void bound(Code code, Node.Scalar value, String what, Node.Scalar bound) {
    Related place = Related.of(bound.span(), "related.bound", bound.value());
    faults.add(code, value.span(), Optional.of(place), value.value(), what, bound.value());
  }

  /** A key that the declaration of a parameter has not. */
  void unknownKey(Node.Scalar key, String parameter, Collection<String> known) {
    List<String> all = known.stream().sorted().toList();
    Object[] said = faults.near(key.value(), all, key.value(), parameter, String.join(", ", all));
    if (said.length > NEAR) {
      said[NEAR] = Phrase.of("key.near", said[NEAR]);
    }
    faults.add(Code.UNKNOWN_KEY, key.span(), Optional.empty(), said);
  }

  /** A key that the declaration of a parameter misses. */
  void missing(Node.Scalar parameter, String key) {
    faults.out().report(Code.MISSING_KEY, parameter.span(), key, parameter.value());
  }
}
