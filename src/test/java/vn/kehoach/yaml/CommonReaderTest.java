package vn.kehoach.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

class CommonReaderTest {

  @Property
  void theScannerFindsTheSameAsInItsOwnReader(@ForAll("texts") String text) {
    assertThat(events(new CommonReader(text))).isEqualTo(events(new StreamReader(text)));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "ế: ", "đặt", " ", "  ", "\n", "\n  ", "\n- ", "\r\n", "\r", "\t", ": ", "- ", "[",
            "]", "{", "}", ", ", "|\n", "|+\n", ">-\n", "> ", "#", " # ô", "'", "\"", "\\ế", "\\n",
            "\\u1EBF", "&a ", "*a", "!a ", "? ", "%", "---", "...", "@", "–")
        .list()
        .ofMaxSize(24)
        .map(pieces -> String.join("", pieces));
  }

  /** Every event with its places, and where a fault is. */
  private static List<String> events(StreamReader reader) {
    List<String> all = new ArrayList<>();
    try {
      ParserImpl parser = new ParserImpl(reader, new LoaderOptions());
      for (Event event = parser.getEvent(); event != null; event = parser.getEvent()) {
        String value = event instanceof ScalarEvent scalar ? scalar.getValue() : "";
        all.add(event.getEventId() + at(event.getStartMark()) + at(event.getEndMark()) + value);
      }
    } catch (MarkedYAMLException e) {
      all.add(e.getContext() + at(e.getContextMark()) + at(e.getProblemMark()));
    } catch (YAMLException e) {
      all.add(e.getClass().getName());
    }
    return all;
  }

  private static String at(Mark mark) {
    return mark == null
        ? " -"
        : " " + mark.getIndex() + "/" + mark.getLine() + "/" + mark.getColumn() + " ";
  }
}
