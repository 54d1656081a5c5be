package vn.kehoach.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan may ask for more than its model; where it asks for less, that is told. */
class AimTest {
  private static final String MODEL =
      """
      noi_dung:
        - muc_tieu: M
          id: m
          chi_tieu:
            - {id: len, gia_tri: 75, chieu: tang}
            - {id: xuong, gia_tri: 18, chieu: giam}
            - {id: giu, gia_tri: 100, chieu: giu}
            - {id: hai, gia_tri: {a: 90, b: 70}, chieu: tang}
            - {id: khong, gia_tri: 5}
            - {id: chan, gia_tri: 60, chieu: tang, toi_thieu: 50}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "len: {gia_tri: 70}; KH640 | p3 70 | m7 75",
        "len: {gia_tri: 80};",
        "len: {gia_tri: 75};",
        "xuong: {gia_tri: 19}; KH640 | p3 19 | m8 18",
        "xuong: {gia_tri: 17};",
        "giu: {gia_tri: 99,5}; KH640 | p3 99,5 | m9 100",
        "hai: {gia_tri: {b: 60}}; KH640 | p3 60 | m10 70",
        "khong: {gia_tri: 1};",
        "chan: {gia_tri: 55}; KH640 | p3 55 | m12 60",
        "chan: {gia_tri: 45}; KH622 | p3 45 | m12 50"
      })
  void aWeakerFigureIsTold(String change, String found) {
    String quoted = change.replace("99,5", "'99,5'");
    List<String> expected = found == null ? List.of() : List.of(found.replace("99,5", "'99,5'"));
    assertThat(Laid.of("sua: {" + quoted + "}\n", MODEL).found()).isEqualTo(expected);
  }
}
