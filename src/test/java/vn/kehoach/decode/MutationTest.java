package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.source.MemoryWorkspace;
import vn.kehoach.yaml.Node;

/** Whatever stands in the place of a value, the decoder goes on and can say what is wrong. */
class MutationTest {
  private static final String EVERYTHING =
      """
      id: ke_hoach
      co_quan: co-quan.yaml
      bo_cuc: {ten: nd30, co_chu_dau: 12}
      trang_thai: du_thao
      so: 5
      ky_hieu: KH-UBND
      ngay: 15/5/2026
      dia_danh: Kẻ Sặt
      muc_do_khan: khan
      pham_vi_luu_hanh: luu_hanh_noi_bo
      kem_theo: {so: 1, ky_hieu: QĐ-UBND, ngay: 2026, cua: a}
      giai_doan: 2026 - 2030
      tham_so: {ty_le: "80"}
      trich_yeu: một
      can_cu: [hai, {noi_dung: ba, id: cc}]
      mo_dau: bốn
      danh_so: [I., 1., a)]
      noi_dung:
        - năm
        - {van_ban: sáu, id: vb}
        - muc: bảy
          id: m
          danh_so: [a)]
          noi_lien: true
          noi_dung: [{khoan: [tám], danh_so: [1.], noi_dung: chín, id: k}]
        - muc_tieu: mười
          id: mt
          danh_so: [1.]
          noi_dung: mười một
          chi_tieu:
            - mười hai
            - {id: ct, noi_dung: a, gia_tri: {b: 1}, chieu: tang, nam: 2030}
            - {gia_tri: 5}
        - don_vi: [vhxh]
          id: dv
          tieu_de: a
          danh_so: false
          noi_lien: false
          nhiem_vu: [a]
          theo_doi: [mt, {chi_tieu: ct, pham_vi: b}, {muc_tieu: mt}]
          don_vi_con: [{don_vi: kinh_te}]
        - bao_cao: {ky: quy, truoc: 01/12, gui: vhxh, noi_dung: a, id: bc}
        - bang:
            tieu_de: a
            cot: [b, {tieu_de: c, rong: 30%, can: trai, stt: true, tong: true, kieu: so}]
            hang: [[d], {nhom: e}, {o: [f], id: h}]
          id: b
        - bang: {tu: a.csv}
        - bang: {tu_dong: phan_cong}
        - ngat_trang:
      ket_thuc: a
      noi_nhan: [a b, {nhom: lanh_dao}, {don_vi: vhxh, muc_dich: c}, {ten: d, id: nn}]
      luu: {don_vi: [VT], nguoi_soan: A, so_ban: 5}
      ky: {nguoi: chu_tich, quyen: true, thay_mat: true, thua_lenh: false, thua_uy_quyen: false}
      phu_luc: [{tieu_de: a, noi_dung: b, huong: ngang, id: pl}]
      """;

  @Test
  void theWholeIsSound() {
    Diagnostics out = new Diagnostics();
    decode(Decoded.tree(EVERYTHING, out), out);
    assertThat(Shown.findings(out)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "X y",
        "-",
        "0",
        "${x}",
        "${",
        "1. a",
        "[]",
        "[x]",
        "[[x], {}]",
        "{}",
        "{x: y}",
        "{id: m}"
      })
  void anyValueInAnyPlace(String value) {
    Node root = Decoded.tree(EVERYTHING, new Diagnostics());
    Node other = value(value);
    int places = count(root);
    assertThat(places).isGreaterThan(150);
    for (int place = 0; place < places; place++) {
      Node changed = new Replacement(place, n -> other).apply(root);
      assertThatCode(() -> say(changed)).as("%s at %s", value, changed).doesNotThrowAnyException();
    }
  }

  @Test
  void aWrongKeyIsNeverPassedOver() {
    Node root = Decoded.tree(EVERYTHING, new Diagnostics());
    for (int place = 0; place < count(root); place++) {
      Node changed = new Replacement(place, MutationTest::renamed).apply(root);
      assertThat(say(changed).isEmpty()).as("%s", changed).isEqualTo(changed.equals(root));
    }
  }

  private static Node renamed(Node node) {
    if (!(node instanceof Node.Mapping map) || map.entries().isEmpty()) {
      return node;
    }
    List<Node.Entry> entries = new ArrayList<>(map.entries());
    Node.Entry first = entries.get(0);
    Node.Scalar key = new Node.Scalar("zzz " + first.key().value(), first.key().span());
    entries.set(0, new Node.Entry(key, first.value()));
    return new Node.Mapping(entries, map.span());
  }

  private static Node value(String yaml) {
    Node.Mapping map = (Node.Mapping) Decoded.tree("a: " + quoted(yaml), new Diagnostics());
    return map.entries().get(0).value();
  }

  private static String quoted(String yaml) {
    boolean plain = yaml.isEmpty() || yaml.startsWith("[") || yaml.startsWith("{");
    return plain ? yaml : "\"" + yaml + "\"";
  }

  /** Decodes, and says whatever is found. */
  private static List<Diagnostic> say(Node root) {
    Diagnostics out = new Diagnostics();
    decode(root, out);
    Messages messages = Messages.of("vi");
    out.list().forEach(f -> assertThat(messages.sentence(f)).doesNotContain("{0}"));
    out.list().forEach(messages::hint);
    return out.list();
  }

  private static void decode(Node root, Diagnostics out) {
    MemoryWorkspace files = new MemoryWorkspace().with("/ke-hoach/a.csv", "a,b\nc,d\n");
    TableFiles tables = new TableFiles(files, f -> Path.of("/ke-hoach"));
    new PlanDecoder()
        .decode(root, Decoded.body(Decoded.BODY, new Diagnostics()), tables, null, out);
  }

  private static int count(Node node) {
    Replacement counter = new Replacement(-1, n -> n);
    counter.apply(node);
    return counter.seen;
  }

  /** Puts something else in the place of the node that is met as the n-th. */
  private static final class Replacement {
    private final int place;
    private final UnaryOperator<Node> change;
    private int seen;

    Replacement(int place, UnaryOperator<Node> change) {
      this.place = place;
      this.change = change;
    }

    Node apply(Node node) {
      if (seen++ == place) {
        return change.apply(node);
      } else if (node instanceof Node.Sequence list) {
        return new Node.Sequence(list.items().stream().map(this::apply).toList(), node.span());
      } else if (node instanceof Node.Mapping map) {
        return new Node.Mapping(
            map.entries().stream().map(e -> new Node.Entry(e.key(), apply(e.value()))).toList(),
            node.span());
      }
      return node;
    }
  }
}
