package vn.kehoach.decode;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.plan.IssuingBody.Name;
import vn.kehoach.yaml.Node;

/** Notes the names in {@code co-quan.yaml} as they were typed, each with its place. */
final class TypedNames {
  private final List<Name> all = new ArrayList<>();

  void add(Fields fields, String key) {
    fields
        .node(key)
        .filter(Node.Scalar.class::isInstance)
        .map(Node.Scalar.class::cast)
        .ifPresent(s -> all.add(new Name(key, s.value().strip(), s.span())));
  }

  List<Name> all() {
    return List.copyOf(all);
  }
}
