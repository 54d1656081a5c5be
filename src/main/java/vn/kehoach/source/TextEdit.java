package vn.kehoach.source;

/** A stretch of a text and what takes its place (chỗ sửa), in UTF-16 units. */
public record TextEdit(int start, int end, String text) {

  /** The last place that is touched. */
  int last() {
    return Math.max(start, end - 1);
  }
}
