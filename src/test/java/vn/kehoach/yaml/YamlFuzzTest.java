package vn.kehoach.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.DiagnosticPrinter;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.HumanPrinter;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.SarifPrinter;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

/**
 * Damaged files: whatever they hold, they are read in time, or refused with findings that print.
 */
class YamlFuzzTest {
  private static final String[] PIECES = {
    ":",
    ": ",
    "-",
    "- ",
    "?",
    "? ",
    "[",
    "]",
    "{",
    "}",
    ",",
    "#",
    " #",
    "&a ",
    "*a",
    "!a ",
    "|",
    ">",
    "'",
    "\"",
    "%",
    "@",
    "`",
    "\\",
    "\\u12",
    "\\U99999999",
    "\n",
    "\r",
    "\r\n",
    "\t",
    " ",
    "  ",
    "---\n",
    "...\n",
    "%YAML 1.1\n",
    "<<: ",
    "\0",
    "\u0085",
    "\u2028",
    "\uFEFF",
    "\uD800",
    "\uD83D\uDE00",
    "\u0323",
    "=",
    "~",
    "|2\n",
    ">-\n",
    "\"\\\n"
  };
  private static final List<String> SEEDS = seeds();
  private static final List<DiagnosticPrinter> PRINTERS =
      List.of(
          new HumanPrinter(Messages.of("vi")),
          new SarifPrinter(Messages.of("en"), c -> Optional.empty()));

  private static List<String> seeds() {
    Path cases = Path.of("src/test/resources/cases/diagnostics/yaml");
    try (Stream<Path> files = Stream.concat(Files.walk(cases), Files.walk(Path.of("plans")))) {
      return files
          .filter(f -> f.toString().endsWith(".yaml"))
          .sorted()
          .map(YamlFuzzTest::text)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Property(seed = "30", tries = 1500, shrinking = ShrinkingMode.OFF)
  void aDamagedFileIsReadOrRefused(@ForAll("damaged") String text) {
    check(SourceFile.of("a.yaml", text));
  }

  @Property(seed = "30", tries = 700, shrinking = ShrinkingMode.OFF)
  void signsInAnyOrderAreReadOrRefused(@ForAll("signs") String text) {
    check(SourceFile.of("a.yaml", text));
  }

  @Property(seed = "30", tries = 300, shrinking = ShrinkingMode.OFF)
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    check(SourceFile.decode("a.yaml", bytes));
  }

  private static void check(SourceFile file) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Node> tree = new YamlReader().read(file, diagnostics);
    for (Diagnostic finding : diagnostics.list()) {
      assertInside(finding.span(), file);
      finding.related().forEach(related -> assertInside(related.span(), file));
    }
    PRINTERS.forEach(printer -> assertThat(printer.print(diagnostics.list())).isNotNull());
    assertThat(tree.isPresent() || diagnostics.hasErrors()).isTrue();
    tree.ifPresent(node -> assertPlaces(node, file));
    if (!diagnostics.hasErrors()) {
      assertReadsBack(tree.orElseThrow());
    }
  }

  private static void assertPlaces(Node node, SourceFile file) {
    assertInside(node.span(), file);
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(e -> assertPlaces(e.key(), file));
      mapping.entries().forEach(e -> assertPlaces(e.value(), file));
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> assertPlaces(item, file));
    } else if (node instanceof Node.Scalar scalar) {
      Span all = scalar.at(0, scalar.value().length());
      assertInside(all, file);
      assertThat(all.start()).isBetween(node.span().start(), node.span().end());
      assertThat(all.end()).isLessThanOrEqualTo(node.span().end());
    }
  }

  private static void assertInside(Span span, SourceFile file) {
    assertThat(span.file()).isSameAs(file);
    assertThat(span.start()).isBetween(0, span.end());
    assertThat(span.end()).isLessThanOrEqualTo(file.text().length());
  }

  private static void assertReadsBack(Node tree) {
    Diagnostics again = new Diagnostics();
    String text = new YamlWriter().write(tree);
    Optional<Node> read = new YamlReader().read(SourceFile.of("b.yaml", text), again);
    assertThat(read.map(new YamlWriter()::write)).as(text).contains(text);
    assertThat(again.list()).as(text).isEmpty();
  }

  @Provide
  Arbitrary<String> damaged() {
    return Combinators.combine(
            Arbitraries.of(SEEDS), Arbitraries.longs(), Arbitraries.integers().between(1, 12))
        .as(YamlFuzzTest::damage);
  }

  @Provide
  Arbitrary<String> signs() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  private static String damage(String text, long seed, int times) {
    Random random = new Random(seed);
    StringBuilder damaged = new StringBuilder(text);
    for (int i = 0; i < times && damaged.length() > 0; i++) {
      damageOnce(damaged, random);
    }
    return damaged.toString();
  }

  private static void damageOnce(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    int end = Math.min(text.length(), at + 1 + random.nextInt(20));
    switch (random.nextInt(5)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
      case 2 -> text.replace(at, at + 1, PIECES[random.nextInt(PIECES.length)]);
      case 3 -> text.setLength(Math.max(at, text.length() / 2));
      default -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
    }
  }
}
