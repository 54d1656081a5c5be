package vn.kehoach.docx;

import jakarta.xml.bind.Binder;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.JAXBIntrospector;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import org.w3c.dom.Node;

/** A JAXB context that is made when it is first asked for something. */
final class LazyContext extends JAXBContext {

  private final Maker maker;
  private JAXBContext made;

  LazyContext(Maker maker) {
    this.maker = maker;
  }

  @Override
  public Unmarshaller createUnmarshaller() throws JAXBException {
    return context().createUnmarshaller();
  }

  @Override
  public Marshaller createMarshaller() throws JAXBException {
    return context().createMarshaller();
  }

  @Override
  public Binder<Node> createBinder() {
    return knownContext().createBinder();
  }

  @Override
  public <T> Binder<T> createBinder(Class<T> domType) {
    return knownContext().createBinder(domType);
  }

  @Override
  public JAXBIntrospector createJAXBIntrospector() {
    return knownContext().createJAXBIntrospector();
  }

  private synchronized JAXBContext context() throws JAXBException {
    if (made == null) {
      made = maker.make();
    }
    return made;
  }

  private JAXBContext knownContext() {
    try {
      return context();
    } catch (JAXBException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The costly step. */
  interface Maker {
    JAXBContext make() throws JAXBException;
  }
}
