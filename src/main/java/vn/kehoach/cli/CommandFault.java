package vn.kehoach.cli;

/** A command that cannot be followed to its end, with the sentence that says why. */
final class CommandFault extends Exception {
  private static final long serialVersionUID = 1;

  private final int exitCode;
  private final String key;
  private final transient Object[] arguments;

  private CommandFault(int exitCode, String key, Object... arguments) {
    super(key);
    this.exitCode = exitCode;
    this.key = key;
    this.arguments = arguments;
  }

  /** Arguments that cannot be followed (gõ lệnh sai). */
  static CommandFault usage(String key, Object... arguments) {
    return new CommandFault(ExitCode.USAGE, key, arguments);
  }

  /** A file that cannot be read or written. */
  static CommandFault file(String key, Object... arguments) {
    return new CommandFault(ExitCode.INPUT_OUTPUT, key, arguments);
  }

  int exitCode() {
    return exitCode;
  }

  /** Key of the sentence. */
  String key() {
    return key;
  }

  Object[] arguments() {
    return arguments;
  }
}
