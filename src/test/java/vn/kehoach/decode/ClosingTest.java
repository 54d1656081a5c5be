package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Closing;
import vn.kehoach.plan.Closing.Filing;
import vn.kehoach.plan.Closing.Right;
import vn.kehoach.plan.Closing.Signature;
import vn.kehoach.plan.IssuingBody;
import vn.kehoach.source.MemoryWorkspace;
import vn.kehoach.source.Span;

class ClosingTest {

  @Test
  void recipientsAreNamesUnitsAndGroups() {
    Closing closing =
        sound(
            """
            ket_thuc: Trên đây là **Kế hoạch**
            noi_nhan:
              - Sở Nội vụ
              - {nhom: lanh_dao}
              - {don_vi: vhxh, muc_dich: để thực hiện}
              - {ten: Công an xã, muc_dich: để biết, id: nn1}
            """);
    assertThat(Shown.text(closing.text())).isEqualTo("¶ Trên đây là <b>Kế hoạch</b>");
    assertThat(closing.recipients())
        .extracting(r -> r.name() + "|" + r.purpose())
        .containsExactly(
            "Sở Nội vụ|",
            "TT. Đảng ủy|",
            "CT, các PCT UBND xã|",
            "Phòng Văn hóa - Xã hội|để thực hiện",
            "Công an xã|để biết");
    assertThat(closing.recipients().get(2).span().from().line()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "noi_nhan: |\n  UBND tỉnh\n  Các thôn\n",
        "noi_nhan: >\n  UBND tỉnh\n  Các thôn\n",
        "noi_nhan:\n  UBND tỉnh\n  Các thôn\n"
      })
  void linesWithoutDashesAreNoList(String typed) {
    assertThat(Decoded.plan(typed).said())
        .isEqualTo(
            "“noi_nhan” phải là một danh sách (mỗi mục một dòng, bắt đầu bằng “- ”), nhưng ở đây là"
                + " một đoạn chữ. Viết lại phần này thành một danh sách (mỗi mục một dòng, bắt đầu"
                + " bằng “- ”).");
  }

  @Test
  void oneRecipientNeedsNoList() {
    assertThat(sound("noi_nhan: Các thôn").recipients()).hasSize(1);
    assertThat(sound("noi_nhan: |\n  Các thôn\n").recipients()).hasSize(1);
    assertThat(sound("noi_nhan:\n  - Các\n    thôn\n").recipients()).hasSize(1);
  }

  @Test
  void filingIsAListOrAGroup() {
    assertFiled("luu: [VT, VHXH]", List.of("VT", "VHXH"), "", 0);
    assertFiled("luu: VT", List.of("VT"), "", 0);
    assertFiled("luu: {don_vi: [VT], nguoi_soan: NTM, so_ban: 5}", List.of("VT"), "NTM", 5);
  }

