package vn.kehoach.layout;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Set;

/** Shows templates what a plan says, and nothing else of any object. */
final class RecordsOnly implements MemberAccessPolicy, ClassMemberAccessPolicy {
  private static final Set<String> PACKAGES = Set.of("vn.kehoach.plan", "vn.kehoach.number");

  /** Whether a type is one of those that say what stands in a plan. */
  static boolean shows(Class<?> type) {
    return PACKAGES.contains(type.getPackageName());
  }

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> type) {
    return this;
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return true;
  }

  @Override
  public boolean isMethodExposed(Method method) {
    return shows(method.getDeclaringClass());
  }

  @Override
  public boolean isConstructorExposed(Constructor<?> constructor) {
    return false;
  }

  @Override
  public boolean isFieldExposed(Field field) {
    return false;
  }
}
