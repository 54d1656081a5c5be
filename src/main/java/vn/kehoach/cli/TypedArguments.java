package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The arguments as they were typed. On Windows, java.exe reads them in the old code page, which
 * lacks Vietnamese letters; {@code kehoach.cmd} hands the whole line on in {@code KEHOACH_ARGS}.
 */
final class TypedArguments {
  private static final String WORD = "(?:[^\\s\"]++|\"[^\"]*+(?:\"|$))++";

  private TypedArguments() {}

  /**
   * The arguments that Java received, or those of the line where it holds a letter beyond ASCII. In
   * the line, blanks part the arguments but between double quotes; a backslash is only itself.
   *
   * @param line what the launcher saw; null where it handed nothing on
   */
  static String[] of(String[] received, String line) {
    if (line == null || line.chars().allMatch(letter -> letter < 128)) {
      return received;
    }
    List<String> words = new ArrayList<>();
    Matcher word = Pattern.compile(WORD).matcher(line);
    while (word.find()) {
      words.add(word.group().replace("\"", ""));
    }
    return words.toArray(String[]::new);
  }
}
