package vn.kehoach.diagnostic;

import java.util.List;

/**
 * Findings of one kind in one file that are counted and not told (số còn lại).
 *
 * @param first the first of them
 */
record More(Diagnostic first, int count) {

  static More of(Diagnostic finding) {
    return new More(finding, finding.code() == Code.MORE_OF_A_KIND ? counted(finding) : 1);
  }

  /** How many a finding says that are left. */
  private static int counted(Diagnostic told) {
    return (Integer) told.arguments().get(0);
  }

  More plus(More next) {
    return plus(next.count);
  }

  More plus(int others) {
    return new More(first, count + others);
  }

  /** What is said instead of them, behind so many that are told. */
  Diagnostic told(int before) {
    Code code = Code.MORE_OF_A_KIND;
    List<Object> arguments = List.of(count, first.code().id(), before);
    return new Diagnostic(code, code.severity(), first.span(), arguments, List.of());
  }
}
