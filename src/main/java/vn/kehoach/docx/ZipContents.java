package vn.kehoach.docx;

import java.util.List;
import java.util.SortedMap;

/**
 * What a zip holds.
 *
 * @param entries the bytes of each sound entry by its name; folders are left out
 * @param faults what is wrong with the zip, in plain Vietnamese
 */
record ZipContents(SortedMap<String, byte[]> entries, List<String> faults) {}
