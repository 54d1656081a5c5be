package vn.kehoach.plan;

import java.util.List;

/**
 * How a block and what is below it are numbered (đánh số).
 *
 * @param numbered false where the block itself carries no number ({@code danh_so: false})
 * @param levels patterns of the block's own subtree, its children first; empty to go on as before
 */
public record Numbering(boolean numbered, List<Level> levels) {
  public static final Numbering INHERITED = new Numbering(true, List.of());

  public Numbering {
    levels = List.copyOf(levels);
  }
}
