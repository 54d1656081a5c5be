package vn.kehoach.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** LibreOffice Writer without a window: the word processor that tests open documents in. */
public final class LibreOffice {

  private static final Duration START = Duration.ofSeconds(120);
  private static final Duration EACH = Duration.ofSeconds(20);

  private LibreOffice() {}

  /**
   * Prints Word files to PDF in one process with a fresh profile, so that it meets no other
   * LibreOffice.
   *
   * @return the PDF of each file, in order, named as the file is; names must differ
   */
  public static List<Path> toPdf(List<Path> files, Path outFolder) {
    Path program = ExternalTools.here().assumePresent("soffice");
    try {
      Path profile = Files.createTempDirectory("kehoach-soffice");
      try {
        Command command = Command.of(words(program, profile, files, outFolder));
        Command.Result result = command.run(START.plus(EACH.multipliedBy(files.size())));
        return files.stream().map(file -> printed(file, outFolder, result)).toList();
      } finally {
        Scratch.delete(profile);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> words(Path program, Path profile, List<Path> files, Path outFolder) {
    List<String> words = new ArrayList<>();
    words.add(program.toString());
    words.add("-env:UserInstallation=" + profile.toUri());
    words.addAll(List.of("--headless", "--norestore", "--nolockcheck", "--convert-to", "pdf"));
    words.addAll(List.of("--outdir", outFolder.toAbsolutePath().toString()));
    files.forEach(file -> words.add(file.toAbsolutePath().toString()));
    return words;
  }

  private static Path printed(Path file, Path outFolder, Command.Result result) {
    String name = file.getFileName().toString();
    Path pdf = outFolder.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
    if (!Files.isRegularFile(pdf)) {
      throw new AssertionError("LibreOffice did not print " + file + "\n" + result);
    }
    return pdf;
  }
}
