package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.docx.Part;
import vn.kehoach.docx.WordFile;

/** The measuring itself is no rubber stamp: whatever is spoilt in a good document, it finds. */
class DecreeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "PG-01 ¦ document ¦ w:h=\"16838\" ¦ w:h=\"15840\"",
        "PG-02 ¦ document ¦ <w:pgSz w:w=\"11906\" ¦ <w:pgSz w:orient=\"landscape\" w:w=\"11906\"",
        "PG-03 ¦ document ¦ w:top=\"1134\" ¦ w:top=\"1000\"",
        "PG-04 ¦ document ¦ w:left=\"1701\" ¦ w:left=\"1440\"",
        "PG-05 ¦ document ¦ w:right=\"1134\" w:b ¦ w:right=\"1440\" w:b",
        "PG-07 ¦ styles ¦ \"Times New Roman\" ¦ \"Arial\"",
        "PG-07 ¦ styles ¦ w:color w:val=\"000000\" ¦ w:color w:val=\"0000FF\"",
        "PG-08 ¦ document ¦ CỘNG ¦ CO\u0323\u0302NG",
        "PG-09 ¦ styles ¦ Quốc hiệu*26 ¦ 24",
        "PN-01 ¦ document ¦ <w:titlePg/> ¦",
        "PN-01 ¦ header ¦ PAGE ¦ DATE",
        "PN-02 ¦ document ¦ <w:pgNumType w:start=\"1\"/> ¦",
        "QH-01 ¦ document ¦ CỘNG HÒA ¦ CỘNG HOÀ  ",
        "QH-01 ¦ styles ¦ Quốc hiệu*<w:b/> ¦",
        "QH-02 ¦ document ¦ Tự do - Hạnh ¦ Tự do – Hạnh",
        "QH-02 ¦ styles ¦ Tiêu ngữ*28 ¦ 30",
        "CQ-03 ¦ document ¦ ỦY BAN NHÂN DÂN< ¦ Ủy ban nhân dân<",
        "CQ-03 ¦ styles ¦ Cơ quan ban hành*26 ¦ 28",
        "CQ-07 ¦ document ¦ XÃ HOA LƯ ¦ HUYỆN HOA LƯ",
        "SK-08 ¦ document ¦ Số: 05/ ¦ Số: 5/",
        "SK-08 ¦ document ¦ Số: 05/ ¦ SỐ: 05/",
        "SK-01 ¦ styles ¦ Số và ký hiệu*26 ¦ 28",
        "DD-04 ¦ document ¦ ngày 05 tháng 01 năm 2026< ¦ ngày 5 tháng 01 năm 2026<",
        "DD-04 ¦ document ¦ ngày 05 tháng 01 năm 2026< ¦ ngày 05 tháng 03 năm 2026<",
        "DD-04 ¦ document ¦ ngày 05 tháng 01 năm 2026< ¦ ngày 31 tháng 4 năm 2026<",
        "DD-01 ¦ styles ¦ Địa danh và thời gian*<w:i/> ¦",
        "DD-01 ¦ styles ¦ Địa danh và thời gian*\"120\" ¦ \"0\"",
        "TL-01 ¦ styles ¦ Tên loại*28 ¦ 32",
        "TL-02 ¦ document ¦ >KẾ HOẠCH</w:t></w:r></w:p> ¦ >KẾ HOẠCH</w:t></w:r></w:p><w:p/>",
        "TL-01 ¦ styles ¦ Trích yếu*<w:b/> ¦ <w:i/>",
        "CC-01 ¦ document ¦ năm 2025; ¦ năm 2025,",
        "CC-01 ¦ styles ¦ Căn cứ*<w:i/> ¦",
        "CC-05 ¦ document ¦ như sau: ¦ như sau.",
        "HD-04 ¦ document ¦ MỤC ĐÍCH ¦ Mục đích",
        "HD-07 ¦ styles ¦ Khoản 1 có tiêu đề*<w:b/> ¦",
        "HD-09 ¦ styles ¦ Điểm a có tiêu đề*<w:qFormat/> ¦ <w:rPr><w:b/></w:rPr>",
        "HD-10 ¦ document ¦ c) Mục ¦ d) Mục",
        "HD-12 ¦ document ¦ III. ¦ IV. ",
        "HD-12 ¦ document ¦ 2. </w:t> ¦ 3. </w:t>",
        "PA-01 ¦ styles ¦ w:val=\"both\" ¦ w:val=\"left\"",
        "PA-02 ¦ styles ¦ w:firstLine=\"720\" ¦ w:firstLine=\"500\"",
        "PA-03 ¦ styles ¦ Nội dung*\"120\" ¦ \"60\"",
        "PA-04 ¦ styles ¦ Nội dung*\"120\" ¦ \"120\" w:line=\"480\"",
        "PA-05 ¦ document ¦ ./. ¦ .",
        "KY-02 ¦ document ¦ KT. CHỦ ¦ KT.CHỦ",
        "KY-02 ¦ document ¦ KT. CHỦ ¦ K/T CHỦ",
        "KY-01 ¦ styles ¦ Quyền hạn và chức vụ*<w:b/> ¦",
        "KY-04 ¦ document ¦ >Trần Thị B< ¦ >ThS. Trần Thị B<",
        "NN-01 ¦ styles ¦ Nơi nhận*24 ¦ 28",
        "NN-02 ¦ styles ¦ Danh sách nơi nhận*22 ¦ 24",
        "NN-04 ¦ document ¦ và Môi trường; ¦ và Môi trường.",
        "NN-04 ¦ document ¦ - Lưu: VT ¦ - Lưu VT",
        "NN-06 ¦ document ¦ >Lời đầu ¦ >Kính gửi: Lời đầu",
        "DU-01 ¦ styles ¦ FF0000 ¦ 000000",
        "DU-01 ¦ document ¦ w:val=\"454\" ¦ w:val=\"600\"",
        "DU-01 ¦ document ¦ THƯỢNG KHẨN ¦ KHẨN",
        "DU-03 ¦ header_first ¦ LƯU HÀNH NỘI BỘ ¦ MẬT",
        "PL-01 ¦ document ¦ >Phụ lục I< ¦ >PHỤ LỤC I<",
        "PL-02 ¦ styles ¦ \"Phụ lục\"*28 ¦ 26",
        "PL-03 ¦ document ¦ BẢNG PHÂN CÔNG THEO ¦ Bảng phân công theo",
        "PL-04 ¦ document ¦ (Kèm theo Kế hoạch ¦ (Ban hành kèm theo Kế hoạch",
        "15 ¦ styles ¦ \"Nội dung\"*28 ¦ 26"
      })
  void findsWhatIsSpoilt(String rule, String part, String from, String to) {
    WordFile good = hardest().outcome().file().orElseThrow();
    WordFile spoilt = spoilt(good, "/word/" + part.strip() + ".xml", from, to == null ? "" : to);
    assertThat(spoilt).isNotEqualTo(good);
    assertThat(Decree.faults(spoilt)).anyMatch(fault -> fault.startsWith(rule + ":"));
  }

  private static TestDocument hardest() {
    return TestDocuments.all().stream().filter(d -> d.name().endsWith("moi-khoi")).findAny().get();
  }

  private static WordFile spoilt(WordFile good, String name, String from, String to) {
    List<Part> parts =
        good.parts().stream().map(p -> p.name().equals(name) ? spoilt(p, from, to) : p).toList();
    return new WordFile(parts, good.properties());
  }

  /** A star in the text sought: the first place after the style of this name. */
  private static Part spoilt(Part part, String from, String to) {
    String xml = new String(part.content(), StandardCharsets.UTF_8);
    int star = from.indexOf('*');
    int start = star < 0 ? 0 : xml.indexOf(from.substring(0, star));
    String sought = from.substring(star + 1);
    assertThat(start).isNotNegative();
    assertThat(xml.indexOf(sought, start)).isNotNegative();
    String rest = xml.substring(start);
    String changed =
        star < 0
            ? rest.replace(sought, to)
            : rest.replaceFirst(
                java.util.regex.Pattern.quote(sought),
                java.util.regex.Matcher.quoteReplacement(to));
    byte[] content = (xml.substring(0, start) + changed).getBytes(StandardCharsets.UTF_8);
    return new Part(part.kind(), part.name(), part.relationshipId(), content);
  }
}
