package vn.kehoach.layout;

import java.util.Locale;

/** A cut of Times New Roman (kiểu chữ). */
enum Face {
  REGULAR,
  BOLD,
  ITALIC,
  BOLD_ITALIC;

  /** The face of a name as templates write it: regular, bold, italic, bold_italic. */
  static Face of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
