package vn.kehoach.overlay;

import vn.kehoach.plan.Figure;
import vn.kehoach.yaml.Node;

/** Holds a value against what the model declares (kiểm tra giá trị tham số). */
final class ParameterCheck {
  private final ValueFaults faults;

  ParameterCheck(ValueFaults faults) {
    this.faults = faults;
  }

  /** Whether a value fits; where it does not, that is reported with the declaration's place. */
  boolean fits(Node.Scalar value, Parameter declared) {
    return switch (declared.type()) {
      case TEXT -> true;
      case CHOICE -> choice(value, declared);
      case NUMBER -> number(value, declared);
      case DATE -> date(value, declared);
    };
  }

  private boolean choice(Node.Scalar value, Parameter declared) {
    boolean known = declared.choices().contains(value.value());
    if (!known) {
      faults.notAChoice(value, declared);
    }
    return known;
  }

  private boolean number(Node.Scalar value, Parameter declared) {
    if (Figure.of(value.value()).isEmpty()) {
      faults.notANumber(value, declared.name(), declared.related());
      return false;
    }
    return declared.bounds().hold(value, declared.name(), Figure::of, faults);
  }

  private boolean date(Node.Scalar value, Parameter declared) {
    if (TypedDate.of(value.value()).isEmpty()) {
      faults.notADate(value, declared);
      return false;
    }
    return declared.bounds().hold(value, declared.name(), TypedDate::of, faults);
  }
}
