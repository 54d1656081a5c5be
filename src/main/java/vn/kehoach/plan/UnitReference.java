package vn.kehoach.plan;

import vn.kehoach.source.Span;

/**
 * A unit that is named in a plan (đơn vị).
 *
 * @param id id in the body's {@code don_vi}, or an empty text where the name was written out
 * @param name the unit's full name
 */
public record UnitReference(String id, String name, Span span) {}
