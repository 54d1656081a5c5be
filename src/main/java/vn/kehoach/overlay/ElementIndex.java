package vn.kehoach.overlay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** Finds every item with an id in a tree (bảng mã), in the order of the file. */
final class ElementIndex {
  private final Map<String, Element> found = new LinkedHashMap<>();
  private final Map<String, Lock> headLocks;
  private final Diagnostics out;

  private ElementIndex(Map<String, Lock> headLocks, Diagnostics out) {
    this.headLocks = headLocks;
    this.out = out;
  }

  /** All items with an id below the lists of a tree's head, by id. */
  static Map<String, Element> of(Node.Mapping root, Map<String, Lock> headLocks, Diagnostics out) {
    ElementIndex index = new ElementIndex(headLocks, out);
    for (Node.Entry entry : root.entries()) {
      HeadLists.family(entry.key().value())
          .ifPresent(family -> index.head(entry.key().value(), entry.value(), family));
    }
    return index.found;
  }

  /** All items with an id among some items, and below them. */
  static Map<String, Element> of(List<Node> items, Family family) {
    ElementIndex index = new ElementIndex(Map.of(), new Diagnostics());
    index.items(items, family, new Element.Owner(Optional.empty(), "", Optional.empty()));
    return index.found;
  }

  private void head(String key, Node value, Family family) {
    Optional<Lock> lock = Optional.ofNullable(headLocks.get(key));
    if (value instanceof Node.Sequence list) {
      items(list.items(), family, new Element.Owner(Optional.empty(), key, lock));
    }
  }

  private void items(List<Node> items, Family family, Element.Owner owner) {
    for (Node node : items) {
      if (node instanceof Node.Mapping item) {
        family.kindOf(item).ifPresent(kind -> item(new Fields(item, kind), family, owner));
      }
    }
  }

  private void item(Fields fields, Family family, Element.Owner owner) {
    tableFile(fields);
    Optional<Lock> own = Lock.on(fields);
    Optional<Lock> lock = own.or(owner::lock);
    Optional<Element> element = fields.id().map(id -> new Element(id, fields, family, owner, lock));
    element.ifPresent(this::register);
    Optional<Lock> below = own.filter(Lock::whole).or(owner::lock);
    Element.Owner here = new Element.Owner(element.or(owner::element), owner.head(), below);
    fields.lists(
        (key, list, inner) -> {
          items(list.items(), inner, here);
          return list;
        });
  }

  /** A model comes from somebody else: its tables read no files. */
  private void tableFile(Fields fields) {
    Optional<Node.Entry> file = fields.kind() == Kind.TABLE ? fields.entry("tu") : Optional.empty();
    file.ifPresent(e -> out.report(Code.KEY_NOT_IN_MODEL, e.key().span(), e.key().value()));
  }

  private void register(Element element) {
    Element first = found.putIfAbsent(element.name(), element);
    Span span = element.id().span();
    if (first != null) {
      Related related = Related.of(first.id().span(), "related.first", element.name());
      out.report(Code.DUPLICATE_ID, span, related, element.name());
    } else if (HeadLists.keys().contains(element.name())) {
      out.report(Code.RESERVED_ID, span, element.name());
    }
  }
}
