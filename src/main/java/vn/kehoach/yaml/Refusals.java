package vn.kehoach.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

/** Reports the parts of YAML that plans do not use (những thứ kế hoạch không dùng). */
final class Refusals {
  private static final Pattern ANCHOR = Pattern.compile("&[^\\s,\\[\\]{}]*");
  private static final Pattern TAG = Pattern.compile("![^\\s,\\[\\]{}]*");

  private final SourceFile file;
  private final Offsets offsets;
  private final Diagnostics diagnostics;
  private int documents;

  Refusals(SourceFile file, Offsets offsets, Diagnostics diagnostics) {
    this.file = file;
    this.offsets = offsets;
    this.diagnostics = diagnostics;
  }

  /** Whether this event opens a second document, which is reported and not read. */
  boolean endsFile(Event event) {
    if (!(event instanceof DocumentStartEvent) || ++documents == 1) {
      return false;
    }
    int start = offset(event.getStartMark());
    diagnostics.report(Code.MANY_DOCUMENTS, span(start, start + 3));
    return true;
  }

  /** Reports what an event carries that plans do not use. */
  void check(Event event) {
    if (event instanceof AliasEvent) {
      Span span = span(offset(event.getStartMark()), offset(event.getEndMark()));
      diagnostics.report(Code.ALIAS, span, span.text());
    } else if (event instanceof DocumentStartEvent) {
      checkDirective(offset(event.getStartMark()));
    } else if (event instanceof NodeEvent node) {
      checkAnchorAndTag(node);
    }
  }

  private void checkAnchorAndTag(NodeEvent event) {
    if (event.getAnchor() != null) {
      report(Code.ANCHOR, ANCHOR, event);
    }
    if (event instanceof ScalarEvent scalar && scalar.getTag() != null
        || event instanceof CollectionStartEvent collection && collection.getTag() != null) {
      report(Code.TAG, TAG, event);
    }
  }

  private void report(Code code, Pattern sign, Event event) {
    Matcher found = sign.matcher(file.text());
    if (found.find(offset(event.getStartMark()))) {
      diagnostics.report(code, span(found.start(), found.end()), found.group());
    }
  }

  private void checkDirective(int start) {
    if (file.text().startsWith("%", start)) {
      int end = file.text().indexOf('\n', start);
      diagnostics.report(Code.DIRECTIVE, span(start, end < 0 ? file.text().length() : end));
    }
  }

  /** Reports a key that is empty, a collection or the merge sign. */
  boolean refusesKey(Event event) {
    if (isReported(event)) {
      return true;
    }
    Span span = span(offset(event.getStartMark()), offset(event.getEndMark()));
    if (!(event instanceof ScalarEvent key) || key.getValue().isEmpty()) {
      diagnostics.report(Code.KEY_NOT_TEXT, span);
      return true;
    }
    boolean merge = key.getScalarStyle() == ScalarStyle.PLAIN && key.getValue().equals("<<");
    if (merge) {
      diagnostics.report(Code.MERGE_KEY, span);
    }
    return merge;
  }

  private static boolean isReported(Event event) {
    return event instanceof AliasEvent
        || event instanceof ScalarEvent key
            && key.getValue().isEmpty()
            && (key.getAnchor() != null || key.getTag() != null);
  }

  private Span span(int start, int end) {
    return new Span(file, start, Math.min(end, file.text().length()));
  }

  private int offset(Mark mark) {
    return offsets.of(mark.getIndex());
  }
}
