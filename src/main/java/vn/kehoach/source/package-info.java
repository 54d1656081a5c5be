/** Texts and the places in them; the only package that reads files. */
package vn.kehoach.source;
