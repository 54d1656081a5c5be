package vn.kehoach.layout;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import vn.kehoach.number.NumberedBlock.Table;
import vn.kehoach.number.Run;

/** What templates can ask for, mostly measures; lengths are twips, sizes points. */
final class TemplateFunctions {
  private static final String END_MARKS = ".;:,/ \t\n\u000B\f\r";

  private final DefaultObjectWrapper wrapper;

  private TemplateFunctions(DefaultObjectWrapper wrapper) {
    this.wrapper = wrapper;
  }

  /** Makes the functions known to all templates. */
  static void addTo(Configuration configuration, DefaultObjectWrapper wrapper) {
    TemplateFunctions functions = new TemplateFunctions(wrapper);
    configuration.setSharedVariable("text_width", method(functions::textWidth));
    configuration.setSharedVariable("text_lines", method(functions::textLines));
    configuration.setSharedVariable("rule_length", method(functions::ruleLength));
    configuration.setSharedVariable("column_widths", method(functions::columnWidths));
    configuration.setSharedVariable("without_end_marks", method(functions::withoutEndMarks));
  }

  /** {@code text_width(text, face, points)} */
  private Object textWidth(List<?> arguments) throws TemplateModelException {
    return TextWidth.twips(text(arguments, 0), face(arguments, 1), number(arguments, 2));
  }

  /** {@code text_lines(runs, face, points, width)}: the runs of each line */
  private Object textLines(List<?> arguments) throws TemplateModelException {
    Face face = face(arguments, 1);
    int width = (int) number(arguments, 3);
    return RunLines.of(runs(arguments), face, number(arguments, 2), width);
  }

  /** {@code rule_length(lines, face, points)}, of the lines that {@code text_lines} gave */
  private Object ruleLength(List<?> arguments) throws TemplateModelException {
    Face face = face(arguments, 1);
    double points = number(arguments, 2);
    List<Integer> widths =
        list(arguments).stream()
            .map(line -> TextWidth.twips(RunLines.text(ofRuns((List<?>) line)), face, points))
            .toList();
    return RuleLength.under(widths);
  }

  /** {@code column_widths(table or rows, width, points)} */
  private Object columnWidths(List<?> arguments) throws TemplateModelException {
    ColumnWidths widths = new ColumnWidths((int) number(arguments, 1), number(arguments, 2));
    Object table = unwrapped(arguments, 0);
    return table instanceof Table block ? widths.of(block) : widths.ofGrid(rows((List<?>) table));
  }

  /** {@code without_end_marks(text)}: without punctuation and blanks at the end */
  private Object withoutEndMarks(List<?> arguments) throws TemplateModelException {
    String text = text(arguments, 0);
    int end = text.length();
    while (end > 0 && END_MARKS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private List<Run> runs(List<?> arguments) throws TemplateModelException {
    Object text = unwrapped(arguments, 0);
    return text instanceof String words ? List.of(Run.of(words)) : ofRuns((List<?>) text);
  }

  private static List<Run> ofRuns(List<?> runs) {
    return runs.stream().map(Run.class::cast).toList();
  }

  private static List<List<List<Run>>> rows(List<?> rows) {
    return rows.stream()
        .map(row -> ((List<?>) row).stream().map(cell -> ofRuns((List<?>) cell)).toList())
        .toList();
  }

  private List<?> list(List<?> arguments) throws TemplateModelException {
    return (List<?>) unwrapped(arguments, 0);
  }

  private Object unwrapped(List<?> arguments, int index) throws TemplateModelException {
    return wrapper.unwrap((TemplateModel) arguments.get(index));
  }

  private static String text(List<?> arguments, int index) throws TemplateModelException {
    return ((TemplateScalarModel) arguments.get(index)).getAsString();
  }

  private static Face face(List<?> arguments, int index) throws TemplateModelException {
    return Face.of(text(arguments, index));
  }

  private static double number(List<?> arguments, int index) throws TemplateModelException {
    return ((TemplateNumberModel) arguments.get(index)).getAsNumber().doubleValue();
  }

  private static TemplateMethodModelEx method(Function function) {
    return arguments -> {
      try {
        return function.apply(arguments);
      } catch (ClassCastException | IndexOutOfBoundsException | IllegalArgumentException e) {
        throw new TemplateModelException("The arguments of this function are wrong.", e);
      }
    };
  }

  private interface Function {
    Object apply(List<?> arguments) throws TemplateModelException;
  }
}
