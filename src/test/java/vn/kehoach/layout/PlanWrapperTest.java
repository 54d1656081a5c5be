package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.Plan.Status;
import vn.kehoach.source.Position;

class PlanWrapperTest {
  private final ObjectWrapper ours = new PlanWrapper();
  private final ObjectWrapper theirs =
      new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build();

  @Test
  void showsTheValuesOfAPlanByTheirNames() throws TemplateModelException {
    TemplateHashModel plan = (TemplateHashModel) ours.wrap(new SamplePlan().numbered().plan());
    TemplateHashModel head = (TemplateHashModel) plan.get("head");
    assertThat(head.get("number")).hasToString("5");
    assertThat(head.get("numbr")).isNull();
  }

  @Test
  void showsWordsOfConstants() throws TemplateModelException {
    TemplateScalarModel status = (TemplateScalarModel) ours.wrap(Status.DRAFT);
    assertThat(status.getAsString()).isEqualTo("DRAFT");
  }

  @Test
  void showsNothingOfOtherObjects() throws TemplateModelException {
    for (Object other : new Object[] {new Position(1, 1), Path.of("a").toFile(), new Object()}) {
      TemplateHashModel shown = (TemplateHashModel) ours.wrap(other);
      for (String name : new String[] {"line", "path", "class", "getClass", "hashCode"}) {
        assertThat(shown.get(name)).as(other + "." + name).isNull();
      }
    }
  }

  /** The library's own wrapper, which nothing uses, has rules that are stricter than its own. */
  @Test
  void theLibraryShowsNothingEither() throws TemplateModelException {
    TemplateHashModel file = (TemplateHashModel) theirs.wrap(Path.of("a").toFile());
    assertThat(file.get("path")).isNull();
    assertThat(file.get("delete")).isNull();
    assertThat(file.get("class")).isNull();
  }
}
