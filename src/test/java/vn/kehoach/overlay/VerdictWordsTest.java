package vn.kehoach.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Messages;

class VerdictWordsTest {
  private static final String FROM =
      """
      tham_so: {p: {kieu: so, mac_dinh: 75}}
      mo_dau: M
      noi_dung:
        - {muc_tieu: O, id: o, chi_tieu: [{id: t, noi_dung: T, gia_tri: 90}]}
        - {khoan: A, id: a}
        - {khoan: B, id: b}
        - {khoan: C, id: c}
      """;
  private static final String TO =
      """
      tham_so: {p: {kieu: so, mac_dinh: 80}}
      mo_dau: N
      noi_dung:
        - {muc_tieu: O, id: o, chi_tieu: [{id: t, noi_dung: T, gia_tri: 92}]}
        - {khoan: C, id: c}
        - {khoan: A, id: a}
        - {khoan: D, id: d}
      """;

  private static List<String> words(String plan, String from, String to) {
    Messages words = Messages.of("vi");
    VerdictWords said = new VerdictWords(id -> "“" + id + "”");
    return Upgraded.of(plan, from, to).verdicts().stream()
        .flatMap(verdict -> said.of(verdict).stream())
        .map(phrase -> words.get(phrase.key(), phrase.arguments()))
        .toList();
  }

  @Test
  void everyVerdictIsASentence() {
    assertThat(words("sua: {t: {gia_tri: 95}, a: {khoan: P}}\n", FROM, TO))
        .containsExactly(
            "Mẫu đổi giá trị của tham số “p” từ “75” thành “80”: lấy theo mẫu.",
            "Mẫu đổi khóa “mo_dau” ở phần đầu từ “M” thành “N”: lấy theo mẫu.",
            "Mẫu đổi giá trị của “t” từ “90” thành “92”; kế hoạch đang ghi “95”.",
            "Mẫu chuyển chỗ “a”.",
            "Kế hoạch đổi nội dung của “a” từ “A” thành “P”, mẫu không đổi: giữ của kế hoạch.",
            "Mẫu bỏ “b”.",
            "Mẫu thêm “d”.");
  }

  @Test
  void soIsWhatHasNoText() {
    assertThat(words("sua: {a: {them_sau: [x]}, c: {bo: true}}\n", FROM, FROM))
        .containsExactly(
            "Kế hoạch có phần riêng ở “a”: giữ nguyên.", "Kế hoạch bỏ “c”, mẫu không đổi: vẫn bỏ.");
    assertThat(words("sua: {a: {them_sau: [{khoan: x, id: d}]}}\n", FROM, TO))
        .contains("Kế hoạch đã dùng mã của “d” cho phần riêng: đổi mã đó rồi nâng cấp lại.");
    assertThat(words("sua: {o: {bo: true}}\n", FROM, TO))
        .contains("Kế hoạch bỏ “o”; mẫu đã đổi phần này.");
    assertThat(words("sua: {b: {khoan: P}}\n", FROM, TO))
        .contains(
            "Mẫu bỏ “b”.",
            "Mẫu đổi nội dung của “b” từ “B” thành chỗ trống; kế hoạch đang ghi “P”.");
  }

  @Test
  void everyFieldHasAName() {
    for (String language : List.of("vi", "en")) {
      assertThat(VerdictWords.FIELDS).allMatch(f -> Messages.of(language).has("field." + f));
    }
  }
}
