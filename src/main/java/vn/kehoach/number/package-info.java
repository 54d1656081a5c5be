/** Counters, labels and references: from a plan to a {@link vn.kehoach.number.NumberedPlan}. */
package vn.kehoach.number;
