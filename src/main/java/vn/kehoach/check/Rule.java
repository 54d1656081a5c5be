package vn.kehoach.check;

import vn.kehoach.diagnostic.Diagnostics;

/** One thing that a plan is held against (quy tắc). */
interface Rule {

  /** Reports every place of the plan that breaks the rule. */
  void check(Subject subject, Diagnostics out);
}
