package vn.kehoach.decode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kehoach.plan.DerivedNames;

/** Reads the parameters of a plan ({@code tham_so}): values by name, which may still be empty. */
final class ParameterDecoder {
  private static final String KEY = "tham_so";
  private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*");

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
    if (DerivedNames.holds(name)) {
      context.findings().hidesName(fields.key(name).orElseThrow());
    } else {
      values.put(name, fields.words(name));
    }
  }
}
