package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;

/**
 * What the rule book says of a rule (một quy tắc).
 *
 * @param name what is wrong, in Vietnamese words with hyphens: so-go-tay
 * @param source id in the rules of Nghị định 30/2020 (HD-08); {@link #SENSE} or {@link #WRITING}
 *     where the decree is silent
 */
public record RuleEntry(Code code, String name, String source) {
  /** The rule comes from common sense. */
  public static final String SENSE = "le-thuong";

  /** The rule comes from good writing. */
  public static final String WRITING = "chinh-ta";

  /** The page that explains the rule, as a resource. */
  public String page() {
    return "templates/rules/" + code.id() + ".md";
  }
}
