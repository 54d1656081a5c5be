package vn.kehoach.diagnostic;

import static vn.kehoach.diagnostic.Severity.ERROR;
import static vn.kehoach.diagnostic.Severity.NOTE;
import static vn.kehoach.diagnostic.Severity.WARNING;

/**
 * The codes of all findings (mã phát hiện). A code lasts for ever: it is never given to something
 * else. Its sentence stands in the message bundles under its id, its remedy under id + {@code
 * .hint}.
 */
public enum Code {
  // KH0xx: files
  FILE_NOT_FOUND("KH001", ERROR),
  FILE_UNREADABLE("KH002", ERROR),
  FILE_TOO_LARGE("KH003", ERROR),
  NOT_UTF8("KH004", ERROR),
  FORBIDDEN_CHARACTER("KH005", ERROR),
  PATH_OUTSIDE("KH006", ERROR),
  FILE_EMPTY("KH007", ERROR),
  TOO_MANY_FAULTS("KH008", NOTE),
  // KH1xx: YAML
  SYNTAX("KH101", ERROR),
  DUPLICATE_KEY("KH102", ERROR),
  ANCHOR("KH103", ERROR),
  ALIAS("KH104", ERROR),
  TAG("KH105", ERROR),
  MERGE_KEY("KH106", ERROR),
  TOO_DEEP("KH107", ERROR),
  MANY_DOCUMENTS("KH108", ERROR),
  KEY_NOT_TEXT("KH109", ERROR),
  TAB_INDENT("KH110", ERROR),
  BAD_INDENT("KH111", ERROR),
  UNCLOSED_QUOTE("KH112", ERROR),
  UNCLOSED_BRACKET("KH113", ERROR),
  MISSING_COLON("KH114", ERROR),
  COLON_IN_VALUE("KH115", ERROR),
  RESERVED_START("KH116", ERROR),
  BAD_ESCAPE("KH117", ERROR),
  MISSING_COMMA("KH118", ERROR),
  TEXT_AFTER_VALUE("KH119", ERROR),
  STRAY_BRACKET("KH120", ERROR),
  BAD_BLOCK_MARK("KH121", ERROR),
  DIRECTIVE("KH122", ERROR),
  // KH2xx: structure
  UNKNOWN_KEY("KH201", ERROR),
  MISSING_KEY("KH202", ERROR),
  WRONG_SHAPE("KH203", ERROR),
  WRONG_VALUE("KH204", ERROR),
  NO_BLOCK_KIND("KH205", ERROR),
  TWO_BLOCK_KINDS("KH206", ERROR),
  BAD_ID("KH207", ERROR),
  DUPLICATE_ID("KH208", ERROR),
  BAD_DATE("KH209", ERROR),
  BAD_NUMBER("KH210", ERROR),
  AMBIGUOUS_NUMBER("KH211", ERROR),
  BODY_NOT_FOUND("KH212", ERROR),
  UNKNOWN_UNIT("KH213", ERROR),
  UNKNOWN_SIGNER("KH214", ERROR),
  UNKNOWN_GROUP("KH215", ERROR),
  RAGGED_ROW("KH216", ERROR),
  FIELD_TWICE("KH217", ERROR),
  NOT_TOGETHER("KH220", ERROR),
  BAD_TABLE_FILE("KH221", ERROR),
  // KH3xx: text
  MARKDOWN_NOT_SUPPORTED("KH301", ERROR),
  BAD_INSERTION("KH302", ERROR),
  UNKNOWN_NAME("KH303", ERROR),
  INSERTION_NOT_HERE("KH304", ERROR),
  // KH4xx: numbers and references
  UNKNOWN_REFERENCE("KH401", ERROR),
  NOT_A_TARGET("KH402", ERROR),
  TOO_MANY_LEVELS("KH403", ERROR),
  REFERENCE_WITHOUT_NUMBER("KH404", ERROR),
  TOO_MANY_LETTERS("KH405", ERROR),
  DUTY_TWICE("KH406", WARNING),
  PARAMETER_HIDES_NAME("KH407", ERROR),
  FIGURE_OUTSIDE_TARGET("KH408", ERROR),
  NOTHING_TO_RUN_IN("KH409", WARNING),
  // KH5xx: sense
  GAP("KH501", ERROR),
  TARGET_WITHOUT_UNIT("KH502", WARNING),
  TARGET_WITH_TWO_UNITS("KH503", WARNING);

  private final String id;
  private final Severity severity;

  Code(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /** The code as users see it: KH and three digits. */
  public String id() {
    return id;
  }

  /** How grave a finding with this code is by itself. */
  public Severity severity() {
    return severity;
  }
}
