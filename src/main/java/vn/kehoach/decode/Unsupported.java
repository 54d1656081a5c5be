package vn.kehoach.decode;

/** What a text cannot hold (cách viết không dùng được); each has a remedy of its own. */
enum Unsupported {
  HEADING,
  NUMBERED_LIST,
  STAR_LIST,
  OTHER_MARK,
  QUOTE,
  RULE,
  CODE,
  HTML,
  LINK,
  IMAGE,
  LINE_BREAK,
  DEEP_ITEM,
  TOO_DEEP,
  /** in a value of one line only */
  SECOND_PARAGRAPH,
  /** in a value of one line only */
  LIST,
  /** in a value of one line only */
  TABLE;

  /** Key of its remedy in the message bundles. */
  String hintKey() {
    return "markdown." + name().toLowerCase(java.util.Locale.ROOT);
  }
}
