/** Rules that a plan is held against: one class each. */
package vn.kehoach.check;
