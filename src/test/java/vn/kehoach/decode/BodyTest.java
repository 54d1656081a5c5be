package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.IssuingBody;

class BodyTest {
  private final Diagnostics out = new Diagnostics();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ủy ban nhân dân xã Kẻ Sặt|UBND xã|xã Kẻ Sặt|xã|Kẻ Sặt|KH-UBND|ỦY BAN NHÂN DÂN/XÃ KẺ SẶT",
        "Uỷ ban nhân dân phường 5|UBND phường|phường 5|phường|Phường 5|KH-UBND"
            + "|UỶ BAN NHÂN DÂN/PHƯỜNG 5",
        "Ủy ban nhân dân đặc khu Phú Quốc|UBND đặc khu|đặc khu Phú Quốc|đặc khu|Phú Quốc|KH-UBND"
            + "|ỦY BAN NHÂN DÂN/ĐẶC KHU PHÚ QUỐC",
        "Hội đồng nhân dân tỉnh Sơn La|HĐND tỉnh|tỉnh Sơn La|tỉnh|Sơn La|KH-HĐND"
            + "|HỘI ĐỒNG NHÂN DÂN/TỈNH SƠN LA",
        "Ủy ban nhân dân thị xã Sơn Tây|UBND thị xã|thị xã Sơn Tây|thị xã|Sơn Tây|KH-UBND"
            + "|ỦY BAN NHÂN DÂN/THỊ XÃ SƠN TÂY",
        "Ủy ban nhân dân thị trấn Sa Pa|UBND thị trấn|thị trấn Sa Pa|thị trấn|Sa Pa|KH-UBND"
            + "|ỦY BAN NHÂN DÂN/THỊ TRẤN SA PA",
        "Ủy ban nhân dân Phường Điện Biên Phủ|UBND phường|Phường Điện Biên Phủ|phường"
            + "|Phường Điện Biên Phủ|KH-UBND|ỦY BAN NHÂN DÂN/PHƯỜNG ĐIỆN BIÊN PHỦ",
        "Ủy ban nhân dân Quận 1|UBND quận|Quận 1|quận|Quận 1|KH-UBND|ỦY BAN NHÂN DÂN/QUẬN 1",
        "Ủy ban nhân dân Thành phố Hồ Chí Minh|UBND thành phố|Thành phố Hồ Chí Minh|thành phố"
            + "|Thành phố Hồ Chí Minh|KH-UBND|ỦY BAN NHÂN DÂN/THÀNH PHỐ HỒ CHÍ MINH"
      })
  void whatIsNotTypedFollowsFromTheName(
      String name,
      String shortName,
      String area,
      String noun,
      String place,
      String symbol,
      String lines) {
    IssuingBody body = Decoded.body("ten: " + name, out);
    assertThat(out.list()).isEmpty();
    assertThat(body.shortName()).isEqualTo(shortName);
    assertThat(body.area()).isEqualTo(area);
    assertThat(body.areaNoun()).isEqualTo(noun);
    assertThat(body.place()).isEqualTo(place);
    assertThat(body.symbol()).isEqualTo(symbol);
    assertThat(String.join("/", body.headLines())).isEqualTo(lines);
  }

  @Test
  void everythingMayBeTyped() {
    IssuingBody body =
        Decoded.body(
            """
            ten: Ban Chỉ đạo chuyển đổi số
            viet_tat: Ban Chỉ đạo
            dia_danh: Phường Lê Chân
            dia_ban: phường Lê Chân
            loai_dia_ban: phường
            cap_tren: Ủy ban nhân dân thành phố Hải Phòng
            co_quan_chu_quan: UBND phường Lê Chân
            dong_dau: [Ban Chỉ đạo, Chuyển đổi số]
            ky_hieu: KH-BCĐ
            """,
            out);
    assertThat(out.list()).isEmpty();
    assertThat(body.shortName()).isEqualTo("Ban Chỉ đạo");
    assertThat(body.place()).isEqualTo("Phường Lê Chân");
    assertThat(body.area()).isEqualTo("phường Lê Chân");
    assertThat(body.governing()).isEqualTo("UBND phường Lê Chân");
    assertThat(body.headLines()).containsExactly("BAN CHỈ ĐẠO", "CHUYỂN ĐỔI SỐ");
    assertThat(body.symbol()).isEqualTo("KH-BCĐ");
  }

  @Test
  void nounAndPlaceFollowFromATypedArea() {
    IssuingBody body = Decoded.body("ten: Phòng A\ndia_ban: xã Kẻ Sặt\nky_hieu: KH-A", out);
    assertThat(body.areaNoun()).isEqualTo("xã");
    assertThat(body.place()).isEqualTo("Kẻ Sặt");
    assertThat(body.shortName()).isEqualTo("Phòng A");
    assertThat(body.headLines()).containsExactly("PHÒNG A");
  }

  @Test
  void unitsGroupsAndSignersAreReadById() {
    IssuingBody body = Decoded.body(Decoded.BODY, out);
    assertThat(body.units()).containsOnlyKeys("vhxh", "kinh_te");
    assertThat(body.units().get("vhxh").shortName()).isEqualTo("VHXH");
    assertThat(body.groups().get("lanh_dao")).hasSize(2);
    assertThat(body.signers().get("chu_tich").name()).isEqualTo("Nguyễn Văn A");
    assertThat(body.signers().get("pho_chu_tich").name()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "ten: Phòng A¦1:1 MISSING_KEY ten",
        "ten: Ủy ban nhân dân xã A~tên: b¦2:1 UNKNOWN_KEY tên",
        "ten: Ủy ban nhân dân xã A~don_vi: [a]¦2:9 WRONG_SHAPE [a]",
        "ten: Ủy ban nhân dân xã A~don_vi: {a: B}¦2:13 WRONG_SHAPE B",
        "ten: Ủy ban nhân dân xã A~don_vi: {a: }¦2:10 MISSING_KEY a",
        "ten: Ủy ban nhân dân xã A~don_vi: {a: {viet_tat: B}}¦2:10 MISSING_KEY a",
        "ten: Ủy ban nhân dân xã A~don_vi: {A: {ten: B}}¦2:10 BAD_ID A",
        "ten: Ủy ban nhân dân xã A~nguoi_ky: {a: {ho_ten: B}}¦2:12 MISSING_KEY a",
        "ten: Ủy ban nhân dân xã A~nhom_nhan: {a: [[b]]}¦2:17 WRONG_SHAPE [b]",
        "ten: Ủy ban nhân dân xã ${a}¦1:25 INSERTION_NOT_HERE ${a}"
      })
  void faultsAreToldWithTheirPlace(String typed, String expected) {
    new BodyDecoder().decode(Decoded.tree(typed.replace('~', '\n') + "\n", out), out);
    assertThat(Shown.findings(out)).containsExactly(expected);
  }

  @Test
  void aBodyWithoutANameIsNone() {
    assertThat(new BodyDecoder().decode(Decoded.tree("viet_tat: a", out), out)).isEmpty();
    assertThat(Shown.findings(out)).containsExactly("1:1 MISSING_KEY viet_tat: a");
  }

  @Test
  void aListIsNoBody() {
    assertThat(new BodyDecoder().decode(Decoded.tree("- a", out), out)).isEmpty();
    assertThat(Shown.findings(out)).containsExactly("1:1 WRONG_SHAPE - a");
  }
}
