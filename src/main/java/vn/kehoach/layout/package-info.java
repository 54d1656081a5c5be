/**
 * From a numbered plan to the parts of a Word file, by templates that anybody can change; the only
 * home of FreeMarker.
 */
package vn.kehoach.layout;
