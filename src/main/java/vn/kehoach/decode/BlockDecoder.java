package vn.kehoach.decode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.kehoach.plan.Block;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** Reads blocks (khối): a plain text, or a group of keys one of which names its kind. */
final class BlockDecoder {
  private final Context context;
  private final Map<String, Function<Node.Mapping, Block>> kinds = new LinkedHashMap<>();

  BlockDecoder(Context context) {
    this.context = context;
    kinds.put("muc", new SectionDecoder(context, this)::decode);
    kinds.put("khoan", new ClauseDecoder(context, this)::decode);
    kinds.put("muc_tieu", new ObjectiveDecoder(context, this)::decode);
    kinds.put("don_vi", new UnitDecoder(context, this)::decode);
    kinds.put("bao_cao", new ReportDecoder(context)::decode);
    kinds.put("bang", new TableDecoder(context)::decode);
    kinds.put("ngat_trang", this::pageBreak);
    kinds.put("van_ban", this::prose);
  }

  /** The blocks under a key; a single text is a list of one. */
  List<Block> blocks(Fields fields, String key) {
    Optional<Node> node = fields.node(key);
    node.filter(Node.Mapping.class::isInstance)
        .ifPresent(map -> context.findings().wrongShape(key, Shape.TEXT_OR_LIST, map));
    List<Block> blocks = new ArrayList<>();
    node.ifPresent(n -> items(n).forEach(item -> blocks.addAll(block(item, key))));
    return blocks;
  }

  private static List<Node> items(Node node) {
    return node instanceof Node.Sequence list ? list.items() : List.of(node);
  }

  /** One block; several where a group names several kinds. */
  private List<Block> block(Node node, String key) {
    if (node instanceof Node.Scalar scalar) {
      return List.of(prose(scalar));
    } else if (node instanceof Node.Mapping map) {
      return ofKinds(map);
    }
    context.findings().wrongShape(key, Shape.TEXT_OR_MAP, node);
    return List.of();
  }

  /** A text; one that is only the name of a kind lacks its colon. */
  private Block prose(Node.Scalar scalar) {
    if (kinds.containsKey(scalar.value())) {
      context.findings().wrongShape(scalar.value(), Shape.MAP, scalar);
    }
    return new Block.Prose("", context.parser().text(scalar), scalar.span());
  }

  /** A text with an id. */
  private Block prose(Node.Mapping map) {
    Fields fields = Fields.of(map, "van_ban", List.of("van_ban", "id"), context.findings());
    String id = context.ids().of(fields);
    return new Block.Prose(id, context.text(fields, "van_ban"), map.span());
  }

  private List<Block> ofKinds(Node.Mapping map) {
    List<Node.Entry> named =
        map.entries().stream().filter(e -> kinds.containsKey(e.key().value())).toList();
    if (named.isEmpty()) {
      context.findings().noBlockKind(map, kinds.keySet());
      return List.of();
    }
    Node.Scalar first = named.get(0).key();
    named.stream().skip(1).forEach(e -> context.findings().twoBlockKinds(first, e.key()));
    return parts(map, named).stream().map(this::ofKind).toList();
  }

  /** A group that names several kinds is mostly several blocks of which the dashes are missing. */
  private static List<Node.Mapping> parts(Node.Mapping map, List<Node.Entry> named) {
    if (named.size() == 1) {
      return List.of(map);
    }
    List<Node.Mapping> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= named.size(); i++) {
      int to = i < named.size() ? map.entries().indexOf(named.get(i)) : map.entries().size();
      parts.add(part(map.entries().subList(from, to)));
      from = to;
    }
    return parts;
  }

  private static Node.Mapping part(List<Node.Entry> entries) {
    Span last = entries.get(entries.size() - 1).value().span();
    return new Node.Mapping(entries, entries.get(0).key().span().to(last));
  }

  private Block ofKind(Node.Mapping map) {
    return map.entries().stream()
        .map(e -> kinds.get(e.key().value()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow()
        .apply(map);
  }

  private Block pageBreak(Node.Mapping map) {
    List<String> known = List.of("ngat_trang", "id");
    Fields fields = Fields.of(map, "ngat_trang", known, context.findings());
    fields
        .node("ngat_trang")
        .ifPresent(n -> context.findings().wrongShape("ngat_trang", Shape.NOTHING, n));
    return new Block.PageBreak(context.ids().of(fields), map.span());
  }
}
