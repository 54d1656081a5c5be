package vn.kehoach.diagnostic;

import java.util.List;
import vn.kehoach.source.Span;

/**
 * A second place that explains a finding (chỗ liên quan).
 *
 * @param messageKey key of its sentence in the message bundles
 */
public record Related(Span span, String messageKey, List<Object> arguments) {

  /** A second place with the sentence that explains it. */
  public static Related of(Span span, String messageKey, Object... arguments) {
    return new Related(span, messageKey, List.of(arguments));
  }
}
