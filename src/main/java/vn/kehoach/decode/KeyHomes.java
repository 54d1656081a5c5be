package vn.kehoach.decode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Nearest;
import vn.kehoach.diagnostic.Phrase;
import vn.kehoach.plan.HeadKeys;

/** What a key was meant to be that is not known where it stands (khóa đặt sai chỗ). */
final class KeyHomes {
  static final Phrase PLAN = Phrase.of("owner.plan");

  private static final String CONTENT = "noi_dung";

  /** A key that many groups have tells nothing. */
  private static final int FEW = 2;

  /** Keys that mean the same in other groups: the one that was typed, the one that is right. */
  private static final List<List<String>> MEANT =
      List.of(
          List.of(CONTENT, "nhiem_vu"),
          List.of("nhiem_vu", CONTENT),
          List.of("ve", "gui"),
          List.of("don_vi", "gui"),
          List.of("han", "truoc"),
          List.of("thoi_han", "truoc"),
          List.of("ten", "tieu_de"),
          List.of("so_thu_tu", "stt"),
          List.of("tu_danh_so", "stt"));

  /**
   * A group and its keys.
   *
   * @param owner the key that it stands under, or what else it is called
   */
  private record Home(Object owner, List<String> keys) {}

  private static final List<String> BLOCKS =
      List.of("muc", "khoan", "muc_tieu", "don_vi", "bao_cao", "bang", "ngat_trang", "van_ban");

  private static final List<Home> HOMES =
      List.of(
          new Home(PLAN, HeadKeys.ORDER),
          new Home(BodyDecoder.OWNER, BodyDecoder.KEYS),
          new Home("don_vi", BodyParts.UNIT_KEYS),
          new Home("nguoi_ky", BodyParts.SIGNER_KEYS),
          new Home("muc", SectionDecoder.KEYS),
          new Home("khoan", ClauseDecoder.KEYS),
          new Home("muc_tieu", ObjectiveDecoder.KEYS),
          new Home("chi_tieu", TargetDecoder.KEYS),
          new Home("don_vi", UnitDecoder.KEYS),
          new Home("theo_doi", DutyDecoder.KEYS),
          new Home("bao_cao", ReportDecoder.INSIDE),
          new Home("bang", TableDecoder.INSIDE),
          new Home("cot", ColumnDecoder.KEYS),
          new Home("hang", RowDecoder.KEYS),
          new Home("phu_luc", AppendixDecoder.KEYS),
          new Home("noi_nhan", RecipientDecoder.KEYS),
          new Home("luu", ClosingDecoder.FILING_KEYS),
          new Home("ky", SignatureDecoder.KEYS),
          new Home("kem_theo", MarksDecoder.DECISION_KEYS),
          new Home("bo_cuc", LayoutDecoder.KEYS),
          new Home("bo_qua", WaiverDecoder.KEYS));

  private KeyHomes() {}

  /** The remedy for a key that is none of those known in its group; empty where none is plain. */
  static Optional<Phrase> remedy(String key, Collection<String> known) {
    return meant(key, known)
        .or(() -> home(key, known))
        .or(() -> Nearest.to(key, known).map(near -> Phrase.of("key.near", near)));
  }

  /** The remedy for the first key of a block that belongs to one kind of blocks alone. */
  static Optional<Phrase> kind(Collection<String> keys, Collection<String> kinds) {
    for (String key : keys) {
      List<Object> owners = owners(key);
      if (owners.size() == 1 && kinds.contains(owners.get(0))) {
        return Optional.of(Phrase.of("key.kind", key, owners.get(0)));
      }
    }
    return keys.stream()
        .flatMap(key -> Nearest.to(key, kinds).stream())
        .findFirst()
        .map(near -> Phrase.of("key.near", near));
  }

  private static Optional<Phrase> meant(String key, Collection<String> known) {
    return MEANT.stream()
        .filter(pair -> pair.get(0).equals(key) && known.contains(pair.get(1)))
        .findFirst()
        .map(pair -> Phrase.of("key.near", pair.get(1)));
  }

  private static Optional<Phrase> home(String key, Collection<String> known) {
    if (BLOCKS.contains(key) && known.contains(CONTENT)) {
      return Optional.of(Phrase.of("key.block", key));
    }
    List<Object> owners = owners(key);
    if (owners.isEmpty() || owners.size() > FEW) {
      return Optional.empty();
    }
    Object first = owners.get(0);
    if (owners.size() == FEW) {
      return Optional.of(Phrase.of("key.homes", key, first, owners.get(1)));
    }
    String place =
        first.equals(PLAN) ? "key.plan" : known.contains(first) ? "key.inside" : "key.home";
    return Optional.of(Phrase.of(place, key, first));
  }

  private static List<Object> owners(String key) {
    List<Object> owners = new ArrayList<>();
    for (Home home : HOMES) {
      if (!key.equals(home.owner())
          && home.keys().contains(key)
          && !owners.contains(home.owner())) {
        owners.add(home.owner());
      }
    }
    return owners;
  }
}
