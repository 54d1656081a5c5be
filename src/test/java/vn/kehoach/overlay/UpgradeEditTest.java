package vn.kehoach.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.kehoach.overlay.Verdict.Decision;

class UpgradeEditTest {
  private static final String FROM =
      """
      tham_so: {x: {kieu: so, mac_dinh: 1}, y: {kieu: chu, mac_dinh: a}}
      mo_dau: M
      noi_dung:
        - {muc: A, id: a, noi_dung: [{khoan: B, id: b}, {khoan: C, id: c}]}
        - {muc_tieu: O, id: o, chi_tieu: [{id: t, gia_tri: 90}]}
        - {don_vi: d, id: d, theo_doi: [t, o]}
      """;

  private static final String PLAN =
      """
      # Kế hoạch của xã
      mau: m
      phien_ban_mau: "1.0.0"   # bản đầu
      so:

      tham_so: {x: 2, y: b}

      mo_dau: |
        Mở đầu của xã

        hai đoạn

      sua:
        # Năm khoản của xã
        b:
          khoan: |
            Khoản của xã
          # thêm
          them_sau: [{khoan: Thêm}]
        t: {gia_tri: 95}   # cao hơn

        c: {bo: true}
        d:
          theo_doi:
            - {chi_tieu: t, bo: true}
            - a
      # hết
      """;

  private static String upgraded(String plan, String to, Decision decision) {
    Upgraded upgrade = Upgraded.raw(plan, head("1.0.0") + FROM, head("1.1.0") + to);
    return text(upgrade, plan, v -> Optional.ofNullable(decision)).orElse("undecided");
  }

  private static Optional<String> text(
      Upgraded upgrade, String raw, Function<Verdict, Optional<Decision>> decisions) {
    return new UpgradeEdit(upgrade.plan(), upgrade.to(), upgrade.verdicts()).text(raw, decisions);
  }

  private static String head(String version) {
    return "mau: m\nphien_ban: " + version + "\n";
  }

  @Test
  void onlyTheVersionChangesWhereNothingElseDoes() {
    assertThat(upgraded(PLAN, FROM, null)).isEqualTo(PLAN.replace("\"1.0.0\"", "\"1.1.0\""));
  }

  @Test
  void nothingIsWrittenWhileAConflictIsUndecided() {
    String to = FROM.replace("gia_tri: 90", "gia_tri: 92");
    assertThat(upgraded(PLAN, to, null)).isEqualTo("undecided");
    assertThat(upgraded(PLAN, to, Decision.MINE)).isEqualTo(PLAN.replace("\"1.0.0\"", "\"1.1.0\""));
  }

  @Test
  void whatGivesWayToTheModelGoesWithItsLine() {
    String to = FROM.replace("gia_tri: 90", "gia_tri: 92");
    assertThat(upgraded(PLAN, to, Decision.MODEL))
        .isEqualTo(
            PLAN.replace("\"1.0.0\"", "\"1.1.0\"").replace("  t: {gia_tri: 95}   # cao hơn\n", ""));
  }

  @Test
  void whatIsAddedThereStays() {
    String to = FROM.replace("khoan: B", "khoan: B2");
    assertThat(upgraded(PLAN, to, Decision.MODEL))
        .isEqualTo(
            PLAN.replace("\"1.0.0\"", "\"1.1.0\"")
                .replace("    khoan: |\n      Khoản của xã\n", ""));
  }

  @Test
  void whatIsGoneFromTheModelIsNoLongerLeftOut() {
    String to = FROM.replace(", {khoan: C, id: c}", "");
    assertThat(upgraded(PLAN, to, null))
        .isEqualTo(PLAN.replace("\"1.0.0\"", "\"1.1.0\"").replace("  c: {bo: true}\n", ""));
  }

  @Test
  void theHeadAndParametersGiveWayToo() {
    String to =
        FROM.replace("mo_dau: M", "mo_dau: M2").replace(", y: {kieu: chu, mac_dinh: a}", "");
    assertThat(upgraded(PLAN, to, Decision.MODEL))
        .isEqualTo(
            PLAN.replace("\"1.0.0\"", "\"1.1.0\"")
                .replace("mo_dau: |\n  Mở đầu của xã\n\n  hai đoạn\n", "")
                .replace("{x: 2, y: b}", "{x: 2}"));
    assertThat(upgraded(PLAN, to.replace("kieu: so", "kieu: so, toi_da: 1"), Decision.MODEL))
        .contains("tham_so: {}\n");
  }

