package vn.kehoach.decode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.kehoach.plan.IssuingBody.Signer;
import vn.kehoach.plan.IssuingBody.Unit;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** Reads what a body has under ids: its units, groups of recipients, and signers. */
final class BodyParts {
  static final List<String> UNIT_KEYS = List.of("ten", "viet_tat");
  static final List<String> SIGNER_KEYS = List.of("chuc_vu", "ho_ten");

  private final Fields body;
  private final TypedNames names;
  private final Findings findings;

  /** What is read is noted among the names. */
  BodyParts(Fields body, TypedNames names, Findings findings) {
    this.body = body;
    this.names = names;
    this.findings = findings;
  }

  Map<String, Unit> units() {
    return byId("don_vi", this::unit);
  }

  private Unit unit(Fields units, String id) {
    Fields unit = group(units, id, UNIT_KEYS, "ten");
    names.add(unit, "ten");
    return new Unit(unit.words("ten"), unit.words("viet_tat"), unit.span());
  }

  Map<String, List<String>> groups() {
    return byId(
        "nhom_nhan",
        (fields, id) ->
            fields.scalars(id).stream().map(fields::words).filter(w -> !w.isEmpty()).toList());
  }

  Map<String, Signer> signers() {
    return byId("nguoi_ky", this::signer);
  }

  private Signer signer(Fields signers, String id) {
    Fields signer = group(signers, id, SIGNER_KEYS, "chuc_vu");
    SIGNER_KEYS.forEach(key -> names.add(signer, key));
    return new Signer(signer.words("chuc_vu"), signer.words("ho_ten"), signer.span());
  }

  /** The fields under an id, of which the required one must be there. */
  private Fields group(Fields all, String id, List<String> known, String required) {
    Optional<Fields> group = all.group(id, known);
    boolean unreadable = all.has(id) && group.isEmpty();
    Span place = all.key(id).orElseThrow().span();
    Fields fields = group.orElse(Fields.none(place, findings));
    if (!unreadable && !fields.has(required)) {
      findings.missingKey(required, id, place);
    }
    return fields;
  }

  private <T> Map<String, T> byId(String key, BiFunction<Fields, String, T> read) {
    Map<String, T> found = new LinkedHashMap<>();
    body.map(key).map(m -> Fields.open(m, findings)).ifPresent(all -> take(all, read, found));
    return found;
  }

  private <T> void take(Fields all, BiFunction<Fields, String, T> read, Map<String, T> found) {
    for (String id : all.keys()) {
      Node.Scalar key = all.key(id).orElseThrow();
      if (!Ids.isId(id)) {
        findings.badId(key);
      }
      found.put(id, read.apply(all, id));
    }
  }
}
