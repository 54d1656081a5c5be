package vn.kehoach.docx;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBContextFactory;
import jakarta.xml.bind.JAXBException;
import java.util.Map;
import javax.xml.xpath.XPathFactory;
import org.docx4j.jaxb.Context;
import org.docx4j.jaxb.JAXBImplementation;
import org.docx4j.jaxb.ProviderProperties;
import org.docx4j.utils.XPathFactoryUtil;

/**
 * Makes the JAXB contexts of docx4j only where they are used. It makes eleven when first touched,
 * which takes over a second; writing a file uses none of them.
 */
public final class LazyContexts implements JAXBContextFactory {

  /**
   * Gives docx4j Java's own XPath, too: it would look for another in every archive. Must run before
   * docx4j is first used; a second call changes nothing.
   */
  static void install() {
    ProviderProperties.getProviderProperties()
        .put(JAXBContext.JAXB_CONTEXT_FACTORY, LazyContexts.class.getName());
    Context.jaxbImplementation = JAXBImplementation.REFERENCE;
    XPathFactoryUtil.setxPathFactory(XPathFactory.newDefaultInstance());
  }

  @Override
  public JAXBContext createContext(
      String packages, ClassLoader classLoader, Map<String, ?> properties) {
    return new LazyContext(() -> realFactory().createContext(packages, classLoader, properties));
  }

  @Override
  public JAXBContext createContext(Class<?>[] classes, Map<String, ?> properties)
      throws JAXBException {
    return realFactory().createContext(classes, properties);
  }

  private static JAXBContextFactory realFactory() {
    return new org.glassfish.jaxb.runtime.v2.JAXBContextFactory();
  }
}
