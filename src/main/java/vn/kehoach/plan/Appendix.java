package vn.kehoach.plan;

import java.util.List;
import vn.kehoach.source.Span;

/** An appendix ({@code phu_luc}), a section of the Word file of its own (nd30 PL-01 to PL-08). */
public record Appendix(String id, Line title, boolean landscape, List<Block> blocks, Span span) {
  public Appendix {
    blocks = List.copyOf(blocks);
  }
}
