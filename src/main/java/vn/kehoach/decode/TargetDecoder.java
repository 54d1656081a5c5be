package vn.kehoach.decode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.Target;
import vn.kehoach.plan.Target.Direction;
import vn.kehoach.yaml.Node;

/** Reads a target (an item of {@code chi_tieu}): a text, or its fields. */
final class TargetDecoder {
  static final List<String> KEYS = List.of("id", "noi_dung", "gia_tri", "chieu", "nam");
  private static final Pattern PARAMETER = Pattern.compile("\\$\\{([a-z_][a-z0-9_]*)}");
  private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*");
  private static final Choice<Direction> DIRECTIONS =
      new Choice<Direction>()
          .with("tang", Direction.UP)
          .with("giam", Direction.DOWN)
          .with("giu", Direction.HOLD);

  private final Context context;

  TargetDecoder(Context context) {
    this.context = context;
  }

  Optional<Target> decode(Node node) {
    if (node instanceof Node.Mapping map) {
      return Optional.of(Reused.of(map, Target.class, context, this::target));
    } else if (node instanceof Node.Scalar scalar) {
      return Optional.of(target(scalar));
    }
    context.findings().wrongShape("chi_tieu", Shape.TEXT_OR_MAP, node);
    return Optional.empty();
  }

  private Target target(Node.Scalar text) {
    return new Target(
        "", context.parser().text(text), new TreeMap<>(), Direction.UNSAID, 0, text.span());
  }

  private Target target(Node.Mapping map) {
    Fields fields = Fields.of(map, "chi_tieu", KEYS, context.findings());
    return new Target(
        context.ids().of(fields),
        context.text(fields, "noi_dung"),
        values(fields),
        DIRECTIONS.of(fields, "chieu", context.findings()).orElse(Direction.UNSAID),
        new Times(context.findings()).year(fields, "nam"),
        map.span());
  }

  private SortedMap<String, BigDecimal> values(Fields fields) {
    SortedMap<String, BigDecimal> values = new TreeMap<>();
    Optional<Node> node = fields.node("gia_tri");
    if (node.isPresent() && node.get() instanceof Node.Mapping named) {
      Fields.open(named, context.findings()).keys().forEach(k -> name(named, k, values));
    } else {
      node.flatMap(n -> value(n, "gia_tri")).ifPresent(v -> values.put("", v));
    }
    return values;
  }

  private void name(Node.Mapping named, String name, SortedMap<String, BigDecimal> values) {
    Node.Entry entry = named.entry(name).orElseThrow();
    if (!NAME.matcher(name).matches()) {
      context.findings().badId(entry.key());
    } else if (!(entry.value() instanceof Node.Scalar empty && empty.isEmpty())) {
      value(entry.value(), name).ifPresent(v -> values.put(name, v));
    }
  }

  /** A figure as typed, or the figure that a parameter holds. */
  private Optional<BigDecimal> value(Node node, String key) {
    if (!(node instanceof Node.Scalar scalar)) {
      context.findings().wrongShape(key, Shape.TEXT_OR_MAP, node);
      return Optional.empty();
    }
    Matcher parameter = PARAMETER.matcher(scalar.value());
    return parameter.matches()
        ? parameter(parameter.group(1), scalar, key)
        : new Numbers(context.findings()).figure(scalar, key);
  }

  private Optional<BigDecimal> parameter(String name, Node.Scalar typed, String key) {
    String value = context.parameters().get(name);
    if (value == null) {
      context.findings().unknownName(typed, name, context.parameters().keySet());
      return Optional.empty();
    }
    Node.Scalar read = new Node.Scalar(value, typed.span());
    return value.isEmpty() ? Optional.empty() : new Numbers(context.findings()).figure(read, key);
  }
}
