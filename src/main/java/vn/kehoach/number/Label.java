package vn.kehoach.number;

import vn.kehoach.plan.Level;

/**
 * The number in front of a block (số thứ tự).
 *
 * @param text as printed: "I.", "2.1.", "đ)", "Phần I"; empty where the block has no number
 * @param level its pattern; that of its siblings where the block has no number
 * @param depth how deep the block stands, from 1
 */
public record Label(String text, Level level, int depth) {

  /** Whether a number is printed. */
  public boolean numbered() {
    return !text.isEmpty();
  }
}
