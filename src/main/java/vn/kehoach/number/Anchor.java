package vn.kehoach.number;

import vn.kehoach.source.Span;

/** What an id stands for (chỗ mang mã), and how it is referred to. */
sealed interface Anchor {

  /** Where it stands in the plan. */
  Span span();

  /** The natural reference, as in the middle of a sentence; empty where there is no number. */
  String reference();

  /** A block with a number. */
  record Numbered(Trail trail, Span span) implements Anchor {
    @Override
    public String reference() {
      return trail.reference();
    }
  }

  /** A block without a number. */
  record Unnumbered(Span span) implements Anchor {
    @Override
    public String reference() {
      return "";
    }
  }

  /** An objective. */
  record Goal(int objective, Span span) implements Anchor {
    @Override
    public String reference() {
      return "mục tiêu " + objective;
    }
  }

  /** A target; ordinal 0 is the only one of its objective. */
  record GoalTarget(int objective, int ordinal, Span span) implements Anchor {
    @Override
    public String reference() {
      String target = ordinal == 0 ? "chỉ tiêu" : "chỉ tiêu " + ordinal;
      return target + " của mục tiêu " + objective;
    }
  }

  /** An appendix. */
  record Attachment(String reference, Span span) implements Anchor {}
}
