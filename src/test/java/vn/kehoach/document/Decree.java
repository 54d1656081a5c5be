package vn.kehoach.document;

import java.util.List;
import java.util.function.BiConsumer;
import vn.kehoach.docx.WordFile;

/**
 * The MUST and MODEL rules of the decree (nd30 sections 1 to 9 and 11 to 16), measured on the XML
 * of a Word file alone; knows nothing of the plan or the templates but the names of the styles.
 */
final class Decree {
  private static final List<BiConsumer<WordDocument, Faults>> RULES =
      List.of(
          PageRules::check,
          HeadRules::check,
          TitleRules::check,
          BodyRules::check,
          NumberRules::check,
          ClosingRules::check,
          MarkRules::check,
          AppendixRules::check);

  private Decree() {}

  /** What is against the decree: the id of the rule, and what was found. */
  static List<String> faults(WordFile file) {
    WordDocument document = new WordDocument(file);
    Faults faults = new Faults();
    RULES.forEach(rule -> rule.accept(document, faults));
    return faults.list();
  }
}
