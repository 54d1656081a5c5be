package vn.kehoach.decode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    if (node.isEmpty()) {
      return List.of();
    } else if (node.get() instanceof Node.Mapping map) {
      context.findings().wrongShape(key, Shape.TEXT_OR_LIST, map);
    }
    List<Node> items = items(node.get());
    List<Block> blocks = new ArrayList<>(items.size());
    for (Node item : items) {
      add(item, key, blocks);
    }
    return blocks;
  }

  private static List<Node> items(Node node) {
    return node instanceof Node.Sequence list ? list.items() : List.of(node);
  }

  /** Adds one block; several where a group names several kinds. */
  private void add(Node node, String key, List<Block> blocks) {
    if (node instanceof Node.Scalar scalar) {
      blocks.add(prose(scalar));
    } else if (node instanceof Node.Mapping map) {
      addOfKinds(map, blocks);
    } else {
      context.findings().wrongShape(key, Shape.TEXT_OR_MAP, node);
    }
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

  private void addOfKinds(Node.Mapping map, List<Block> blocks) {
    List<Node.Entry> named = named(map);
    if (named.isEmpty()) {
      context.findings().noBlockKind(map, kinds.keySet());
    } else if (named.size() == 1) {
      blocks.add(ofKind(named.get(0), map));
    } else {
      addParts(map, named, blocks);
    }
  }

  private void addParts(Node.Mapping map, List<Node.Entry> named, List<Block> blocks) {
    Node.Scalar first = named.get(0).key();
    named.stream().skip(1).forEach(e -> context.findings().twoBlockKinds(first, e.key()));
    parts(map, named).forEach(part -> blocks.add(ofKind(named(part).get(0), part)));
  }

  /** The entries whose keys name a kind. */
  private List<Node.Entry> named(Node.Mapping map) {
    List<Node.Entry> named = new ArrayList<>(2);
    for (Node.Entry entry : map.entries()) {
      if (kinds.containsKey(entry.key().value())) {
        named.add(entry);
      }
    }
    return named;
  }

  /** A group that names several kinds is mostly several blocks of which the dashes are missing. */
  private static List<Node.Mapping> parts(Node.Mapping map, List<Node.Entry> named) {
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

  private Block ofKind(Node.Entry kind, Node.Mapping map) {
    return Reused.of(map, Block.class, context, kinds.get(kind.key().value()));
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
