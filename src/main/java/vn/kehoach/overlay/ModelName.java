package vn.kehoach.overlay;

import java.util.regex.Pattern;

/** Which model, and which version of it (tên mẫu). */
record ModelName(String id, ModelVersion version) {
  private static final Pattern ID = Pattern.compile("[a-z0-9]{1,60}(?:-[a-z0-9]{1,60}){0,20}");

  /** Whether a text can be the id of a model: never a path. */
  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** The name of its file below a folder of models. */
  String file() {
    return id + "/" + version + ".yaml";
  }

  @Override
  public String toString() {
    return id + " " + version;
  }
}
