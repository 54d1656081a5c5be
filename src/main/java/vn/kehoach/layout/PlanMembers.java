package vn.kehoach.layout;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What templates can ask a record of the plan for: its public methods without arguments, by name,
 * each looked for when it is first asked for. FreeMarker's own way looks at all of a class at once,
 * with the JDK's introspector for beans, and that takes a tenth of a start.
 */
final class PlanMembers {
  private final Class<?> type;
  private final Map<String, Member> found = new ConcurrentHashMap<>();

  PlanMembers(Class<?> type) {
    this.type = type;
  }

  /** Whether this is how templates see a type. */
  static boolean know(Class<?> type) {
    boolean value = type.isRecord() || type.isEnum();
    return value && Modifier.isPublic(type.getModifiers()) && RecordsOnly.shows(type);
  }

  /** The value of a name; null where there is none. */
  Member named(String name) {
    Member known = found.get(name);
    return known == null ? find(name) : known;
  }

  private Member find(String name) {
    try {
      Method method = type.getMethod(name);
      boolean shown = RecordsOnly.shows(method.getDeclaringClass());
      return shown && isValue(method) ? member(name, method) : null;
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  /** Public already: the JDK only need not look that up at every call. */
  private Member member(String name, Method method) {
    method.setAccessible(true);
    Member member = method::invoke;
    found.put(name, member);
    return member;
  }

  private static boolean isValue(Method method) {
    return method.getReturnType() != void.class && !Modifier.isStatic(method.getModifiers());
  }

  /** One of the values of a record. */
  interface Member {
    Object of(Object shown) throws InvocationTargetException, IllegalAccessException;
  }
}
