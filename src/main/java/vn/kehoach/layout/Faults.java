package vn.kehoach.layout;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.source.Span;

/** Tells what went wrong in a template as a finding that points into it. */
final class Faults {
  private final TemplateStore store;

  Faults(TemplateStore store) {
    this.store = store;
  }

  /** The finding for what a run of templates threw; empty where it is a bug of the tool. */
  Optional<TemplateFault> of(Throwable thrown) {
    return cause(thrown, TemplateFault.class)
        .or(() -> cause(thrown, BoundedOutput.TooLarge.class).map(e -> tooLarge()))
        .or(() -> cause(thrown, OutOfMemoryError.class).map(e -> tooLong()))
        .or(() -> cause(thrown, TimeoutException.class).map(e -> tooLong()))
        .or(() -> cause(thrown, StackOverflowError.class).map(e -> tooLong()))
        .or(() -> cause(thrown, UnusableTemplate.class).map(e -> new TemplateFault(e.finding())))
        .or(() -> cause(thrown, TemplateNotFoundException.class).map(this::missing))
        .or(() -> cause(thrown, MalformedTemplateNameException.class).map(this::outside))
        .or(() -> cause(thrown, ParseException.class).map(this::syntax))
        .or(() -> cause(thrown, TemplateException.class).map(this::failure));
  }

  /** What the templates printed is not XML. */
  TemplateFault notXml(String template, int line, int column) {
    String shown = store.shown(template);
    return fault(Code.TEMPLATE_NOT_XML, Span.ofFile(shown), shown, line, column);
  }

  private TemplateFault tooLong() {
    return whole(Code.TEMPLATE_TOO_LONG);
  }

  private TemplateFault tooLarge() {
    return whole(Code.TEMPLATE_TOO_LARGE);
  }

  private TemplateFault whole(Code code) {
    String shown = store.shown("document.ftlx");
    return fault(code, Span.ofFile(shown), shown);
  }

  private TemplateFault missing(TemplateNotFoundException e) {
    String shown = store.shown(e.getTemplateName());
    return fault(Code.TEMPLATE_MISSING, Span.ofFile(shown), shown);
  }

  private TemplateFault outside(MalformedTemplateNameException e) {
    String shown = store.shown("document.ftlx");
    return fault(Code.TEMPLATE_OUTSIDE, Span.ofFile(shown), e.getTemplateName());
  }

  private TemplateFault syntax(ParseException e) {
    Span span = store.span(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber());
    return fault(Code.TEMPLATE_SYNTAX, span, store.shown(e.getTemplateName()));
  }

  private TemplateFault failure(TemplateException e) {
    String name = e.getTemplateSourceName();
    Span span =
        name == null
            ? Span.ofFile(store.shown("document.ftlx"))
            : store.span(name, e.getLineNumber(), e.getColumnNumber());
    String expression = e.getBlamedExpressionString();
    boolean missing = e instanceof InvalidReferenceException && expression != null;
    return missing
        ? fault(Code.TEMPLATE_VALUE_MISSING, span, expression)
        : fault(Code.TEMPLATE_FAILS, span, span.file().name());
  }

  private static TemplateFault fault(Code code, Span span, Object... arguments) {
    Diagnostic finding = new Diagnostic(code, code.severity(), span, List.of(arguments), List.of());
    return new TemplateFault(finding);
  }

  private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return Optional.of(type.cast(t));
      }
    }
    return Optional.empty();
  }
}
