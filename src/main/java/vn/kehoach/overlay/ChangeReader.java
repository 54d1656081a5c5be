package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.overlay.Change.Addition;
import vn.kehoach.yaml.Node;

/** Reads what a plan says of one id (đọc một mục của {@code sua}), without its faulty parts. */
final class ChangeReader {
  private final FieldReader fields;
  private final Faults faults;

  ChangeReader(Faults faults) {
    this.faults = faults;
    this.fields = new FieldReader(faults);
  }

  /** The change of an element. */
  Change read(Node.Scalar id, Node.Mapping said, Element element) {
    Node.Mapping flat = flat(said, element.kind());
    Optional<Node.Scalar> drop = drop(flat);
    if (drop.isPresent()) {
      flat.entries().stream()
          .filter(e -> e.key() != drop.get())
          .forEach(e -> faults.droppedAndChanged(drop.get(), e.key(), element));
      return new Change(id, true, List.of(), Map.of());
    }
    Map<Operation, Addition> additions = new EnumMap<>(Operation.class);
    List<Node.Entry> changed = new ArrayList<>();
    for (Node.Entry entry : flat.entries()) {
      Optional<Operation> operation = Operation.of(entry.key().value());
      if (operation.isPresent()) {
        addition(entry, operation.get(), element).ifPresent(a -> additions.put(operation.get(), a));
      } else if (!entry.key().value().equals(Operation.DROP)
          && fields.check(entry, element, flat)) {
        changed.add(entry);
      }
    }
    return new Change(id, false, changed, additions);
  }

  /** The change of a list of the head: it only takes additions. */
  Change readHeadList(Node.Scalar id, Node.Mapping said) {
    Map<Operation, Addition> additions = new EnumMap<>(Operation.class);
    for (Node.Entry entry : said.entries()) {
      Optional<Operation> inside = Operation.of(entry.key().value()).filter(Operation::isInside);
      if (inside.isPresent()) {
        items(entry).ifPresent(a -> additions.put(inside.get(), a));
      } else {
        faults.notForHeadList(entry.key(), id);
      }
    }
    return new Change(id, false, List.of(), additions);
  }

  /** The fields of a nested kind may stand below its key here too, or without it. */
  private Node.Mapping flat(Node.Mapping said, Kind kind) {
    Optional<Node.Mapping> below = kind.isNested() ? Maps.map(said, kind.key()) : Optional.empty();
    if (below.isEmpty()) {
      return said;
    }
    Map<String, Node.Entry> all = new LinkedHashMap<>();
    Maps.without(said, List.of(kind.key())).entries().forEach(e -> all.put(e.key().value(), e));
    for (Node.Entry entry : below.get().entries()) {
      Node.Entry first = all.putIfAbsent(entry.key().value(), entry);
      if (first != null) {
        faults.fieldTwice(entry.key(), first.key());
      }
    }
    return new Node.Mapping(List.copyOf(all.values()), said.span());
  }

  /** The key that leaves the block out; anything but true is a fault. */
  private Optional<Node.Scalar> drop(Node.Mapping said) {
    Optional<Node.Entry> entry = said.entry(Operation.DROP);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    if (!(entry.get().value() instanceof Node.Scalar value)) {
      faults.wrongShape(Operation.DROP, Shape.TEXT.words(), entry.get().value(), Optional.empty());
      return Optional.empty();
    }
    if (!value.value().equals("true")) {
      faults.wrongValue(value, Operation.DROP, List.of("true"));
      return Optional.empty();
    }
    return entry.map(Node.Entry::key);
  }

  private Optional<Addition> addition(Node.Entry entry, Operation operation, Element element) {
    boolean closed = element.kind().lists().isEmpty() || isFilledElsewhere(element);
    if (operation.isInside() && closed) {
      faults.operationNotHere(entry.key(), element);
      return Optional.empty();
    }
    return items(entry);
  }

  /** Whether a table takes its rows from a file, or from the plan itself. */
  private static boolean isFilledElsewhere(Element element) {
    return element.kind() == Kind.TABLE
        && (element.fields().value("tu").isPresent()
            || element.fields().value("tu_dong").isPresent());
  }

  private Optional<Addition> items(Node.Entry entry) {
    if (entry.value() instanceof Node.Sequence list) {
      return Optional.of(new Addition(entry.key(), list.items()));
    }
    if (entry.value() instanceof Node.Scalar text) {
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(new Addition(entry.key(), List.of(text)));
    }
    faults.wrongShape(entry.key().value(), Shape.BLOCKS.words(), entry.value(), Optional.empty());
    return Optional.empty();
  }
}
