/** Whole documents: every plan taken the whole way, and the Word file held against the decree. */
package vn.kehoach.document;
