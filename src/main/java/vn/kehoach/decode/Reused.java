package vn.kehoach.decode;

import java.util.List;
import java.util.function.Function;
import vn.kehoach.yaml.Node;

/**
 * Something decoded of a map alone, for every plan that holds it (phần đọc sẵn): what plans take
 * over from their model untouched is the same node in all of them.
 *
 * @param ids the ids in it, which each plan takes down for itself
 */
record Reused<T>(T value, List<Node.Scalar> ids) {

  /**
   * Decodes a map, or takes what was made of it for another plan. Nothing is kept that asked for
   * what is this plan's own, or that has a finding to tell: that is decoded, and told, again.
   */
  static <T> T of(
      Node.Mapping map, Class<T> type, Context context, Function<Node.Mapping, T> decoder) {
    Reused<?> known = map.kept(Reused.class);
    if (known != null) {
      context.ids().takeAgain(known.ids());
      return type.cast(known.value());
    }
    int ownParts = context.ownParts();
    int ids = context.ids().count();
    T value = decoder.apply(map);
    if (context.ownParts() == ownParts) {
      map.keep(new Reused<>(value, context.ids().since(ids)));
    }
    return value;
  }
}
