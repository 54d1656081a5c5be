package vn.kehoach.diagnostic;

/** How grave a finding is (mức độ): lỗi, cảnh báo, ghi chú. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
