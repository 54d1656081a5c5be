package vn.kehoach.cli;

import java.io.IOException;

/** A file that could not be written, with the sentence that says why. */
final class OutputFault extends IOException {
  private static final long serialVersionUID = 1;

  private final String key;
  private final transient Object[] arguments;

  OutputFault(String key, Object... arguments) {
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
