package vn.kehoach.layout;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.lang.reflect.InvocationTargetException;

/**
 * A record or a constant of a plan as templates see it: its values by their names, and its words.
 */
final class PlanModel implements TemplateHashModel, TemplateScalarModel, AdapterTemplateModel {
  private final Object shown;
  private final PlanMembers members;
  private final ObjectWrapper wrapper;

  PlanModel(Object shown, PlanMembers members, ObjectWrapper wrapper) {
    this.shown = shown;
    this.members = members;
    this.wrapper = wrapper;
  }

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    PlanMembers.Member member = members.named(name);
    return member == null ? null : wrapper.wrap(value(member, name));
  }

  private Object value(PlanMembers.Member member, String name) throws TemplateModelException {
    try {
      return member.of(shown);
    } catch (InvocationTargetException | IllegalAccessException e) {
      throw new TemplateModelException("“" + name + "” cannot be told.", e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public String getAsString() {
    return shown.toString();
  }

  @Override
  public Object getAdaptedObject(Class<?> hint) {
    return shown;
  }
}
