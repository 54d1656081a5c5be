/** Safe remedies of findings, as edits of the plan's own text. */
package vn.kehoach.check.fix;
