package vn.kehoach.cli;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells apart a disk that fails from a fault of the program itself. */
final class ProgramFaults implements IExecutionExceptionHandler {
  private final Console console;

  ProgramFaults(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
    return tell(fault);
  }

  /** Says what happened; gives the exit code for it. */
  int tell(Exception fault) {
    if (fault instanceof CommandFault told) {
      console.say(told.key(), told.arguments());
      return told.exitCode();
    }
    if (fault instanceof IOException) {
      console.say("cli.inputOutput", fault.getMessage());
      return ExitCode.INPUT_OUTPUT;
    }
    console.say("cli.bug", fault.getClass().getSimpleName(), place(fault));
    return ExitCode.BUG;
  }

  private static String place(Exception fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    return trace.length == 0 ? "?" : trace[0].getFileName() + ":" + trace[0].getLineNumber();
  }
}
