package vn.kehoach.layout;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts a check for interruption into every template it loads, so that a loop without output ends
 * too. The library has that check, but no public way to ask for it.
 */
final class InterruptibleConfiguration extends Configuration {
  private final Map<Template, Boolean> checked = new ConcurrentHashMap<>();

  InterruptibleConfiguration() {
    super(VERSION_2_3_34);
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
    Template template =
        super.getTemplate(name, locale, customLookup, encoding, parse, ignoreMissing);
    if (template != null) {
      checked.computeIfAbsent(template, InterruptibleConfiguration::withChecks);
    }
    return template;
  }

  private static boolean withChecks(Template template) {
    _CoreAPI.addThreadInterruptedChecks(template);
    return true;
  }
}
