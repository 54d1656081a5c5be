package vn.kehoach.plan;

import vn.kehoach.source.Span;

/**
 * An objective or target that a unit answers for (an item of {@code theo_doi}).
 *
 * @param id id of an objective or a target
 * @param scope the part of it that the unit answers for ({@code pham_vi}), or an empty text
 */
public record Duty(String id, String scope, Span span) {}
