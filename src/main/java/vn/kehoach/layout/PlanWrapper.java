package vn.kehoach.layout;

import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.DefaultListAdapter;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperConfiguration;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Shows templates the values of a plan; of any other object, no more than its words. */
final class PlanWrapper extends DefaultObjectWrapper {
  private final Map<Class<?>, PlanMembers> members = new ConcurrentHashMap<>();

  PlanWrapper() {
    super(rules(), true);
  }

  private static DefaultObjectWrapperConfiguration rules() {
    DefaultObjectWrapperConfiguration rules =
        new DefaultObjectWrapperConfiguration(Configuration.VERSION_2_3_34) {};
    rules.setExposureLevel(BeansWrapper.EXPOSE_SAFE);
    rules.setMemberAccessPolicy(new RecordsOnly());
    return rules;
  }

  /**
   * What plans are made of comes first: words, marks, values of a kind that has been shown before,
   * which need no second look at what they are, and lists.
   */
  @Override
  public TemplateModel wrap(Object shown) throws TemplateModelException {
    if (shown instanceof String words) {
      return new SimpleScalar(words);
    }
    if (shown instanceof Boolean yes) {
      return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    PlanMembers known = shown == null ? null : members.get(shown.getClass());
    if (known != null) {
      return new PlanModel(shown, known, this);
    }
    return shown instanceof List<?> list ? DefaultListAdapter.adapt(list, this) : super.wrap(shown);
  }

  @Override
  protected TemplateModel handleUnknownType(Object shown) throws TemplateModelException {
    Class<?> type = shown.getClass();
    return PlanMembers.know(type)
        ? new PlanModel(shown, members.computeIfAbsent(type, PlanMembers::new), this)
        : super.handleUnknownType(shown);
  }
}
