package vn.kehoach.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Nearest;
import vn.kehoach.plan.Waiver;

/**
 * Leaves out the findings of rules that a plan sets aside ({@code bo_qua}); tells what is wrong
 * with a waiver. What is missing ({@link Code#GAP}) cannot be set aside.
 */
final class Waivers {
  private final Map<Code, Waiver> byCode = new HashMap<>();
  private final Diagnostics out;

  Waivers(List<Waiver> waivers, Diagnostics out) {
    this.out = out;
    waivers.forEach(this::add);
  }

  private void add(Waiver waiver) {
    Optional<RuleEntry> rule =
        RuleBook.find(waiver.rule()).filter(entry -> entry.code() != Code.GAP);
    if (rule.isEmpty()) {
      unknown(waiver);
    } else if (waiver.reason().isBlank()) {
      out.report(Code.WAIVER_WITHOUT_REASON, waiver.span(), waiver.rule());
    } else if (byCode.putIfAbsent(rule.get().code(), waiver) != null) {
      out.report(Code.UNUSED_WAIVER, waiver.span(), waiver.rule());
    }
  }

  private void unknown(Waiver waiver) {
    List<String> known =
        RuleBook.entries().stream()
            .filter(entry -> entry.code() != Code.GAP)
            .flatMap(entry -> Stream.of(entry.name(), entry.code().id()))
            .toList();
    Object[] arguments =
        Nearest.to(waiver.rule(), known)
            .map(near -> new Object[] {waiver.rule(), near})
            .orElse(new Object[] {waiver.rule()});
    out.report(Code.UNKNOWN_WAIVER, waiver.span(), arguments);
  }

  /** The findings that no waiver covers. */
  List<Diagnostic> uncovered(List<Diagnostic> found) {
    return found.stream().filter(f -> !byCode.containsKey(f.code())).toList();
  }

  /** Takes over the findings that no waiver covers, and tells of waivers that cover none. */
  void apply(List<Diagnostic> found) {
    Set<Code> used = new HashSet<>();
    for (Diagnostic finding : found) {
      if (byCode.containsKey(finding.code())) {
        used.add(finding.code());
      } else {
        out.add(finding);
      }
    }
    byCode.forEach(
        (code, waiver) -> {
          if (!used.contains(code)) {
            out.report(Code.UNUSED_WAIVER, waiver.span(), waiver.rule());
          }
        });
  }
}