  @Test
  void aDutyThatTheUnitHasNoMoreIsNotTakenFromIt() {
    String to = FROM.replace("theo_doi: [t, o]", "theo_doi: [o]");
    assertThat(upgraded(PLAN, to, Decision.MINE))
        .isEqualTo(
            PLAN.replace("\"1.0.0\"", "\"1.1.0\"")
                .replace("      - {chi_tieu: t, bo: true}\n", ""));
  }

  @Test
  void allOnOneLine() {
    String plan =
        "{mau: m, phien_ban_mau: 1.0.0, sua: {b: {bo: true}, t: {gia_tri: 1}, c: {bo: true}}}";
    String noC = FROM.replace(", {khoan: C, id: c}", "");
    assertThat(upgraded(plan, noC, null))
        .isEqualTo("{mau: m, phien_ban_mau: 1.1.0, sua: {b: {bo: true}, t: {gia_tri: 1}}}");
    String noB = FROM.replace("{khoan: B, id: b}, ", "");
    assertThat(upgraded(plan, noB, null))
        .isEqualTo("{mau: m, phien_ban_mau: 1.1.0, sua: {t: {gia_tri: 1}, c: {bo: true}}}");
    String none = FROM.replace("{khoan: B, id: b}, {khoan: C, id: c}", "x").replace("90", "92");
    assertThat(upgraded(plan, none, Decision.MODEL))
        .isEqualTo("{mau: m, phien_ban_mau: 1.1.0, sua: {}}");
  }

  @Test
  void otherLinesKeepEveryCharacter() {
    String raw = "\uFEFF" + Normalizer.normalize(PLAN, Normalizer.Form.NFD).replace("\n", "\r\n");
    Upgraded upgrade =
        Upgraded.raw(
            raw.substring(1),
            head("1.0.0") + FROM,
            head("1.1.0") + FROM.replace(", {khoan: C, id: c}", ""));
    String expected = raw.replace("1.0.0", "1.1.0").replace("  c: {bo: true}\r\n", "");
    assertThat(
            Normalizer.normalize(
                text(upgrade, raw, v -> Optional.empty()).orElseThrow(), Normalizer.Form.NFC))
        .isEqualTo(Normalizer.normalize(expected, Normalizer.Form.NFC));
    assertThat(text(upgrade, raw, v -> Optional.empty()).orElseThrow())
        .contains(Normalizer.normalize("Mở đầu của xã", Normalizer.Form.NFD))
        .startsWith("\uFEFF");
  }

  @Test
  void aClashOfIdsMustBeMendedByHand() {
    String plan = PLAN.replace("{khoan: Thêm}", "{khoan: Thêm, id: n}");
    String to = FROM.replace("{khoan: C, id: c}", "{khoan: C, id: c}, {khoan: N, id: n}");
    assertThat(upgraded(plan, to, Decision.MINE)).isEqualTo("undecided");
    assertThat(upgraded(plan, to, Decision.MODEL)).isEqualTo("undecided");
  }

  @Test
  void whatThePlanHasWhereTheModelHasNothingAnyMoreBecomesItsOwn() {
    String to = FROM.replace("{khoan: B, id: b}, ", "");
    assertThat(upgraded(PLAN.replace("  c: {bo: true}\n", ""), to, Decision.MINE))
        .isEqualTo(
            PLAN.replace("  c: {bo: true}\n", "")
                .replace("\"1.0.0\"", "\"1.1.0\"")
                .replace(
                    """
                      b:
                        khoan: |
                          Khoản của xã
                        # thêm
                        them_sau: [{khoan: Thêm}]
                    """,
                    """
                      c:
                        them_truoc:
                          - khoan: |
                              Khoản của xã
                            id: b
                          - khoan: Thêm
                    """));
    assertThat(upgraded(PLAN, to, Decision.MODEL)).doesNotContain("Khoản của xã");
  }
}
