package vn.kehoach.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Closing;
import vn.kehoach.plan.Closing.Filing;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** Reads what stands below the body: last words, recipients, filing, signature. */
final class ClosingDecoder {
  private static final String FILING = "luu";
  static final List<String> FILING_KEYS = List.of("don_vi", "nguoi_soan", "so_ban");

  private final Context context;

  ClosingDecoder(Context context) {
    this.context = context;
  }

  Closing decode(Fields plan) {
    return new Closing(
        plan.has("ket_thuc") ? context.text(plan, "ket_thuc") : null,
        new RecipientDecoder(context).recipients(plan),
        filing(plan),
        new SignatureDecoder(context).decode(plan).orElse(null));
  }

  private Filing filing(Fields plan) {
    Optional<Node> node = plan.node(FILING);
    if (node.isPresent() && node.get() instanceof Node.Mapping map) {
      Fields fields = Fields.of(map, FILING, FILING_KEYS, context.findings());
      int copies = new Numbers(context.findings()).whole(fields, "so_ban");
      return filing(fields, "don_vi", fields.words("nguoi_soan"), copies);
    }
    return filing(plan, FILING, "", 0);
  }

  private static Filing filing(Fields fields, String key, String drafter, int copies) {
    List<String> units = new ArrayList<>();
    List<Span> places = new ArrayList<>();
    for (Node.Scalar typed : fields.scalars(key)) {
      String unit = fields.words(typed);
      if (!unit.isEmpty()) {
        units.add(unit);
        places.add(typed.span());
      }
    }
    return new Filing(List.copyOf(units), List.copyOf(places), drafter, copies);
  }
}
