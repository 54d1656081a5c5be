package vn.kehoach.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils the text of a plan as haste, a bad editor or malice would; the seed says how. */
final class Mutator {
  private static final List<String> YAML =
      List.of(
          ": ", ":", "- ", "#", " # ", "\"", "'", "[", "]", "{", "}", ", ", "|\n", ">\n", "&a ",
          "*a", "!!str ", "<<: ", "\t", "\n---\n", "\n...\n", "? ", "%YAML\n", "\r", "\n", "  ");
  private static final List<String> VALUES =
      List.of(
          "",
          "0",
          "-1",
          "05",
          "1e9",
          "99999999999999999999",
          "1.234,5",
          "31/2/2026",
          "13/2026",
          "2030 - 2026",
          "no",
          "true",
          "null",
          "~",
          "[]",
          "{}",
          "[[a], {b: c}]",
          "{id: x}",
          "noi_dung",
          "vhxh",
          "mt1",
          "a)",
          "Phần I",
          "100%",
          "400mm",
          "/etc/passwd",
          "../../x.csv");
  private static final List<String> MARKDOWN =
      List.of(
          "**",
          "*",
          "***",
          "`",
          "```\n",
          "# ",
          "1. ",
          "> ",
          "- ",
          "+ ",
          "* ",
          "---\n",
          "<b>",
          "[a](b)",
          "![a](b)",
          "\\",
          "| a | b |\n",
          "|---|---|\n",
          "\n\n",
          "&amp;",
          "<!--",
          "~~");
  private static final List<String> INSERTIONS =
      List.of(
          "${",
          "}",
          "${}",
          "${nam}",
          "${giai_doan}",
          "${co_quan}",
          "${gia_tri}",
          "${gia_tri.x}",
          "${dan_chieu('mt1')}",
          "${dan_chieu('')}",
          "${don_vi('vhxh')}",
          "${a.b.c}",
          "${1+1}",
          "<#assign x=1>",
          "${x?new()}",
          "$ {nam}",
          "${ nam }",
          "${dan_chieu(\"mt1\")}");
  private static final List<String> LETTERS =
      List.of(
          "\u0000",
          "\u0007",
          "\u001B[31m",
          "\u0085",
          "\u200B",
          "\u202E",
          "\uFEFF",
          "\uFFFE",
          "e\u0302\u0323",
          "\u0301\u0301\u0301",
          "\uD83D\uDE00",
          "\u2028",
          "ỹ",
          "Đ",
          "\u00AD");
  private static final Pattern KEY = Pattern.compile("[a-z_]+(?=:)");
  private static final Pattern VALUE = Pattern.compile("(?<=: )[^\\n{}\\[\\]]+");
  private static final Pattern ID = Pattern.compile("(?<=id: )[a-z0-9_-]+");

  private final Random random;
  private final String other;

  /** The other plan lends its lines. */
  Mutator(long seed, String other) {
    this.random = new Random(seed);
    this.other = other;
  }

  /** The plan with one to four things spoilt. */
  byte[] spoil(String plan) {
    String text = plan;
    for (int i = random.nextInt(4); i >= 0; i--) {
      text = any(changes()).apply(text);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return random.nextInt(10) == 0 ? spoilt(bytes) : bytes;
  }

  private List<UnaryOperator<String>> changes() {
    return List.of(
        text -> put(text, any(YAML)),
        text -> put(text, any(MARKDOWN)),
        text -> put(text, any(INSERTIONS)),
        text -> put(text, any(LETTERS)),
        text -> exchange(text, VALUE, any(VALUES)),
        text -> exchange(text, VALUE, any(INSERTIONS)),
        text -> exchange(text, KEY, found(text, KEY)),
        text -> exchange(text, ID, found(text, ID)),
        text -> exchange(text, VALUE, found(text, VALUE)),
        this::lines,
        this::lines,
        text -> text.substring(0, at(text)),
        text -> put(text, any(MARKDOWN).repeat(random.nextInt(200))),
        text -> put(text, "[".repeat(random.nextInt(60))));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private int at(String text) {
    return random.nextInt(text.length() + 1);
  }

  private String put(String text, String piece) {
    int at = at(text);
    return text.substring(0, at) + piece + text.substring(at);
  }

  /** Puts something in one place that a pattern matches. */
  private String exchange(String text, Pattern pattern, String piece) {
    List<MatchResult> found = pattern.matcher(text).results().toList();
    if (found.isEmpty()) {
      return text;
    }
    MatchResult place = any(found);
    return text.substring(0, place.start()) + piece + text.substring(place.end());
  }

  private String found(String text, Pattern pattern) {
    List<MatchResult> found = pattern.matcher(text).results().toList();
    return found.isEmpty() ? "" : any(found).group();
  }

  private String lines(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, any(lines));
      case 2 -> lines.set(at, "  " + lines.get(at));
      case 3 -> lines.set(at, lines.get(at).replaceFirst("^ {1,2}", ""));
      case 4 -> lines.add(at, any(Arrays.asList(other.split("\n", -1))));
      default -> lines.add(at, lines.remove(random.nextInt(lines.size())));
    }
    return String.join("\n", lines);
  }

  private byte[] spoilt(byte[] bytes) {
    byte[] spoilt = bytes.clone();
    if (spoilt.length > 0) {
      spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
    }
    return spoilt;
  }
}
