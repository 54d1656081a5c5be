package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Nearest;
import vn.kehoach.diagnostic.Phrase;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** Words the findings on changes: which code quotes what, and which second place it shows. */
final class Faults {
  private final Diagnostics out;

  /** However many words are wrong, they are compared with so many known ones altogether. */
  private int comparisons = 200_000;

  Faults(Diagnostics out) {
    this.out = out;
  }

  Diagnostics out() {
    return out;
  }

  void wrongShape(String key, Phrase expected, Node found, Optional<Related> place) {
    add(Code.WRONG_SHAPE, found.span(), place, key, expected, Shape.wordsFor(found));
  }

  void wrongValue(Node.Scalar found, String key, Collection<String> known) {
    report(Code.WRONG_VALUE, found, known, found.value(), key, String.join(", ", known));
  }

  void unknownId(Node.Scalar id, Collection<String> known) {
    report(Code.UNKNOWN_CHANGE, id, known, id.value());
  }

  void headKey(Node.Scalar key) {
    out.report(Code.HEAD_KEY_IN_CHANGES, key.span(), key.value());
  }

  void ownBlock(Node.Scalar id, Element own) {
    Related place = Related.of(own.id().span(), "related.added", id.value());
    out.report(Code.OWN_BLOCK_IN_CHANGES, id.span(), place, id.value());
  }

  void locked(Node.Scalar id, Lock lock) {
    out.report(Code.LOCKED, id.span(), lock.related(), id.value(), lock.what());
  }

  void lockedInside(Node.Scalar id, Lock lock) {
    out.report(Code.LOCKED_INSIDE, id.span(), lock.related(), id.value(), lock.what());
  }

  void droppedAndChanged(Node.Scalar drop, Node.Scalar other, Element element) {
    String id = element.name();
    out.report(Code.DROPPED_AND_CHANGED, other.span(), dropped(drop, id), id, other.value());
  }

  void changeInDropped(Node.Scalar id, Node.Scalar dropped) {
    Related place = dropped(dropped, dropped.value());
    out.report(Code.CHANGE_IN_DROPPED, id.span(), place, id.value(), dropped.value());
  }

  void changeInReplaced(Node.Scalar id, Node.Scalar head) {
    Related place = Related.of(head.span(), "related.other", head.value());
    out.report(Code.CHANGE_IN_REPLACED, id.span(), place, id.value(), head.value());
  }

  private static Related dropped(Node.Scalar at, String id) {
    return Related.of(at.span(), "related.dropped", id);
  }

  void operationNotHere(Node.Scalar key, Element element) {
    Object kind = element.kind().words();
    out.report(
        Code.OPERATION_NOT_HERE, key.span(), element.related(), key.value(), element.name(), kind);
  }

  void notForHeadList(Node.Scalar key, Node.Scalar list) {
    out.report(Code.NOT_FOR_HEAD_LIST, key.span(), key.value(), list.value());
  }

  void noSuchField(Node.Scalar field, Element element, Collection<String> known) {
    String name = field.value();
    Object[] said = near(name, known, name, element.name(), element.kind().words());
    add(Code.NO_SUCH_FIELD, field.span(), Optional.of(element.related()), said);
  }

  void listAsWhole(Node.Scalar field, Element element) {
    Related place = element.related(field.value());
    out.report(Code.LIST_AS_A_WHOLE, field.span(), place, field.value(), element.name());
  }

  void fieldTwice(Node.Scalar field, Node.Scalar first) {
    Related place = Related.of(first.span(), "related.first", field.value());
    out.report(Code.FIELD_TWICE, field.span(), place, field.value());
  }

  /** A text of the model still refers to what the plan leaves out. */
  void stillCited(Node.Scalar dropped, Inserted reference) {
    Related place = Related.of(reference.span(), "related.cited", reference.word());
    add(
        Code.DROPPED_BUT_CITED,
        dropped.span(),
        Optional.of(place),
        dropped.value(),
        reference.word());
  }

  /** A reference or a duty of a model to an id that it has not. */
  void unknownReference(String id, Span span, Collection<String> known) {
    add(Code.UNKNOWN_REFERENCE, span, Optional.empty(), near(id, known, id));
  }

  void unknownDuty(Node.Scalar target, Collection<String> known) {
    report(Code.UNKNOWN_DUTY, target, known, target.value());
  }

  void idOfModel(Node.Scalar id, Element model) {
    out.report(Code.ID_OF_MODEL, id.span(), model.related(), id.value());
  }

  /** A finding at a word, with the nearest known word as its last argument where one is near. */
  void report(Code code, Node.Scalar at, Collection<String> known, Object... arguments) {
    add(code, at.span(), Optional.empty(), near(at.value(), known, arguments));
  }

  /** The arguments, and the known word nearest to one where one is near. */
  Object[] near(String word, Collection<String> known, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(arguments));
    comparisons = Math.max(0, comparisons - known.size());
    if (comparisons > 0) {
      Nearest.to(word, known).ifPresent(all::add);
    }
    return all.toArray();
  }

  /** A finding, with its second place where it has one. */
  void add(Code code, Span span, Optional<Related> place, Object... arguments) {
    List<Related> places = place.stream().toList();
    out.add(new Diagnostic(code, code.severity(), span, List.of(arguments), places));
  }
}
