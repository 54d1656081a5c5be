package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.source.MemoryWorkspace;
import vn.kehoach.tools.LibreOffice;
import vn.kehoach.tools.PdfPage;
import vn.kehoach.tools.PdfPage.Rule;
import vn.kehoach.tools.PdfPage.Text;

/** The head on paper, measured: at both pairs of sizes, for names short and long. */
class HeadLinesTest {
  private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
  private static final List<String> BODIES =
      List.of(
          "ten: Ủy ban nhân dân xã Ô",
          "ten: Ủy ban nhân dân xã Kẻ Sặt",
          "ten: Ủy ban nhân dân phường Văn Miếu - Quốc Tử Giám",
          "ten: Ủy ban nhân dân đặc khu Lý Sơn",
          "ten: Ủy ban nhân dân đặc khu Bạch Long Vĩ\ndia_danh: Thành phố Hồ Chí Minh",
          "ten: Phòng Văn hóa - Xã hội xã Hoa Lư\ndong_dau: [PHÒNG VĂN HÓA - XÃ HỘI]\n"
              + "co_quan_chu_quan: UBND xã Hoa Lư\ndia_danh: Hoa Lư\ndia_ban: xã Hoa Lư\n"
              + "loai_dia_ban: xã\nky_hieu: KH-VHXH");
  private static final List<String> SUBJECTS =
      List.of(
          "Trồng cây", "Triển khai công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2026");

  @TempDir private static Path folder;
  private static final List<PdfPage> PAGES = new ArrayList<>();

  @BeforeAll
  static void print() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String body : BODIES) {
      for (int size : new int[] {12, 13}) {
        String subject = SUBJECTS.get(files.size() / 2 % SUBJECTS.size());
        byte[] docx = document(body, size, subject);
        files.add(Files.write(folder.resolve(files.size() + ".docx"), docx));
      }
    }
    LibreOffice.toPdf(files, folder).forEach(pdf -> PAGES.add(PdfPage.first(pdf)));
  }

  private static byte[] document(String body, int size, String subject) {
    MemoryWorkspace files = new MemoryWorkspace();
    files.with("/xa/co-quan.yaml", body + "\nnguoi_ky: {chu_tich: {chuc_vu: Chủ tịch}}\n");
    files.with(
        "/xa/a.yaml",
        ("so: 5\nngay: 29/12/2026\nbo_cuc: {ten: nd30, co_chu_dau: " + size + "}\n")
            + ("trich_yeu: " + subject + "\nnoi_dung: [{muc: Mục đích, noi_dung: Trồng cây.}]\n")
            + "noi_nhan: [Các thôn]\nky: {nguoi: chu_tich, thay_mat: false}\n");
    return TestDocument.of("a", files, Path.of("/xa/a.yaml")).bytes();
  }

  @Test
  void threeLinesAreDrawn() {
    assertThat(PAGES).hasSize(12).allSatisfy(page -> assertThat(page.rules()).hasSize(3));
  }

  @Test
  void theMottoIsOnOneLineAndItsLineIsAsLong() {
    for (PdfPage page : PAGES) {
      Text motto = text(page, MOTTO);
      Rule rule = page.rules().stream().filter(r -> page.above(r) == motto).findFirst().get();
      assertThat(rule.length() / motto.length()).isCloseTo(1, within(0.05));
    }
  }

  @Test
  void theOtherLinesAreAThirdToAHalfOfTheTextAbove() {
    for (PdfPage page : PAGES) {
      List<Rule> others = others(page).toList();
      assertThat(others).hasSize(2);
      for (Rule rule : others) {
        Text above = page.above(rule);
        assertThat(rule.length() / above.length()).as(above.words()).isBetween(1 / 3d, 1 / 2d);
      }
    }
  }

  private static Stream<Rule> others(PdfPage page) {
    return page.rules().stream().filter(rule -> !page.above(rule).words().equals(MOTTO));
  }

  @Test
  void everyLineStandsCloseBelowTheMiddleOfItsText() {
    for (PdfPage page : PAGES) {
      for (Rule rule : page.rules()) {
        Text above = page.above(rule);
        assertThat(rule.offCentre(above)).as(above.words()).isLessThan(1.5);
        assertThat(rule.y() - above.baseline()).as(above.words()).isBetween(2d, 9d);
      }
    }
  }

  @Test
  void theNationalNameIsOnOneLine() {
    PAGES.forEach(page -> text(page, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
  }

  @Test
  void theNumberAndTheDateStandOnOneLine() {
    for (PdfPage page : PAGES) {
      Text number = beginning(page, "Số: 05/");
      Text date = page.texts().stream().filter(HeadLinesTest::isPlace).findFirst().orElseThrow();
      assertThat(date.baseline()).as(date.words()).isCloseTo(number.baseline(), within(0.4));
    }
  }

  private static boolean isPlace(Text text) {
    return text.words().matches("(Ô|Kẻ Sặt|Lý Sơn|Hoa Lư|Văn Miếu.*|Thành phố.*),.*");
  }

  private static Text text(PdfPage page, String words) {
    return page.texts().stream().filter(t -> t.words().equals(words)).findFirst().orElseThrow();
  }

  private static Text beginning(PdfPage page, String words) {
    return page.texts().stream().filter(t -> t.words().startsWith(words)).findFirst().orElseThrow();
  }
}
