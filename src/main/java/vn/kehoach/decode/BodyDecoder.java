package vn.kehoach.decode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Phrase;
import vn.kehoach.plan.IssuingBody;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** Reads the issuing body ({@code co-quan.yaml}); what is not written out follows from its name. */
public final class BodyDecoder {
  static final Phrase OWNER = Phrase.of("owner.body");
  static final List<String> KEYS =
      List.of(
          "ten",
          "viet_tat",
          "dia_danh",
          "dia_ban",
          "loai_dia_ban",
          "cap_tren",
          "co_quan_chu_quan",
          "dong_dau",
          "ky_hieu",
          "don_vi",
          "nhom_nhan",
          "nguoi_ky");

  /** The keys of the names that the rules look at. */
  private static final List<String> NAMES =
      List.of("ten", "dia_danh", "dia_ban", "cap_tren", "co_quan_chu_quan");

  /** The body; empty where the file is no group of keys, or names no body. */
  public Optional<IssuingBody> decode(Node root, Diagnostics out) {
    Findings findings = new Findings(out);
    if (!(root instanceof Node.Mapping map)) {
      findings.wrongShape("co-quan.yaml", Shape.MAP, root);
      return Optional.empty();
    }
    Fields fields = Fields.of(map, OWNER, KEYS, findings);
    return Optional.of(body(fields, findings)).filter(b -> !b.name().isEmpty());
  }

  private static IssuingBody body(Fields fields, Findings findings) {
    TypedNames names = new TypedNames();
    NAMES.forEach(key -> names.add(fields, key));
    BodyParts parts = new BodyParts(fields, names, findings);
    BodyName name = BodyName.of(fields.words("ten"));
    Optional<Area> area = area(fields, name);
    return new IssuingBody(
        name.full(),
        typedOr(fields, "viet_tat", name::shortName),
        typedOr(fields, "dia_danh", () -> area.map(Area::place).orElse("")),
        typedOr(fields, "dia_ban", () -> areaWords(name)),
        typedOr(fields, "loai_dia_ban", () -> area.map(Area::noun).orElse("")),
        fields.words("cap_tren"),
        fields.words("co_quan_chu_quan"),
        headLines(fields, name),
        symbol(fields, name, findings),
        parts.units(),
        parts.groups(),
        parts.signers(),
        names.all(),
        fields.span());
  }

  private static String typedOr(Fields fields, String key, Supplier<String> derived) {
    return fields.has(key) ? fields.words(key) : derived.get();
  }

  /** The area as written out, or as the name tells it. */
  private static Optional<Area> area(Fields fields, BodyName name) {
    return fields.has("dia_ban")
        ? fields.scalar("dia_ban").flatMap(s -> Area.of(s.value()))
        : name.area();
  }

  private static String areaWords(BodyName name) {
    return name.area().isPresent() ? name.full().substring(name.collective().length()).strip() : "";
  }

  private static List<String> headLines(Fields fields, BodyName name) {
    List<String> typed =
        fields.scalars("dong_dau").stream()
            .map(s -> fields.words(s).toUpperCase(Locale.ROOT))
            .toList();
    return typed.isEmpty() ? name.headLines() : typed;
  }

  private static String symbol(Fields fields, BodyName name, Findings findings) {
    Span place = fields.key("ten").map(Node.Scalar::span).orElse(fields.span());
    String symbol = typedOr(fields, "ky_hieu", name::symbol);
    if (name.full().isEmpty()) {
      findings.missingKey("ten", OWNER, place);
    } else if (symbol.isEmpty()) {
      findings.missingKey("ky_hieu", OWNER, place);
    }
    return symbol;
  }
}
