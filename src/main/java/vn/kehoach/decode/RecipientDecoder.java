package vn.kehoach.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.plan.Closing.Recipient;
import vn.kehoach.plan.UnitReference;
import vn.kehoach.yaml.Node;

/** Reads recipients ({@code noi_nhan}): names, units of the body, and its groups (nd30 NN-05). */
final class RecipientDecoder {
  private static final String KEY = "noi_nhan";
  static final List<String> KEYS = List.of("ten", "don_vi", "nhom", "muc_dich", "id");

  private final Context context;

  RecipientDecoder(Context context) {
    this.context = context;
  }

  List<Recipient> recipients(Fields plan) {
    List<Recipient> recipients = new ArrayList<>();
    plan.node(KEY).filter(RecipientDecoder::isLines).ifPresent(this::reportLines);
    for (Node node : plan.items(KEY)) {
      if (node instanceof Node.Scalar name) {
        reportBareId(name);
        add(plan.words(name), "", name, recipients);
      } else if (node instanceof Node.Mapping map) {
        add(Fields.of(map, KEY, KEYS, context.findings()), map, recipients);
      } else {
        context.findings().wrongShape(KEY, Shape.TEXT_OR_MAP, node);
      }
    }
    return recipients;
  }

  /** Lines without dashes would be printed as one recipient. */
  private static boolean isLines(Node node) {
    String typed = node instanceof Node.Scalar text ? text.span().text() : "";
    boolean marked = typed.startsWith("|") || typed.startsWith(">");
    return typed.lines().filter(line -> !line.isBlank()).count() > (marked ? 2 : 1);
  }

  private void reportLines(Node text) {
    context.findings().wrongShape(KEY, Shape.LIST, text);
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

  private void add(Fields fields, Node.Mapping map, List<Recipient> recipients) {
    context.ids().of(fields);
    if (!fields.has("ten") && !fields.has("don_vi") && !fields.has("nhom")) {
      context.findings().missingKey("ten", KEY, map.span());
    }
    context.findings().apart(fields, "ten", "don_vi");
    context.findings().apart(fields, "ten", "nhom");
    context.findings().apart(fields, "don_vi", "nhom");
    String purpose = fields.words("muc_dich");
    add(fields.words("ten"), purpose, map, recipients);
    for (UnitReference unit : new Units(context).all(fields, "don_vi")) {
      add(unit.name(), purpose, map, recipients);
    }
    for (String name : group(fields)) {
      add(name, purpose, map, recipients);
    }
  }

  private static void add(String name, String purpose, Node place, List<Recipient> recipients) {
    if (!name.isEmpty()) {
      recipients.add(new Recipient(name, purpose, place.span()));
    }
  }

  private List<String> group(Fields fields) {
    Map<String, List<String>> groups = context.body().groups();
    Optional<Node.Scalar> id = fields.scalar("nhom");
    if (id.isPresent() && !groups.containsKey(id.get().value())) {
      context.findings().unknownGroup(id.get(), groups.keySet());
    }
    return id.isPresent() ? groups.getOrDefault(id.get().value(), List.of()) : List.of();
  }
}
