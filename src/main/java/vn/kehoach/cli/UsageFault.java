package vn.kehoach.cli;

/** Arguments that cannot be followed, with the sentence that says why (gõ lệnh sai). */
final class UsageFault extends Exception {
  private static final long serialVersionUID = 1;

  private final String key;
  private final transient Object[] arguments;

  UsageFault(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments;
  }

  /** Key of the sentence. */
  String key() {
    return key;
  }

  Object[] arguments() {
    return arguments;
  }
}
