package vn.kehoach.tools;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The programs outside Java that tests read documents with: {@code soffice}, {@code pdftotext},
 * {@code pdftoppm}, {@code xmllint}, {@code ooxml-validator}. A test is skipped where one is
 * missing; with {@code KEHOACH_REQUIRE_TOOLS=1} (as in CI) it fails.
 */
public final class ExternalTools {

  private static final Path NODE_PROGRAMS = Path.of("target/node/node_modules/.bin");

  private final Map<String, String> environment;

  ExternalTools(Map<String, String> environment) {
    this.environment = environment;
  }

  /** The tools of this machine. */
  public static ExternalTools here() {
    return new ExternalTools(System.getenv());
  }

  /**
   * Where a tool is: named by a variable ({@code KEHOACH_OOXML_VALIDATOR} for {@code
   * ooxml-validator}), installed by npm below {@code target/node}, or on the {@code PATH}.
   */
  public Optional<Path> find(String tool) {
    String named = environment.get(variable(tool));
    return named != null
        ? Stream.of(Path.of(named)).filter(Files::isExecutable).findFirst()
        : seek(tool);
  }

  /** Where a tool is; without it the test is skipped, or fails where all tools must be there. */
  public Path assumePresent(String tool) {
    Optional<Path> found = find(tool);
    String missing = "needs the program " + tool + " (or " + variable(tool) + "=its path)";
    if ("1".equals(environment.get("KEHOACH_REQUIRE_TOOLS"))) {
      Assertions.assertTrue(found.isPresent(), missing);
    }
    Assumptions.assumeTrue(found.isPresent(), missing);
    return found.orElseThrow();
  }

  private Optional<Path> seek(String tool) {
    String[] folders = environment.getOrDefault("PATH", "").split(File.pathSeparator);
    return Stream.concat(Stream.of(NODE_PROGRAMS), Stream.of(folders).map(Path::of))
        .flatMap(folder -> Stream.of(folder.resolve(tool), folder.resolve(tool + ".exe")))
        .filter(path -> Files.isRegularFile(path) && Files.isExecutable(path))
        .map(Path::toAbsolutePath)
        .findFirst();
  }

  private static String variable(String tool) {
    return "KEHOACH_" + tool.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
