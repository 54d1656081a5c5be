package vn.kehoach.decode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.plan.Closing.Right;
import vn.kehoach.plan.Closing.Signature;
import vn.kehoach.plan.IssuingBody.Signer;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** Reads who signs ({@code ky}), and by which right (nd30 KY-01 to KY-03). */
final class SignatureDecoder {
  private static final String KEY = "ky";
  private static final Map<String, Right> RIGHTS =
      Map.of(
          "quyen", Right.ACTING,
          "thua_lenh", Right.BY_ORDER,
          "thua_uy_quyen", Right.AUTHORISED);
  private static final List<String> RIGHT_KEYS = List.of("quyen", "thua_lenh", "thua_uy_quyen");
  static final List<String> KEYS =
      List.of("nguoi", "quyen", "thay_mat", "thua_lenh", "thua_uy_quyen");

  private final Context context;

  SignatureDecoder(Context context) {
    this.context = context;
  }

  /** The signature; empty where nobody is named, or nobody that the body knows. */
  Optional<Signature> decode(Fields plan) {
    return plan.group(KEY, KEYS).flatMap(this::signature);
  }

  private Optional<Signature> signature(Fields fields) {
    Map<String, Signer> signers = context.body().signers();
    Optional<Node.Scalar> id = fields.scalar("nguoi");
    Optional<Signer> signer = id.map(s -> signers.get(s.value()));
    if (id.isPresent() && signer.isEmpty()) {
      context.findings().unknownSigner(id.get(), signers.keySet());
    }
    Right special = right(fields);
    String collective = collective(fields, special);
    return signer.map(s -> signature(s, special, collective, fields.span()));
  }

  private Signature signature(Signer signer, Right special, String collective, Span span) {
    SignerTitle title = new SignerTitle(signer.title(), context.body());
    Right right = special == Right.HEAD && title.isDeputy() ? Right.DEPUTY : special;
    return new Signature(signer.title(), title.head(right), collective, signer.name(), right, span);
  }

  private Right right(Fields fields) {
    String first = null;
    for (String key : RIGHT_KEYS) {
      boolean said = fields.isTrue(key);
      if (said && first != null) {
        context.findings().apart(fields, first, key);
      }
      first = said && first == null ? key : first;
    }
    return first == null ? Right.HEAD : RIGHTS.get(first);
  }

  /** Whose behalf it is signed on: by itself that of a collective, unless by order (KY-03). */
  private String collective(Fields fields, Right right) {
    String collective = BodyName.of(context.body().name()).collective();
    if (fields.has("thay_mat")) {
      String whole = collective.isEmpty() ? context.body().name() : collective;
      return fields.isTrue("thay_mat") ? whole : "";
    }
    return right == Right.BY_ORDER || right == Right.AUTHORISED ? "" : collective;
  }
}
