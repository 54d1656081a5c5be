package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Guide;
import vn.kehoach.number.NumberedBlock;
import vn.kehoach.number.Piece;
import vn.kehoach.plan.HeadKeys;

/** What stands in one place stands in the other: keys and guide, kinds and templates. */
class CompletenessTest {
  private static final Path DECODE = Path.of("target/classes/vn/kehoach/decode");
  private static final Path LAYOUT = Path.of("templates/nd30");

  @Test
  void theGuideHasEveryKey() throws ReflectiveOperationException, IOException {
    Set<String> keys = keys();
    assertThat(keys).contains("trich_yeu", "chi_tieu", "so_ban", "co_chu_dau", "nguoi");
    assertThat(keys.stream().filter(key -> !isInGuide(key))).isEmpty();
  }

  private static boolean isInGuide(String key) {
    String code = Guide.code(Guide.read().text()).stream().collect(Collectors.joining("\n"));
    return code.matches("(?s)(.*[^a-z_])?" + key + "([^a-z_].*)?");
  }

  /** All keys that the decoder knows: the head's, and its lists of keys, by their names. */
  private static Set<String> keys() throws ReflectiveOperationException, IOException {
    Set<String> keys = new TreeSet<>(HeadKeys.ORDER);
    for (Path file : below(DECODE, ".class")) {
      String name = file.getFileName().toString().replace(".class", "");
      for (Field field : Class.forName("vn.kehoach.decode." + name).getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && isListOfKeys(field)) {
          field.setAccessible(true);
          ((List<?>) field.get(null)).forEach(key -> keys.add(key.toString()));
        }
      }
    }
    return keys;
  }

  private static boolean isListOfKeys(Field field) {
    boolean named = field.getName().endsWith("KEYS") || field.getName().equals("INSIDE");
    return named && List.class.isAssignableFrom(field.getType());
  }

  @Test
  void everyKindOfBlockHasItsTemplate() throws IOException {
    assertThat(kinds(NumberedBlock.class)).isEqualTo(templates("blocks"));
    assertThat(kinds(Piece.class)).isEqualTo(templates("pieces"));
  }

  private static Set<String> templates(String folder) throws IOException {
    return below(LAYOUT.resolve(folder), ".ftlx").stream()
        .map(f -> f.getFileName().toString().replace(".ftlx", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What {@code kind()} says in each record of a sealed family. */
  private static Set<String> kinds(Class<?> family) {
    return Arrays.stream(family.getPermittedSubclasses())
        .map(CompletenessTest::kind)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String kind(Class<?> record) {
    try {
      Class<?>[] types =
          Arrays.stream(record.getRecordComponents()).map(c -> c.getType()).toArray(Class[]::new);
      var constructor = record.getDeclaredConstructor(types);
      Object[] empty = Arrays.stream(types).map(CompletenessTest::empty).toArray();
      return (String) record.getMethod("kind").invoke(constructor.newInstance(empty));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(record.getName(), e);
    }
  }

  private static Object empty(Class<?> type) {
    if (type == int.class) {
      return 0;
    }
    return type == boolean.class ? (Object) false : null;
  }

  private static List<Path> below(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(end)).sorted().toList();
    }
  }
}
