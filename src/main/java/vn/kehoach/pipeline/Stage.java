package vn.kehoach.pipeline;

/** How far along the way a plan is taken (chặng). */
public enum Stage {
  /** the located tree */
  YAML,
  /** the model of the plan */
  PLAN,
  /** numbered, and held against what no document goes without */
  NUMBERS,
  /** held against all rules; on the way to a document this stage is left out */
  RULES,
  /** the parts of the Word file */
  XML,
  /** the Word file */
  DOCX;

  /** Whether this stage must be gone through to reach another. */
  boolean within(Stage last) {
    return compareTo(last) <= 0;
  }
}
