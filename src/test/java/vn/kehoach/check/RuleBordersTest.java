package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Diagnostic;

/** Where rules begin and where they must be silent. */
class RuleBordersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Các thôn phối hơp với Trạm Y tế. | KH583 phối hơp",
        "Phụ huynh cần khuyến khich con em. | KH583 khuyến khich",
        "Kinh phí theo dự toán (xem Phụ lục III). | KH512 Phụ lục III",
        "Các thôn làm theo phân công tại Mục VIII. | KH512 Mục VIII",
        "Rà soát, tổng hợp vướng mắc báo cáo về xã. | KH549 vướng mắc báo cáo",
        "Từng bước nâng cao, chất lượng hồ sơ. | KH587 nâng cao, chất lượng",
        "Trồng rừng ven suối tuy nhiên không trồng cây keo. | KH590 tuy nhiên",
        "Gửi danh sách với, đơn đề nghị. | KH587 với,",
        "Rà soát hộ nghèo nhằm, giúp đúng người. | KH587 nhằm,",
        "Gửi về xã (qua Công an xã), trước ngày 05/6 hằng năm. | KH587 ), trước",
        "Phát huy vai trò của các thôn, trong việc giữ rừng. | KH587 , trong",
        "Tổ chức, lồng ghép tổ chức các buổi họp. | KH584 tổ chức",
        "Các thôn, triển khai, tiến hành triển khai ngay. | KH584 triển khai",
        "Phổ biến quy định tất cả các hộ đều biết. | KH562 quy định tất cả các",
        "Trưởng thôn chịu trách về số liệu. | KH583 trách",
        "Mỗi thôn cử hai người tham giám công trình. | KH583 giám",
        "Trực từ ngày 20/12/2026 đến ngày 10/01/2026. | KH564 20/12/2026 đến ngày 10/01/2026",
        "Họp vào thứ sáu hằng tuần. | KH563 sáu",
        "Phối hợp với thành phố Hải phòng trồng cây. | KH551 Hải phòng",
        "Theo Nghị quyết của Bộ chính trị. | KH538 Bộ chính trị",
        "Xử phạt theo luật thú y. | KH540 luật thú y",
        "Giữ gìn trật tự; Những hộ vi phạm bị nhắc. | KH537 Những",
        "Các thôn bảo an toàn cho người dân. | KH583 bảo",
        "Quỹ được quản lý công khai minh bạch. | KH549 công khai minh bạch",
        "Các thôn báo cáo báo cáo về xã. | KH584 báo cáo",
        "Giữ rừng và các và các khe suối. | KH584 và các",
        "Không để sảy ra cháy. | KH583 sảy ra",
        "Ghi vào bản đò địa chính. | KH583 bản đò",
        "Triển khai các hoạt động người bị thiệt hại. | KH562 hoạt động người bị",
      })
  void aSlipIsTold(String text, String finding) {
    assertThat(told(text)).containsExactly(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chất lượng hồ sơ được nâng cao, chất lượng phục vụ tốt hơn.",
        "Trình bày theo Nghị định của Chính phủ, Phụ lục III.",
        "Thực hiện Đề án của tỉnh theo phân công tại Mục VIII.",
        "Phổ biến quy định cho tất cả các hộ.",
        "Trồng rừng ven suối; tuy nhiên, không trồng cây keo.",
        "Các đối tượng đang làm ngang, dọc đều phải dừng.",
        "Gửi về xã (qua Công an xã), trước ngày 05/6 Công an xã tổng hợp.",
        "Vai trò của các thôn, trong việc này phải nói rõ.",
        "Hướng dẫn tổ chức, phối hợp tổ chức các buổi họp.",
        "Thanh niên, đoàn viên thanh niên tham gia trồng cây.",
        "Đoàn thanh tra kiểm tra hồ sơ. Trang thiết bị bị hỏng phải thay.",
        "Ban Tổ chức tổ chức lễ. Xây dựng kế hoạch Kế hoạch hóa gia đình.",
        "Chuyển mục đích sử dụng đất; chuyển đề nghị của dân; số sinh viên.",
        "Trình tự do pháp luật định. Theo bản đó, văn bản do xã ký.",
        "Tỷ lệ đạt 120% kế hoạch; thu tăng 150% hộ so với năm 2025.",
        "Trực từ ngày 20/12 đến ngày 10/01/2027, từ ngày 05/6 - 20/6.",
        "Tặng quà dịp tết Nguyên đán, tết Trung thu. Báo cáo tại kỳ họp thứ sáu.",
        "Nông dân bón thúc đợt hai. Phụ nữ giỏi việc nước, đảm việc nhà.",
        "Học tập chung, dạy bảo nhau, giữ chức vụ, quy hoạch cán bộ, tranh chấp đất.",
        "Phòng không, Không quân phối hợp với thành phố Hải Phòng.",
        "Các hoạt động giúp người bị thiệt hại. Hình thức phong phú, đổi mới.",
      })
  void soundTextIsSilent(String text) {
    assertThat(told(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"VHXH, 0", "KTHTĐT, 0", "Văn phòng, 0", "Trạm Y tế, 0", "Hoài, 1", "Lê Thu Hoài, 1"})
  void aPersonIsNotFiled(String unit, int findings) {
    List<Diagnostic> told = Checked.findings(Checked.framed("luu: [VT, " + unit + "]\n"));
    assertThat(told).hasSize(findings).allMatch(d -> d.span().text().equals(unit));
  }

  @Test
  void aBodyIsHeldAgainstTheNamesThatAreKnown() {
    String body =
        """
        # co-quan.yaml
        ten: Ủy Ban nhân dân xã Kẻ Sặt
        viet_tat: UBND xã
        cap_tren: Ủy ban nhân dân thành phố Hải Phòng
        don_vi:
          hpn: {ten: Hội liên hiệp Phụ nữ xã}
          hnd: {ten: Hội Nông dân xã}
        nguoi_ky:
          chu_tich: {chuc_vu: Chủ tịch}
        """;
    assertThat(Checked.findings(body))
        .extracting(d -> d.code().id() + " " + d.span().text())
        .containsExactly("KH538 Ủy Ban nhân dân xã Kẻ Sặt", "KH538 Hội liên hiệp Phụ nữ xã");
  }

  @ParameterizedTest
  @CsvSource({"'Phòng, chống tai nạn,', 0", "Phòng tai nạn:, 1", "'Phòng, chống ,', 2"})
  void aLineOfTheSubjectMayEndWithAComma(String line, int findings) {
    String plan = "trich_yeu: |\n  " + line + "\n  đuối nước cho học sinh\n";
    assertThat(Checked.findings(Checked.framed(plan))).hasSize(findings);
  }

  @Test
  void theWholesOfBoundSyllablesAreKnownCompounds() {
    List<String> wholes =
        WordList.read("bound-syllables.txt").stream().map(line -> line.split(" \\| ")[1]).toList();
    assertThat(WordList.read("compounds.txt").stream().map(line -> line.split(" \\| ")[0]))
        .containsAll(wholes);
  }

  private static List<String> told(String text) {
    String plan = Checked.framed("noi_dung:\n  - |\n    " + text + "\n");
    return Checked.findings(plan).stream().map(d -> d.code().id() + " " + d.span().text()).toList();
  }
}
