package vn.kehoach.plan;

import vn.kehoach.source.Span;

/** A stretch of a line with one look (đoạn chữ): words, or something to be put in. */
public sealed interface Inline {

  /** Where it stands. */
  Span span();

  /** Bold and italic as typed by the author. */
  Emphasis emphasis();

  /** Words as typed. */
  record Words(String text, Emphasis emphasis, Span span) implements Inline {}

  /** {@code ${name}}: a derived name, a parameter, or a value of the block ({@code gia_tri}). */
  record Insertion(String name, Emphasis emphasis, Span span) implements Inline {}

  /** {@code ${dan_chieu('id')}}: a reference (dẫn chiếu). */
  record Reference(String id, Emphasis emphasis, Span span) implements Inline {}

  /** {@code ${don_vi('id')}}: the name of a unit. */
  record UnitName(String id, Emphasis emphasis, Span span) implements Inline {}

  /** Bold (đậm) and italic (nghiêng). */
  record Emphasis(boolean bold, boolean italic) {
    public static final Emphasis NONE = new Emphasis(false, false);
  }
}
