package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.plan.Block;

/** Every fault of a block, with its place; the blocks begin in line 2. */
class BlockFaultsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "- muc: a~  muk: b¦3:3 UNKNOWN_KEY muk",
        "- khoan: a~  chi_tieu: [b]¦3:3 UNKNOWN_KEY chi_tieu",
        "- mục: a¦2:3 NO_BLOCK_KIND mục: a",
        "- id: a¦2:3 NO_BLOCK_KIND id: a",
        "- muc: a~  khoan: b¦3:3 TWO_BLOCK_KINDS khoan",
        "- [a]¦2:3 WRONG_SHAPE [a]",
        "- ngat_trang¦2:3 WRONG_SHAPE ngat_trang",
        "- ngat_trang: a¦2:15 WRONG_SHAPE a",
        "- muc: [a]¦2:8 WRONG_SHAPE [a]",
        "- muc: {a: b}¦2:8 WRONG_SHAPE {a: b}",
        "- khoan: {a: b}¦2:10 WRONG_SHAPE {a: b}",
        "- khoan: [a, [b]]¦2:14 WRONG_SHAPE [b]",
        "- muc: a~  noi_dung: {khoan: b}¦3:13 WRONG_SHAPE {khoan: b}",
        "- muc: a~  id: [b]¦3:7 WRONG_SHAPE [b]",
        "- muc: a~  noi_lien: có¦3:13 WRONG_VALUE có",
        "- muc: a~  danh_so: [I, 1.]¦3:13 WRONG_VALUE I",
        "- muc: a~  danh_so: true¦3:12 WRONG_VALUE true",
        "- khoan: a~  danh_so: false¦3:12 WRONG_VALUE false",
        "- muc: a~  id: A1¦3:7 BAD_ID A1",
        "- muc: a~  id: đ¦3:7 BAD_ID đ",
        "- muc: a~  id: -a¦3:7 BAD_ID -a",
        "- muc: a~  id: x~- muc: b~  id: x¦5:7 DUPLICATE_ID x",
        "- muc: 1. a¦2:8 MARKDOWN_NOT_SUPPORTED 1. a",
        "- muc_tieu: a~  chi_tieu: [[b]]¦3:14 WRONG_SHAPE [b]",
        "- muc_tieu: a~  chi_tieu: {noi_dung: b}¦3:13 WRONG_SHAPE {noi_dung: b}",
        "- muc_tieu: a~  chi_tieu: [{gia_tri: x}]¦3:24 BAD_NUMBER x",
        "- muc_tieu: a~  chi_tieu: [{gia_tri: 75%}]¦3:24 BAD_NUMBER 75%",
        "- muc_tieu: a~  chi_tieu: [{gia_tri: 1.400}]¦3:24 AMBIGUOUS_NUMBER 1.400",
        "- muc_tieu: a~  chi_tieu: [{gia_tri: [1]}]¦3:24 WRONG_SHAPE [1]",
        "- muc_tieu: a~  chi_tieu: [{gia_tri: {A: 1}}]¦3:25 BAD_ID A",
        "- muc_tieu: a~  chi_tieu: [{gia_tri: {a: b}}]¦3:28 BAD_NUMBER b",
        "- muc_tieu: a~  chi_tieu: [{gia_tri: \"${x}\"}]¦3:24 UNKNOWN_NAME \"${x}\"",
        "- muc_tieu: a~  chi_tieu: [{chieu: lên}]¦3:22 WRONG_VALUE lên",
        "- muc_tieu: a~  chi_tieu: [{nam: 26}]¦3:20 BAD_DATE 26",
        "- muc_tieu: a~  chi_tieu: [{chi_so: b}]¦3:15 UNKNOWN_KEY chi_so",
        "- muc_tieu: a~  chi_tieu: [{gia_tri: 1,4, nam: 2030}]¦3:24 COMMA_IN_VALUE 1,4",
        "- muc_tieu: a~  chi_tieu: [{noi_dung: b, c}]¦3:25 COMMA_IN_VALUE b, c",
        "- don_vi: vhx¦2:11 UNKNOWN_UNIT vhx",
        "- don_vi: VHXH¦2:11 UNKNOWN_UNIT VHXH",
        "- don_vi: [vhxh, la]¦2:18 UNKNOWN_UNIT la",
        "- don_vi: Tổ ${nam}¦2:14 INSERTION_NOT_HERE ${nam}",
        "- don_vi: a b~  theo_doi: [{pham_vi: b}]¦3:14 MISSING_KEY {pham_vi: b}",
        "- don_vi: a b~  theo_doi: [{muc_tieu: b, chi_tieu: c}]¦3:28 NOT_TOGETHER chi_tieu",
        "- don_vi: a b~  theo_doi: [Mt1]¦3:14 BAD_ID Mt1",
        "- don_vi: a b~  theo_doi: [[b]]¦3:14 WRONG_SHAPE [b]",
        "- don_vi: a b~  don_vi_con:~    - muc: b¦4:7 NO_BLOCK_KIND muc: b",
        "- bao_cao: hang_nam¦2:12 WRONG_SHAPE hang_nam",
        "- bao_cao: {truoc: 01/12}¦2:12 MISSING_KEY {truoc: 01/12}",
        "- bao_cao:¦2:3 MISSING_KEY bao_cao:",
        "- bao_cao: {ky: hàng năm}¦2:17 WRONG_VALUE hàng năm",
        "- bao_cao: {ky: quy, truoc: 31/4}¦2:29 BAD_DATE 31/4",
        "- bao_cao: {ky: quy, truoc: 01/12/2026}¦2:29 BAD_DATE 01/12/2026",
        "- bao_cao: {ky: quy, gui: vhx}¦2:27 UNKNOWN_UNIT vhx",
        "- bao_cao: {ky: quy, gui: [vhxh, kinh_te]}¦2:27 WRONG_SHAPE [vhxh, kinh_te]",
        "- bao_cao: {ky: quy, id: a}~  id: b¦3:3 FIELD_TWICE id",
        "- bao_cao: {ky: quy}~  truoc: 01/12¦3:3 UNKNOWN_KEY truoc"
      })
  void isToldWithItsPlace(String typed, String expected) {
    Decoded decoded = Decoded.blocks(typed.replace('~', '\n') + "\n");
    assertThat(decoded.findings()).containsExactly(expected);
  }

  @Test
  void allAreToldInOneRun() {
    Decoded decoded =
        Decoded.blocks(
            """
            - muc: a
              id: X
              noi_dung:
                - mục: b
                - khoan: "`c`"
                  idd: d
                - don_vi: vhx
                  nhiem_vu:
                    - muc_tieu: e
                      chi_tieu: [{gia_tri: f, chieu: g}]
            """);
    assertThat(decoded.findings())
        .containsExactly(
            "3:7 BAD_ID X",
            "5:7 NO_BLOCK_KIND mục: b",
            "6:15 MARKDOWN_NOT_SUPPORTED `c`",
            "7:7 UNKNOWN_KEY idd",
            "8:15 UNKNOWN_UNIT vhx",
            "11:32 BAD_NUMBER f",
            "11:42 WRONG_VALUE g");
  }

  @Test
  void twoKindsInOneGroupAreReadAsTwoBlocks() {
    Decoded decoded = Decoded.blocks("- muc: a\n  noi_dung: b\n  muc_tieu: c\n  chi_tieu: [d]\n");
    assertThat(decoded.findings()).containsExactly("4:3 TWO_BLOCK_KINDS muc_tieu");
    assertThat(decoded.plan().blocks())
        .hasExactlyElementsOfTypes(Block.Section.class, Block.Objective.class);
  }

  @Test
  void theFirstPlaceOfAnIdIsShown() {
    Decoded decoded =
        Decoded.plan(
            """
            phu_luc:
              - {tieu_de: a, id: x, noi_dung: b}
            noi_dung:
              - muc_tieu: c
                chi_tieu: [{id: x, noi_dung: d}]
            """);
    assertThat(decoded.findings()).containsExactly("5:21 DUPLICATE_ID x");
    assertThat(decoded.out().list().get(0).related().get(0).span().from().line()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "- muc: a~  nội_dung: b¦Không có khóa “nội_dung” trong muc; các khóa dùng được: muc,"
            + " noi_dung, id, danh_so, noi_lien. Có phải là “noi_dung”?",
        "- mục tiêu: a¦Khối này không cho biết là loại gì: cần đúng một trong các khóa muc, khoan,"
            + " muc_tieu, don_vi, bao_cao, bang, ngat_trang, van_ban. Có phải là “muc_tieu”?",
        "- don_vi: kinhte¦Cơ quan ban hành không có đơn vị “kinhte”. Có phải là “kinh_te”?",
        "- muc: a~  danh_so: [a]¦“a” không phải là giá trị của “danh_so”; các giá trị dùng được:"
            + " Phần I, A., I., 1., 1.1., a), false. Chọn một trong các giá trị đó.",
        "- bao_cao: {ky: hang_quy}¦“hang_quy” không phải là giá trị của “ky”; các giá trị dùng"
            + " được: hang_nam, 6_thang, quy, dot_xuat. Có phải là “quy”?",
        "- bao_cao: {ky: quy, ve: kinh_te}¦Không có khóa “ve” trong bao_cao; các khóa dùng được:"
            + " ky, truoc, gui, noi_dung, id. Có phải là “gui”?",
        "- muc_tieu: [a]¦“muc_tieu” phải là một đoạn chữ, nhưng ở đây là một danh sách (mỗi mục"
            + " một dòng, bắt đầu bằng “- ”). Viết lại phần này thành một đoạn chữ.",
        "- muc_tieu: a~  chi_tieu: [{gia_tri: 1.400}]¦Số “1.400” có thể hiểu là 1400 hoặc 1,400."
            + " Viết rõ 1400 hoặc 1,400.",
        "- bao_cao: {ky: hang_nam, truoc: 30/2}¦“30/2” không phải là thời gian hợp lệ cho “truoc”."
            + " Viết ngày/tháng có thật: 01/12.",
        "- muc_tieu: a~  chi_tieu: [{noi_dung: b, c}]¦Giá trị của “noi_dung” bị cắt ở dấu phẩy:"
            + " b, c. Trong ngoặc { }, giá trị có dấu phẩy phải đặt trong dấu nháy: \"b, c\".",
        "- bao_cao: [a]¦“bao_cao” phải là một nhóm khóa (mỗi dòng một “khóa: giá trị”), nhưng ở đây"
            + " là một danh sách (mỗi mục một dòng, bắt đầu bằng “- ”)."
            + " Viết các khóa trong ngoặc hoặc ở các dòng dưới, ví dụ “bao_cao: {ky: …}”."
      })
  void isSaidPlainly(String typed, String expected) {
    assertThat(Decoded.blocks(typed.replace('~', '\n') + "\n").said()).isEqualTo(expected);
  }
}
