package vn.kehoach.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Paragraphs and headings of the body (nd30 8.3, 8.4). */
final class BodyRules {
  private static final String[] INDENTED = {
    "CanCu",
    "MoDau",
    "NoiDung",
    "Khoan",
    "Diem",
    "GachDauDong",
    "ChiTieu",
    "TheoDoi",
    "BaoCao",
    "KetThuc",
    "MucChuCai",
    "Muc",
    "KhoanTieuDe",
    "KhoanTieuDeCon",
    "DiemTieuDe",
    "TieuDeKhongSo"
  };
  private static final String[] UPRIGHT = {
    "MoDau", "NoiDung", "Khoan", "Diem", "GachDauDong", "ChiTieu", "TheoDoi", "BaoCao", "KetThuc"
  };

  /** Paragraphs that other rules look at, or that hold no words. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "QuocHieu",
          "TieuNgu",
          "CoQuanChuQuan",
          "CoQuanBanHanh",
          "SoKyHieu",
          "DiaDanhThoiGian",
          "DauKhan",
          "TenLoai",
          "TrichYeu",
          "KemTheo",
          "Phan",
          "TieuDePhan",
          "NoiNhan",
          "DanhSachNoiNhan",
          "QuyenHanChucVu",
          "ChoKy",
          "HoTenNguoiKy",
          "PhuLuc",
          "TenPhuLuc",
          "TenBang",
          "OBang",
          "OBangGiua",
          "OBangPhai",
          "OBangDeu",
          "DauBang",
          "NhomTrongBang");

  private static final Set<String> WORDLESS =
      Set.of("DongKe", "KhoangBang", "NgatTrang", "NgatPhan");

  private BodyRules() {}

  static void check(WordDocument document, Faults faults) {
    Set<String> indented = Set.of(INDENTED);
    for (Paragraph p : document.paragraphs()) {
      boolean known = indented.contains(p.style()) || ELSEWHERE.contains(p.style());
      faults.require(known || WORDLESS.contains(p.style()), "0", "no rule for " + p);
      faults.require(!WORDLESS.contains(p.style()) || p.text().isBlank(), "0", p);
    }
    List<Paragraph> paragraphs = document.ofStyle(INDENTED);
    paragraphs.forEach(p -> paragraph(p, faults));
    indent(paragraphs, faults);
    size(paragraphs, faults);
    upright(document, faults);
    headings(document, faults);
    int sections = document.sections().size();
    for (int i = 0; i < sections; i++) {
      end(document, i, faults);
    }
  }

  private static void paragraph(Paragraph p, Faults faults) {
    faults.require(p.align().equals("both"), "PA-01", p);
    faults.require(p.words().stream().allMatch(w -> w.size() >= 26), "PA-01", p.words());
    faults.require(p.words().stream().allMatch(w -> w.size() <= 28), "PA-01", p.words());
    faults.require(p.length("spacing", "before") >= 120, "PA-03", p);
    faults.require(!p.is("contextualSpacing"), "PA-03", p);
    faults.require(p.lineRule().equals("auto"), "PA-04", p);
    faults.within(p.length("spacing", "line"), 240, 360, "PA-04", p);
  }

  private static void indent(List<Paragraph> paragraphs, Faults faults) {
    Set<Integer> found =
        paragraphs.stream().map(p -> p.length("ind", "firstLine")).collect(Collectors.toSet());
    faults.require(found.size() == 1, "PA-02", found);
    found.forEach(n -> faults.require(near(n, 567) || near(n, 720), "PA-02", n));
    boolean shifted = paragraphs.stream().anyMatch(p -> p.length("ind", "left") != 0);
    faults.require(!shifted, "PA-02", "left");
  }

  private static boolean near(int twips, int wanted) {
    return Math.abs(twips - wanted) <= 10;
  }

  private static void size(List<Paragraph> paragraphs, Faults faults) {
    Set<Integer> sizes =
        paragraphs.stream()
            .flatMap(p -> p.words().stream().map(Paragraph.Words::size))
            .collect(Collectors.toSet());
    faults.require(sizes.equals(Set.of(28)), "15", sizes);
  }

  /** Paragraphs are upright by themselves; only words that the author stressed are not. */
  private static void upright(WordDocument document, Faults faults) {
    for (Paragraph p : document.ofStyle(UPRIGHT)) {
      boolean plain =
          !p.styles().on(p.style(), "rPr", "b") && !p.styles().on(p.style(), "rPr", "i");
      faults.require(plain, "PA-01", p);
    }
  }

  private static void headings(WordDocument document, Faults faults) {
    for (Paragraph p : document.ofStyle("Muc", "MucChuCai")) {
      faults.require(p.isSet(13, 14, "b") && HeadRules.isCapitals(p), "HD-04", p);
    }
    for (Paragraph p : document.ofStyle("KhoanTieuDe", "KhoanTieuDeCon")) {
      faults.require(p.isSet(13, 14, "b") && !HeadRules.isCapitals(p), "HD-07", p);
    }
    for (Paragraph p : document.ofStyle("DiemTieuDe")) {
      faults.require(p.isSet(13, 14, ""), "HD-09", p.words());
    }
    for (Paragraph p : document.ofStyle("Phan", "TieuDePhan")) {
      faults.require(p.isSet(13, 14, "b") && p.align().equals("center"), "HD-01", p);
    }
    document
        .ofStyle("Phan")
        .forEach(p -> faults.require(p.text().matches("Phần [IVXL]+"), "HD-01", p));
    document
        .ofStyle("TieuDePhan")
        .forEach(p -> faults.require(HeadRules.isCapitals(p), "HD-02", p));
    for (Paragraph p : document.ofStyle("Muc", "MucChuCai", "KhoanTieuDe", "Phan")) {
      faults.require(p.is("keepNext"), "KY-06", p);
    }
  }

  /** The text, and each appendix, ends with ./. */
  private static void end(WordDocument document, int section, Faults faults) {
    String last = "";
    for (Element element : document.flow(section)) {
      boolean closing = element.getTagName().equals("w:tbl") && isClosing(document, element);
      for (Paragraph p : closing ? List.<Paragraph>of() : document.paragraphs(element)) {
        last = p.text().isBlank() ? last : p.text();
      }
    }
    faults.require(last.endsWith("./."), section == 0 ? "PA-05" : "PL-07", last);
  }

  static boolean isClosing(WordDocument document, Element table) {
    return document.paragraphs(table).stream().anyMatch(p -> p.style().equals("NoiNhan"));
  }
}
