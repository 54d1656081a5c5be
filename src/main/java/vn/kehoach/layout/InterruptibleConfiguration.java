package vn.kehoach.layout;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts a check for interruption into every template of others that it loads, so that a loop without
 * output ends too. The library has that check, but no public way to ask for it.
 */
final class InterruptibleConfiguration extends Configuration {
  /** Templates never change while they are used: one that was found needs no second search. */
  private final Map<String, Template> known = new ConcurrentHashMap<>();

  private final boolean interruptible;

  InterruptibleConfiguration(boolean interruptible) {
    super(VERSION_2_3_34);
    this.interruptible = interruptible;
  }

  @Override
  public Template getTemplate(
      String name,
      Locale locale,
      Object customLookup,
      String encoding,
      boolean parse,
      boolean ignoreMissing)
      throws IOException {
    Template template = parse ? known.get(name) : null;
    return template == null
        ? checked(
            name, super.getTemplate(name, locale, customLookup, encoding, parse, ignoreMissing))
        : template;
  }

  /** Two names of one template may come at once. */
  private synchronized Template checked(String name, Template template) {
    if (interruptible && template != null && !known.containsValue(template)) {
      _CoreAPI.addThreadInterruptedChecks(template);
    }
    if (template != null) {
      known.putIfAbsent(name, template);
    }
    return template;
  }
}
