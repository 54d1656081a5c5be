package vn.kehoach.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.yaml.Node;

/** The fields that a change may name are those that a plan may have. */
class KindTest {
  private static final Map<Family, String> LISTS =
      Map.of(
          Family.BLOCKS, "noi_dung: [§]",
          Family.UNITS, "noi_dung: [{don_vi: U, don_vi_con: [§]}]",
          Family.TARGETS, "noi_dung: [{muc_tieu: M, chi_tieu: [§]}]",
          Family.ROWS, "noi_dung: [{bang: {cot: [a], hang: [§]}}]",
          Family.APPENDICES, "phu_luc: [§]",
          Family.BASES, "can_cu: [§]",
          Family.RECIPIENTS, "noi_nhan: [§]");

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyFieldIsKnownAndNoOther(Kind kind) {
    for (String field : kind.fields().keySet()) {
      assertThat(unknownKeys(kind, field)).as(kind + " " + field).isZero();
    }
    assertThat(unknownKeys(kind, "khong_co")).isOne();
  }

  private static long unknownKeys(Kind kind, String field) {
    String plan = LISTS.get(family(kind)).replace("§", item(kind, field));
    Node.Mapping tree = Trees.read("plan.yaml", plan);
    return PrintedPlan.of(tree, "ten: Ủy ban nhân dân xã Kẻ Sặt\n").findings().stream()
        .map(Diagnostic::code)
        .filter(Code.UNKNOWN_KEY::equals)
        .count();
  }

  private static String item(Kind kind, String field) {
    String value = kind.shape(field).filter(s -> s == Shape.COLUMNS).isPresent() ? "[a]" : "''";
    if (kind.isNested()) {
      return "{" + kind.key() + ": {" + field + ": " + value + "}}";
    }
    String own = kind.isBlock() && !kind.key().equals(field) ? kind.key() + ": '', " : "";
    return "{" + own + field + ": " + value + "}";
  }

  private static Family family(Kind kind) {
    return switch (kind) {
      case TARGET -> Family.TARGETS;
      case ROW -> Family.ROWS;
      case APPENDIX -> Family.APPENDICES;
      case BASIS -> Family.BASES;
      case RECIPIENT -> Family.RECIPIENTS;
      default -> Family.BLOCKS;
    };
  }
}
