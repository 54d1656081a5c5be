package vn.kehoach.overlay;

import java.util.Optional;
import java.util.Set;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Phrase;
import vn.kehoach.yaml.Node;

/** Everything in a model that a plan may want to change has an id (kiểm tra mã). */
final class IdCheck {
  /** Rows, bases and recipients may do without. */
  private static final Set<Family> WITH_IDS =
      Set.of(Family.BLOCKS, Family.UNITS, Family.TARGETS, Family.APPENDICES);

  private final Diagnostics out;

  IdCheck(Diagnostics out) {
    this.out = out;
  }

  void check(Model model) {
    for (Node.Entry entry : model.raw().entries()) {
      Optional<Family> family = HeadLists.family(entry.key().value());
      if (family.isPresent() && entry.value() instanceof Node.Sequence list) {
        list(list, family.get());
      }
    }
  }

  private Node.Sequence list(Node.Sequence list, Family family) {
    for (Node node : list.items()) {
      if (node instanceof Node.Mapping map && family.kindOf(map).isPresent()) {
        item(new Fields(map, family.kindOf(map).get()), family);
      } else if (node instanceof Node.Scalar && WITH_IDS.contains(family)) {
        Kind kind = family == Family.TARGETS ? Kind.TARGET : Kind.PROSE;
        missing(node, kind.words());
      }
    }
    return list;
  }

  private void item(Fields fields, Family family) {
    if (WITH_IDS.contains(family) && fields.id().isEmpty()) {
      missing(fields.head(), fields.kind().words());
    }
    fields.lists((key, list, inner) -> list(list, inner));
  }

  private void missing(Node at, Phrase kind) {
    out.report(Code.MISSING_ID, at.span(), kind);
  }
}
