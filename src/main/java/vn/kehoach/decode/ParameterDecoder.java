package vn.kehoach.decode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the parameters of a plan ({@code tham_so}): values by name, which may still be empty. */
final class ParameterDecoder {
  private static final String KEY = "tham_so";
  private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*");

  /** Names that already mean something; a parameter may not take their place. */
  private static final Set<String> DERIVED =
      Set.of(
          "co_quan",
          "viet_tat",
          "dia_ban",
          "loai_dia_ban",
          "dia_danh",
          "cap_tren",
          "giai_doan",
          "nam",
          "gia_tri");

  private final Context context;

  ParameterDecoder(Context context) {
    this.context = context;
  }

  Map<String, String> parameters(Fields plan) {
    Map<String, String> values = new LinkedHashMap<>();
    plan.map(KEY)
        .map(m -> Fields.open(m, context.findings()))
        .ifPresent(fields -> fields.keys().forEach(name -> take(fields, name, values)));
    return values;
  }

  private void take(Fields fields, String name, Map<String, String> values) {
    if (!NAME.matcher(name).matches()) {
      context.findings().badId(fields.key(name).orElseThrow());
    }
    if (DERIVED.contains(name)) {
      context.findings().hidesName(fields.key(name).orElseThrow());
    } else {
      values.put(name, fields.words(name));
    }
  }
}
