package vn.kehoach.layout;

import vn.kehoach.diagnostic.Diagnostic;

/** Carries a finding on a template out of the library that runs templates. */
final class TemplateFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic finding;

  TemplateFault(Diagnostic finding) {
    super(finding.code().id(), null, false, false);
    this.finding = finding;
  }

  Diagnostic finding() {
    return finding;
  }
}
