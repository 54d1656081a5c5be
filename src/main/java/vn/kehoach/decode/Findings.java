package vn.kehoach.decode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Nearest;
import vn.kehoach.diagnostic.Phrase;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** Words the findings of this stage: which code quotes what, in which order. */
final class Findings {
  private static final int LONGEST_QUOTE = 40;

  private final Diagnostics out;
  private int told;

  Findings(Diagnostics out) {
    this.out = out;
  }

  /** How many findings were told up to now. */
  int told() {
    return told;
  }

  Diagnostics out() {
    return out;
  }

  void unknownKey(Node.Scalar key, Object owner, Collection<String> known) {
    Optional<Phrase> remedy = KeyHomes.remedy(key.value(), known);
    reportNear(Code.UNKNOWN_KEY, key.span(), remedy, key.value(), owner, all(known));
  }

  /** A value that fell apart at its comma; the span holds both halves. */
  void commaInValue(String key, Span whole) {
    report(Code.COMMA_IN_VALUE, whole, key, quote(whole.text()));
  }

  void missingKey(String key, Object owner, Span span) {
    report(Code.MISSING_KEY, span, key, owner);
  }

  void wrongShape(Object key, Shape expected, Node found) {
    report(Code.WRONG_SHAPE, found.span(), key, expected.phrase(), Shape.of(found).phrase());
  }

  /** Something else where a group of keys must stand, of which one is shown. */
  void noGroup(String key, Node found, String inside) {
    Phrase group = Shape.MAP.phrase();
    report(Code.WRONG_SHAPE, found.span(), key, group, Shape.of(found).phrase(), inside);
  }

  void wrongValue(Node.Scalar found, String key, Collection<String> known) {
    Optional<String> near = near(found.value(), known);
    reportNear(Code.WRONG_VALUE, found.span(), near, quote(found.value()), key, all(known));
  }

  /** A block without a kind; its keys may tell which was meant. */
  void noBlockKind(Node.Mapping block, Collection<String> kinds) {
    List<String> keys = block.entries().stream().map(e -> e.key().value()).toList();
    reportNear(Code.NO_BLOCK_KIND, block.span(), KeyHomes.kind(keys, kinds), all(kinds));
  }

  /** A block of another kind where only units can stand. */
  void onlyUnits(Span block) {
    report(Code.NO_BLOCK_KIND, block, "don_vi");
  }

  void unknownName(Node.Scalar typed, String name, Collection<String> known) {
    reportNear(Code.UNKNOWN_NAME, typed.span(), near(name, known), name);
  }

  void twoBlockKinds(Node.Scalar first, Node.Scalar second) {
    Related related = Related.of(first.span(), "related.first", first.value());
    report(Code.TWO_BLOCK_KINDS, second.span(), related, first.value(), second.value());
  }

  void badId(Node.Scalar id) {
    report(Code.BAD_ID, id.span(), quote(id.value()));
  }

  void hidesName(Node.Scalar parameter) {
    report(Code.PARAMETER_HIDES_NAME, parameter.span(), parameter.value());
  }

  void duplicateId(String id, Span first, Span second) {
    report(Code.DUPLICATE_ID, second, Related.of(first, "related.first", id), id);
  }

  /** A date or period that cannot be; the form is the last part of its remedy's key. */
  void badDate(Node.Scalar found, String key, String form) {
    Phrase remedy = Phrase.of("date." + form);
    report(Code.BAD_DATE, found.span(), quote(found.value()), key, remedy);
  }

  void badNumber(Node.Scalar found, String key) {
    report(Code.BAD_NUMBER, found.span(), quote(found.value()), key);
  }

  /** The number of a document, typed with its symbol. */
  void numberWithSymbol(Node.Scalar found, String key) {
    Phrase remedy = Phrase.of("number.document");
    report(Code.BAD_NUMBER, found.span(), quote(found.value()), key, remedy);
  }

  /** A number whose point may part thousands or decimals. */
  void ambiguousNumber(Node.Scalar found) {
    String typed = found.value();
    String decimal = typed.replace('.', ',');
    report(Code.AMBIGUOUS_NUMBER, found.span(), typed, typed.replace(".", ""), decimal);
  }

  void unknownUnit(Node.Scalar id, Collection<String> known) {
    reportNear(Code.UNKNOWN_UNIT, id.span(), near(id.value(), known), quote(id.value()));
  }

  void unknownSigner(Node.Scalar id, Collection<String> known) {
    reportNear(Code.UNKNOWN_SIGNER, id.span(), near(id.value(), known), quote(id.value()));
  }

  void unknownGroup(Node.Scalar id, Collection<String> known) {
    reportNear(Code.UNKNOWN_GROUP, id.span(), near(id.value(), known), quote(id.value()));
  }

  void raggedRow(Span row, int found, int expected) {
    report(Code.RAGGED_ROW, row, found, expected);
  }

  void fieldTwice(String key, Span inside, Span beside) {
    report(Code.FIELD_TWICE, beside, Related.of(inside, "related.first", key), key);
  }

  void badTableFile(String what, Span span) {
    report(Code.BAD_TABLE_FILE, span, Phrase.of("table." + what));
  }

  /** Two keys of which only one can stand among the same fields. */
  void apart(Fields fields, String first, String second) {
    if (fields.has(first) && fields.has(second)) {
      Span here = fields.key(second).orElseThrow().span();
      Span there = fields.key(first).orElseThrow().span();
      Related related = Related.of(there, "related.other", first);
      report(Code.NOT_TOGETHER, here, related, first, second);
    }
  }

  void markdown(Unsupported what, Span span) {
    Phrase remedy = Phrase.of(what.hintKey());
    report(Code.MARKDOWN_NOT_SUPPORTED, span, quote(firstLine(span)), remedy);
  }

  void badInsertion(Span span) {
    report(Code.BAD_INSERTION, span, quote(span.text()));
  }

  void insertionNotHere(Span span) {
    report(Code.INSERTION_NOT_HERE, span, quote(span.text()));
  }

  private void reportNear(Code code, Span span, Optional<?> near, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(arguments));
    near.ifPresent(all::add);
    report(code, span, all.toArray());
  }

  private void report(Code code, Span span, Object... arguments) {
    told++;
    out.report(code, span, arguments);
  }

  private void report(Code code, Span span, Related related, Object... arguments) {
    told++;
    out.report(code, span, related, arguments);
  }

  private static Optional<String> near(String found, Collection<String> known) {
    return Nearest.to(found, known);
  }

  private static String all(Collection<String> known) {
    return String.join(", ", known);
  }

  private static String firstLine(Span span) {
    return span.text().lines().findFirst().orElse("");
  }

  /** A quote short enough for a sentence. */
  private static String quote(String typed) {
    String line = typed.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }
}
