package vn.kehoach.decode;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Level;
import vn.kehoach.plan.Numbering;
import vn.kehoach.yaml.Node;

/** Reads {@code danh_so}: number patterns, or {@code false} for no number. */
final class NumberingDecoder {
  static final String KEY = "danh_so";
  private static final List<Level> DEFAULT =
      List.of(Level.ROMAN, Level.ARABIC, Level.DECIMAL, Level.LETTER);
  private static final Choice<Level> PATTERNS = patterns();
  private static final Choice<Level> PATTERNS_OR_NONE = patterns().with("false", null);

  private final Context context;

  NumberingDecoder(Context context) {
    this.context = context;
  }

  /** The patterns of a whole plan. */
  List<Level> ofPlan(Fields fields) {
    List<Level> levels = levels(fields, PATTERNS);
    return levels.isEmpty() ? DEFAULT : levels;
  }

  /** The patterns below a block that is always numbered itself. */
  Numbering ofNumbered(Fields fields) {
    return new Numbering(true, levels(fields, PATTERNS));
  }

  /** The patterns below a block, or {@code false} where it has no number. */
  Numbering ofBlock(Fields fields) {
    Optional<Node> typed = fields.node(KEY);
    boolean off = typed.isPresent() && isFalse(typed.get());
    return off
        ? new Numbering(false, List.of())
        : new Numbering(true, levels(fields, PATTERNS_OR_NONE));
  }

  private static boolean isFalse(Node node) {
    return node instanceof Node.Scalar scalar && scalar.value().equals("false");
  }

  private List<Level> levels(Fields fields, Choice<Level> patterns) {
    if (!fields.has(KEY)) {
      return List.of();
    }
    return fields.scalars(KEY).stream()
        .flatMap(s -> patterns.of(s, KEY, context.findings()).stream())
        .toList();
  }

  private static Choice<Level> patterns() {
    Choice<Level> patterns = new Choice<>();
    Arrays.stream(Level.values()).forEach(level -> patterns.with(level.pattern(), level));
    return patterns;
  }
}
