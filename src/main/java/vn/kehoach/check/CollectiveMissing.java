package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Closing.Right;
import vn.kehoach.plan.Closing.Signature;

/** A plan of a People's Committee that is signed without "TM." (nd30 KY-03). */
final class CollectiveMissing implements Rule {

  @Override
  public void check(Subject subject, Diagnostics out) {
    Signature signature = subject.plan().closing().signature();
    boolean committee = subject.plan().body().name().startsWith("Ủy ban nhân dân");
    if (signature == null || !committee || !signature.collective().isEmpty()) {
      return;
    }
    Right right = signature.right();
    if (right == Right.HEAD || right == Right.ACTING || right == Right.DEPUTY) {
      out.report(Code.COLLECTIVE_MISSING, signature.span());
    }
  }
}
