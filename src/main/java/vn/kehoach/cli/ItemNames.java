package vn.kehoach.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.number.References;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.plan.IssuingBody;
import vn.kehoach.yaml.Node;

/** What the parts of a plan are called in words (gọi tên các phần). */
final class ItemNames {
  private static final String PERCENT = "${gia_tri}%";

  /** Fields that tell best what an item is. */
  static final List<String> TELLING =
      List.of(
          "muc", "muc_tieu", "tieu_de", "don_vi", "khoan", "ten", "noi_dung", "mo_ta", "nhiem_vu");

  private static final List<String> TITLES = TELLING.subList(0, 4);
  private static final int SHORT = 70;

  private final Map<String, IssuingBody.Unit> units;
  private final Map<String, String> references;
  private final Map<String, Node.Mapping> items = new HashMap<>();

  /** The names of an effective plan, as far as it came. */
  ItemNames(Optional<Outcome> outcome) {
    this.units = outcome.flatMap(Outcome::plan).map(p -> p.body().units()).orElse(Map.of());
    this.references =
        outcome.flatMap(Outcome::plan).map(plan -> new References().of(plan)).orElse(Map.of());
    outcome.flatMap(Outcome::merged).ifPresent(this::collect);
  }

  private void collect(Node node) {
    if (node instanceof Node.Mapping map) {
      if (map.entry("id").map(Node.Entry::value).orElse(null) instanceof Node.Scalar id) {
        items.put(id.value(), map);
      }
      map.entries().forEach(e -> collect(e.value()));
    } else if (node instanceof Node.Sequence list) {
      list.items().forEach(this::collect);
    }
  }

  /** The natural reference to an id: chỉ tiêu 2 của mục tiêu 3. */
  Optional<String> reference(String id) {
    return Optional.ofNullable(references.get(id)).map(words -> words + title(id));
  }

  /** The title of a section or unit, in brackets. */
  private String title(String id) {
    return TITLES.stream()
        .flatMap(key -> Optional.ofNullable(items.get(id)).flatMap(i -> i.entry(key)).stream())
        .map(e -> NodeWords.of(e.value()))
        .map(words -> units.containsKey(words) ? units.get(words).name() : words)
        .filter(words -> words.length() <= SHORT)
        .findFirst()
        .map(words -> " (" + words + ")")
        .orElse("");
  }

  /** Whether the figure of a target is printed as a percentage. */
  boolean isPercentage(String id) {
    return items.containsKey(id)
        && items.get(id).entry("noi_dung").map(Node.Entry::value).orElse(null)
            instanceof Node.Scalar text
        && text.value().contains(PERCENT);
  }
}
