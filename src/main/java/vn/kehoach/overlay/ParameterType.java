package vn.kehoach.overlay;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a parameter may be ({@code kieu}). */
public enum ParameterType {
  NUMBER("so"),
  TEXT("chu"),
  DATE("ngay"),
  CHOICE("lua_chon");

  private final String key;

  ParameterType(String key) {
    this.key = key;
  }

  /** The word as it is typed under {@code kieu}. */
  public String key() {
    return key;
  }

  static Optional<ParameterType> of(String key) {
    return Arrays.stream(values()).filter(type -> type.key.equals(key)).findFirst();
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(ParameterType::key).toList();
  }
}
