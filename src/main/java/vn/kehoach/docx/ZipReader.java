package vn.kehoach.docx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Reads a zip by its directory, as Word does, and holds every entry against its size and CRC. No
 * entry grows beyond 64 MiB, and no file beyond 256 MiB.
 */
final class ZipReader {

  private static final int MAX_ENTRY = 64 << 20;
  private static final long MAX_TOTAL = 256 << 20;
  private static final int MAX_ENTRIES = 4096;
  private static final int MAX_COMMENT = 0xFFFF;
  private static final String NO_ZIP = "không phải tệp Word (.docx), hoặc tệp bị cắt cụt";

  private final TreeMap<String, byte[]> contents = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private final ByteBuffer zip;
  private long total;

  private ZipReader(byte[] bytes) {
    zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  static ZipContents read(byte[] bytes) {
    ZipReader reader = new ZipReader(bytes);
    try {
      reader.readDirectory();
    } catch (ZipException e) {
      reader.faults.add(e.getMessage());
    } catch (IndexOutOfBoundsException e) {
      reader.faults.add(NO_ZIP);
    }
    return new ZipContents(reader.contents, List.copyOf(reader.faults));
  }

  private void readDirectory() throws ZipException {
    int end = findEnd();
    int count = Short.toUnsignedInt(zip.getShort(end + 10));
    if (count > MAX_ENTRIES) {
      throw new ZipException("tệp có quá nhiều mục: " + count);
    }
    Inflater inflater = new Inflater(true);
    try {
      int directory = zip.getInt(end + 16);
      if (readEntries(directory, count, inflater) != directory + zip.getInt(end + 12)) {
        throw new ZipException("mục lục của tệp bị hỏng");
      }
    } finally {
      inflater.end();
    }
  }

  /** The last end record that reaches to the end of the file. */
  private int findEnd() throws ZipException {
    int last = zip.limit() - ZipFormat.END_SIZE;
    for (int at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
      boolean fits = Short.toUnsignedInt(zip.getShort(at + 20)) == last - at;
      if (fits && zip.getInt(at) == ZipFormat.END) {
        return at;
      }
    }
    throw new ZipException(NO_ZIP);
  }

  /** Returns where the directory ends. */
  private int readEntries(int directory, int count, Inflater inflater) throws ZipException {
    int at = directory;
    for (int i = 0; i < count; i++) {
      ZipEntryHeader entry = ZipEntryHeader.at(zip, at);
      readEntry(entry, inflater);
      at = entry.next();
    }
    return at;
  }

  private void readEntry(ZipEntryHeader entry, Inflater inflater) throws ZipException {
    total += entry.size();
    if (entry.size() > MAX_ENTRY || total > MAX_TOTAL) {
      throw new ZipException(entry.name() + ": quá lớn");
    }
    try {
      keep(entry.name(), entry.content(zip, inflater));
    } catch (ZipException e) {
      faults.add(entry.name() + ": " + e.getMessage());
    }
  }

  private void keep(String name, byte[] content) throws ZipException {
    boolean folder = name.endsWith("/");
    if (!folder && contents.put(name, content) != null) {
      throw new ZipException("có hai mục cùng tên");
    }
  }
}
