package vn.kehoach.yaml;

import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

/** A fault after which the parser cannot go on (lỗi cú pháp). */
record Fault(Code code, int start, int end, List<Object> arguments) {

  static Fault of(Code code, int start, int end, Object... arguments) {
    return new Fault(code, start, Math.max(start, end), List.of(arguments));
  }

  void report(SourceFile file, Diagnostics diagnostics) {
    diagnostics.report(code, new Span(file, start, end), arguments.toArray());
  }
}
