package vn.kehoach.source;

/** A place in a text (vị trí): line and column, both from 1; columns count code points. */
public record Position(int line, int column) {}
