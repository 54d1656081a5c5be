/**
 * Located tree to plan: the one place that knows the keys of the language, and the only home of the
 * Markdown parser.
 */
package vn.kehoach.decode;
