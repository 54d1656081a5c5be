/**
 * The parts of a Word file, and the bytes of a {@code .docx}. Knows nothing of plans; the only home
 * of docx4j.
 */
package vn.kehoach.docx;
