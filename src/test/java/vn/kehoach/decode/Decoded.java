package vn.kehoach.decode;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.IssuingBody;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.MemoryWorkspace;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlReader;

/** A plan decoded from text, with its findings as {@link Shown} writes them. */
record Decoded(Optional<Plan> result, Diagnostics out) {
  static final String BODY =
      """
      ten: Ủy ban nhân dân xã Kẻ Sặt
      cap_tren: Ủy ban nhân dân thành phố Hải Phòng
      don_vi:
        vhxh: {ten: Phòng Văn hóa - Xã hội, viet_tat: VHXH}
        kinh_te: {ten: Phòng Kinh tế}
      nhom_nhan:
        lanh_dao: ["TT. Đảng ủy", "CT, các PCT UBND xã"]
      nguoi_ky:
        chu_tich: {chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn A}
        pho_chu_tich: {chuc_vu: Phó Chủ tịch}
        chanh_van_phong: {chuc_vu: Chánh Văn phòng}
      """;

  static Decoded plan(String yaml) {
    return plan(yaml, new MemoryWorkspace());
  }

  static Decoded plan(String yaml, MemoryWorkspace files) {
    Diagnostics out = new Diagnostics();
    TableFiles tables = new TableFiles(files, file -> Path.of("/ke-hoach"));
    Node root = tree(yaml, out);
    return new Decoded(
        new PlanDecoder().decode(root, body(BODY, new Diagnostics()), tables, null, out), out);
  }

  /** A plan with these blocks; the first stands in line 2. */
  static Decoded blocks(String yaml) {
    return plan("noi_dung:\n" + yaml);
  }

  static IssuingBody body(String yaml, Diagnostics out) {
    return new BodyDecoder().decode(tree(yaml, out), out).orElseThrow();
  }

  static Node tree(String yaml, Diagnostics out) {
    return new YamlReader().read(SourceFile.of("ke-hoach.yaml", yaml), out).orElseThrow();
  }

  Plan plan() {
    return result.orElseThrow();
  }

  @SuppressWarnings("unchecked")
  <T extends Block> T block() {
    return (T) plan().blocks().get(0);
  }

  List<String> findings() {
    return Shown.findings(out);
  }

  /** Sentence and hint of the first finding, in Vietnamese. */
  String said() {
    Messages messages = Messages.of("vi");
    var first = out.list().get(0);
    return messages.sentence(first) + messages.hint(first).map(h -> " " + h).orElse("");
  }
}
