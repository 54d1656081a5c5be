package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertiesTest {

  @Test
  void ordersCustomPropertiesByTheirNamesAlone() {
    TreeMap<String, String> reversed = new TreeMap<>(Comparator.reverseOrder());
    reversed.put("a", "1");
    reversed.put("b", "2");

    assertThat(properties(reversed).custom().keySet()).containsExactly("a", "b");
  }

  @Test
  void refusesNamesThatDifferInCaseAlone() {
    TreeMap<String, String> names = new TreeMap<>();
    names.put("Số", "1");
    names.put("SỐ", "2");

    assertThatThrownBy(() -> properties(names)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void refusesAnEmptyName(String name) {
    TreeMap<String, String> names = new TreeMap<>();
    names.put(name, "1");

    assertThatThrownBy(() -> properties(names)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesANameThatIsTooLong() {
    TreeMap<String, String> names = new TreeMap<>();
    names.put("ă".repeat(256), "1");

    assertThatThrownBy(() -> properties(names)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Properties properties(TreeMap<String, String> custom) {
    return new Properties("", "", "", "", "", Instant.EPOCH, custom);
  }
}
