package vn.kehoach.layout;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/**
 * Runs the templates of one layout. They are not trusted: they make no objects, reach no methods,
 * and read only their own folder. Parsed once, shared by all threads.
 */
final class Templates {
  static {
    // it would start up Java's logging, and has nothing to say: faults become findings
    System.setProperty("org.freemarker.loggerLibrary", "none");
  }

  private final Configuration configuration;
  private final int mostCharacters;

  /** Only templates with limits can be stopped. */
  Templates(TemplateStore store, Optional<Limits> limits) {
    this.configuration = configuration(store, limits.isPresent());
    this.mostCharacters = limits.map(Limits::characters).orElse(Integer.MAX_VALUE);
  }

  /** What a template prints. */
  String print(String name, Map<String, Object> model) throws IOException, TemplateException {
    Writer output = new BoundedOutput(mostCharacters);
    configuration.getTemplate(name).process(model, output);
    return output.toString();
  }

  /** The same as UTF-8, and without a bound. */
  byte[] printUtf8(String name, Map<String, Object> model) throws IOException, TemplateException {
    Utf8Output output = new Utf8Output();
    configuration.getTemplate(name).process(model, output);
    return output.bytes();
  }

  private static Configuration configuration(TemplateStore store, boolean interruptible) {
    Configuration configuration = new InterruptibleConfiguration(interruptible);
    configuration.setTemplateLoader(store);
    configuration.setLocalizedLookup(false);
    configuration.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLazyImports(true);
    setFormats(configuration);
    setBounds(configuration);
    DefaultObjectWrapper wrapper = new PlanWrapper();
    configuration.setObjectWrapper(wrapper);
    TemplateFunctions.addTo(configuration, wrapper);
    return configuration;
  }

  private static void setFormats(Configuration configuration) {
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setBooleanFormat("c");
  }

  private static void setBounds(Configuration configuration) {
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setAttemptExceptionReporter((fault, environment) -> {});
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
  }
}
