package vn.kehoach.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> NAMES = List.of("giai_doan", "dia_ban", "cap_tren", "mt1");

  @ParameterizedTest
  @CsvSource({
    "giai_đoạn, giai_doan",
    "gai_doan, giai_doan",
    "Dia-Ban, dia_ban",
    "cap tren, cap_tren",
    "captren, cap_tren",
    "ma_giai_doan, giai_doan",
    "mt2, ",
    "mt, ",
    "ngan_sach, ",
    "'', ",
  })
  void findsWhatWasMeant(String name, String expected) {
    assertThat(Nearest.to(name, NAMES).orElse(null)).isEqualTo(expected);
  }

  @Test
  void theNearestWinsAndTheFirstOfEquals() {
    assertThat(Nearest.to("muc_tieu_33", List.of("muc_tieu_1", "muc_tieu_3", "muc_tieu_34")))
        .contains("muc_tieu_3");
  }

  @Test
  void longNamesAreNotCompared() {
    List<String> many = IntStream.range(0, 200).mapToObj(i -> "x".repeat(20_000) + i).toList();
    Assertions.assertTimeout(
        Duration.ofSeconds(30), () -> assertThat(Nearest.to("x".repeat(20_000), many)).isEmpty());
  }
}
