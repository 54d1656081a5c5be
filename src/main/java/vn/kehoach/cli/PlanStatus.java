package vn.kehoach.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kehoach.diagnostic.Messages;

/**
 * Where a plan stands (tình trạng).
 *
 * @param body name of the issuing body, or an empty text
 * @param model its model, or an empty text
 * @param version the version of the model it takes up, or an empty text
 * @param newest the newest version there is, or an empty text
 * @param changes how many changes it makes to its model
 */
record PlanStatus(
    String plan,
    String body,
    String model,
    String version,
    String newest,
    int changes,
    long errors,
    long warnings,
    Word word) {

  /** How the Word file stands to its plan. */
  enum Word {
    CURRENT,
    OLD,
    MISSING
  }

  /** The names of the columns in files. */
  static final List<String> COLUMNS =
      Arrays.stream(PlanStatus.class.getRecordComponents()).map(c -> c.getName()).toList();

  /** The titles of the columns for people. */
  static List<String> titles(Messages messages) {
    return COLUMNS.stream().map(c -> messages.get("status." + c)).toList();
  }

  /** The values, by column. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("plan", plan);
    values.put("body", body);
    values.put("model", model);
    values.put("version", version);
    values.put("newest", newest);
    values.put("changes", changes);
    values.put("errors", errors);
    values.put("warnings", warnings);
    values.put("word", word.name().toLowerCase(Locale.ROOT));
    return values;
  }

  /** The values as people read them, column by column. */
  List<String> cells(Messages messages) {
    Map<String, Object> values = values();
    values.put("word", messages.get("status.word." + word));
    return values.values().stream().map(String::valueOf).toList();
  }
}
