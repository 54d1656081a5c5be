package vn.kehoach.plan;

import vn.kehoach.source.Span;

/**
 * A rule that a plan sets aside (an item of {@code bo_qua}).
 *
 * @param rule code or name of the rule, as typed ({@code quy_tac})
 * @param reason why ({@code ly_do}), or an empty text
 */
public record Waiver(String rule, String reason, Span span) {}
