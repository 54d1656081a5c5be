package vn.kehoach.layout;

import java.io.IOException;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.source.Span;

/** A template's file is there, but nothing can be done with it. */
final class UnusableTemplate extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic finding;

  UnusableTemplate(Code code, Span span, Object... arguments) {
    super(code.id());
    this.finding = new Diagnostic(code, code.severity(), span, List.of(arguments), List.of());
  }

  Diagnostic finding() {
    return finding;
  }
}