  /** Every unit keeps the place where it was typed. */
  private static void assertFiled(String key, List<String> units, String drafter, int copies) {
    Filing filing = sound(key).filing();
    assertThat(filing).isEqualTo(new Filing(units, filing.places(), drafter, copies));
    assertThat(filing.places()).extracting(Span::text).isEqualTo(units);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nguoi: chu_tich|HEAD|Chủ tịch|Chủ tịch|Ủy ban nhân dân|Nguyễn Văn A",
        "nguoi: chu_tich, quyen: true|ACTING|Chủ tịch|Chủ tịch|Ủy ban nhân dân|Nguyễn Văn A",
        "nguoi: pho_chu_tich|DEPUTY|Phó Chủ tịch|Chủ tịch|Ủy ban nhân dân|''",
        "nguoi: pho_chu_tich, thay_mat: false|DEPUTY|Phó Chủ tịch|Chủ tịch|''|''",
        "nguoi: chanh_van_phong, thua_lenh: true|BY_ORDER|Chánh Văn phòng|Chủ tịch|''|''",
        "nguoi: chanh_van_phong, thua_uy_quyen: true|AUTHORISED|Chánh Văn phòng|Chủ tịch|''|''",
        "nguoi: chu_tich, thay_mat: true|HEAD|Chủ tịch|Chủ tịch|Ủy ban nhân dân|Nguyễn Văn A"
      })
  void theSignatureFollowsFromWhoSigns(
      String typed, Right right, String title, String head, String collective, String name) {
    Signature signature = sound("ky: {" + typed + "}").signature();
    assertThat(signature)
        .usingRecursiveComparison()
        .isEqualTo(new Signature(title, head, collective, name, right, signature.span()));
  }

  @ParameterizedTest
  @CsvSource({
    "Phó Chủ tịch Thường trực,Chủ tịch",
    "Phó Chủ tịch phụ trách,Chủ tịch",
    "Phó Trưởng phòng,Trưởng phòng",
    "phó giám đốc,Giám đốc"
  })
  void aDeputySignsForTheHead(String deputy, String head) {
    String body = "ten: Phòng Kinh tế\nky_hieu: KH-KT\nnguoi_ky: {a: {chuc_vu: " + deputy + "}}";
    Signature signature = signature(body, "ky: {nguoi: a}");
    assertThat(signature.right()).isEqualTo(Right.DEPUTY);
    assertThat(signature.headTitle()).isEqualTo(head);
    assertThat(signature.collective()).isEmpty();
  }

  @Test
  void byOrderInAnotherBodyIsForWhoIsNobodysDeputy() {
    String body =
        """
        ten: Trung tâm Dịch vụ
        ky_hieu: KH-TTDV
        nguoi_ky:
          a: {chuc_vu: Phó Giám đốc}
          b: {chuc_vu: Giám đốc}
          c: {chuc_vu: Trưởng phòng}
        """;
    assertThat(signature(body, "ky: {nguoi: c, thua_lenh: true}").headTitle())
        .isEqualTo("Giám đốc");
  }

  private static Signature signature(String bodyYaml, String planYaml) {
    Diagnostics out = new Diagnostics();
    IssuingBody body = Decoded.body(bodyYaml, out);
    TableFiles none = new TableFiles(new MemoryWorkspace(), f -> null);
    Signature signature =
        new PlanDecoder()
            .decode(Decoded.tree(planYaml, out), body, none, null, out)
            .orElseThrow()
            .closing()
            .signature();
    assertThat(out.list()).isEmpty();
    return signature;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "noi_nhan: [{nhom: lanhdao}]¦1:19 UNKNOWN_GROUP lanhdao",
        "noi_nhan: [{don_vi: vhx}]¦1:21 UNKNOWN_UNIT vhx",
        "noi_nhan: [vhxh]¦1:12 WRONG_VALUE vhxh",
        "noi_nhan: [lanh_dao]¦1:12 WRONG_VALUE lanh_dao",
        "noi_nhan: [{muc_dich: a}]¦1:12 MISSING_KEY {muc_dich: a}",
        "noi_nhan: [{ten: a, nhom: lanh_dao}]¦1:21 NOT_TOGETHER nhom",
        "noi_nhan: [[a]]¦1:12 WRONG_SHAPE [a]",
        "noi_nhan: {ten: a}¦1:11 WRONG_SHAPE {ten: a}",
        "noi_nhan: [\"Sở ${nam}\"]¦1:16 INSERTION_NOT_HERE ${nam}",
        "luu: [[VT]]¦1:7 WRONG_SHAPE [VT]",
        "luu: {so_ban: 0}¦1:15 BAD_NUMBER 0",
        "luu: {dv: VT}¦1:7 UNKNOWN_KEY dv",
        "ky: chu_tich¦1:5 WRONG_SHAPE chu_tich",
        "ky: {nguoi: chutich}¦1:13 UNKNOWN_SIGNER chutich",
        "ky: {nguoi: chu_tich, quyen: co}¦1:30 WRONG_VALUE co",
        "ky: {nguoi: chu_tich, quyen: true, thua_lenh: true}¦1:36 NOT_TOGETHER thua_lenh",
        "ky: {nguoi: chu_tich, chuc_vu: a}¦1:23 UNKNOWN_KEY chuc_vu"
      })
  void faultsAreToldWithTheirPlace(String typed, String expected) {
    assertThat(Decoded.plan(typed + "\n").findings()).containsExactly(expected);
  }

  private static Closing sound(String yaml) {
    Decoded decoded = Decoded.plan(yaml);
    assertThat(decoded.findings()).isEmpty();
    return decoded.plan().closing();
  }
}
