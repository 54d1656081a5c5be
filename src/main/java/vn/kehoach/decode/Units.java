package vn.kehoach.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.plan.IssuingBody;
import vn.kehoach.plan.UnitReference;
import vn.kehoach.yaml.Node;

/** Finds units (đơn vị) of the issuing body by id; anything else is a name written out. */
final class Units {
  private final Context context;

  Units(Context context) {
    this.context = context;
  }

  /** The units under a key: one, or a list. */
  List<UnitReference> all(Fields fields, String key) {
    List<UnitReference> units = new ArrayList<>();
    fields.scalars(key).forEach(s -> one(s, fields).ifPresent(units::add));
    return units;
  }

  private Optional<UnitReference> one(Node.Scalar typed, Fields fields) {
    Set<String> ids = context.body().units().keySet();
    IssuingBody.Unit unit = context.body().units().get(typed.value());
    if (unit != null) {
      return Optional.of(new UnitReference(typed.value(), unit.name(), typed.span()));
    }
    if (Ids.isId(typed.value()) || ids.stream().anyMatch(typed.value()::equalsIgnoreCase)) {
      context.findings().unknownUnit(typed, ids);
      return Optional.empty();
    }
    String name = fields.words(typed);
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new UnitReference("", name, typed.span()));
  }
}
