package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Phrase;
import vn.kehoach.plan.Block.Cycle;
import vn.kehoach.plan.Block.Report;

/** A report without the day it is due, or without the one it goes to. */
final class ReportGaps implements Rule {

  @Override
  public void check(Subject subject, Diagnostics out) {
    for (var block : subject.blocks()) {
      if (block instanceof Report report && (report.text() == null || report.text().isEmpty())) {
        check(report, out);
      }
    }
  }

  private static void check(Report report, Diagnostics out) {
    if (report.before() == null && report.cycle() != Cycle.AD_HOC) {
      out.report(Code.REPORT_GAP, report.span(), Phrase.of("report.date"));
    }
    if (report.recipient() == null) {
      out.report(Code.REPORT_GAP, report.span(), Phrase.of("report.recipient"));
    }
  }
}
