package vn.kehoach.cli;

/** What the program tells the shell. */
final class ExitCode {
  /** Done, nothing to object to. */
  static final int FINE = 0;

  /** A plan has faults. */
  static final int FINDINGS = 1;

  /** The command was not understood. */
  static final int USAGE = 2;

  /** A file could not be read or written. */
  static final int INPUT_OUTPUT = 3;

  /** A fault of the program itself. */
  static final int BUG = 70;

  private ExitCode() {}
}
