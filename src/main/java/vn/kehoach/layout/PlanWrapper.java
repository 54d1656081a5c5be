package vn.kehoach.layout;

import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.DefaultListAdapter;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperConfiguration;
import freemarker.template.SimpleScalar;
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
   * What plans are made of comes first: words, lists, and values of a kind that has been shown
   * before, which need no second look at what they are.
   */
  @Override
  public TemplateModel wrap(Object shown) throws TemplateModelException {
    if (shown instanceof String words) {
      return new SimpleScalar(words);
    }
    if (shown instanceof List<?> list) {
      return DefaultListAdapter.adapt(list, this);
    }
    PlanMembers known = shown == null ? null : members.get(shown.getClass());
    return known == null ? super.wrap(shown) : new PlanModel(shown, known, this);
  }

  @Override
  protected TemplateModel handleUnknownType(Object shown) throws TemplateModelException {
    Class<?> type = shown.getClass();
    return PlanMembers.know(type)
        ? new PlanModel(shown, members.computeIfAbsent(type, PlanMembers::new), this)
        : super.handleUnknownType(shown);
  }
}
