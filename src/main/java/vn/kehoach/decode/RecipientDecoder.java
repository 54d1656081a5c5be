package vn.kehoach.decode;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kehoach.plan.Closing.Recipient;
import vn.kehoach.yaml.Node;

/** Reads recipients ({@code noi_nhan}): names, units of the body, and its groups (nd30 NN-05). */
final class RecipientDecoder {
  private static final String KEY = "noi_nhan";
  private static final List<String> WAYS = List.of("ten", "don_vi", "nhom");
  private static final List<String> KEYS = List.of("ten", "don_vi", "nhom", "muc_dich", "id");

  private final Context context;

  RecipientDecoder(Context context) {
    this.context = context;
  }

  List<Recipient> recipients(Fields plan) {
    return plan.items(KEY).stream().flatMap(n -> recipients(n, plan)).toList();
  }

  private Stream<Recipient> recipients(Node node, Fields plan) {
    if (node instanceof Node.Scalar name) {
      reportBareId(name);
      return named(plan.words(name), "", name).stream();
    } else if (node instanceof Node.Mapping map) {
      return recipients(Fields.of(map, KEY, KEYS, context.findings()), map);
    }
    context.findings().wrongShape(KEY, Shape.TEXT_OR_MAP, node);
    return Stream.empty();
  }

  /** An id alone would be printed as it is; it has to say what it is the id of. */
  private void reportBareId(Node.Scalar name) {
    String id = name.value();
    if (context.body().groups().containsKey(id)) {
      context.findings().wrongValue(name, KEY, List.of("{nhom: " + id + "}"));
    } else if (context.body().units().containsKey(id)) {
      context.findings().wrongValue(name, KEY, List.of("{don_vi: " + id + "}"));
    }
  }

  private Stream<Recipient> recipients(Fields fields, Node.Mapping map) {
    context.ids().of(fields);
    if (WAYS.stream().noneMatch(fields::has)) {
      context.findings().missingKey("ten", KEY, map.span());
    }
    context.findings().apart(fields, "ten", "don_vi");
    context.findings().apart(fields, "ten", "nhom");
    context.findings().apart(fields, "don_vi", "nhom");
    String purpose = fields.words("muc_dich");
    Stream<String> units = new Units(context).all(fields, "don_vi").stream().map(u -> u.name());
    return Stream.of(Stream.of(fields.words("ten")), units, group(fields))
        .flatMap(names -> names)
        .flatMap(name -> named(name, purpose, map).stream());
  }

  private static List<Recipient> named(String name, String purpose, Node place) {
    return name.isEmpty() ? List.of() : List.of(new Recipient(name, purpose, place.span()));
  }

  private Stream<String> group(Fields fields) {
    Map<String, List<String>> groups = context.body().groups();
    return fields.scalar("nhom").stream()
        .flatMap(
            id -> {
              if (!groups.containsKey(id.value())) {
                context.findings().unknownGroup(id, groups.keySet());
              }
              return groups.getOrDefault(id.value(), List.of()).stream();
            });
  }
}
