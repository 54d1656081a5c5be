package vn.kehoach.cli;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Span;

/** Prints the model of a plan, a component a line, for whoever looks into the tool's mind. */
final class ModelPrinter {
  private final StringBuilder text = new StringBuilder();

  /** The plan as an indented outline of its records. */
  String print(Plan plan) {
    value("", "plan", plan);
    return text.toString();
  }

  private void value(String indent, String name, Object value) {
    if (value instanceof Span) {
      return;
    }
    if (value instanceof Record found) {
      line(indent, name, found.getClass().getSimpleName());
      components(indent + "  ", found);
    } else if (value instanceof Collection<?> found) {
      line(indent, name, found.isEmpty() ? "[]" : "");
      found.forEach(item -> value(indent + "  ", "-", item));
    } else if (value instanceof Map<?, ?> found) {
      line(indent, name, found.isEmpty() ? "{}" : "");
      found.forEach((key, item) -> value(indent + "  ", String.valueOf(key), item));
    } else {
      line(indent, name, value instanceof String ? "\"" + value + "\"" : String.valueOf(value));
    }
  }

  private void components(String indent, Record found) {
    for (RecordComponent component : found.getClass().getRecordComponents()) {
      value(indent, component.getName(), read(component, found));
    }
  }

  private static Object read(RecordComponent component, Record found) {
    try {
      return component.getAccessor().invoke(found);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void line(String indent, String name, String value) {
    text.append(indent).append(name).append(name.equals("-") ? " " : ": ").append(value);
    text.append('\n');
  }
}
