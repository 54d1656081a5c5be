package vn.kehoach.docx;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What the directory of a zip says of an entry; sizes in bytes.
 *
 * @param at where this header begins in the zip
 * @param local where the entry's local header begins
 * @param next where the next header of the directory begins
 */
record ZipEntryHeader(int at, String name, long deflated, long size, int local, int next) {

  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int ENCRYPTED = 1;
  private static final int SIZES_FOLLOW = 8;
  private static final int CRC_AND_SIZES = 12;

  static ZipEntryHeader at(ByteBuffer zip, int at) throws ZipException {
    require(zip.getInt(at) == ZipFormat.DIRECTORY_HEADER, "mục lục của tệp bị hỏng");
    int nameLength = shortAt(zip, at + 28);
    int nameAt = at + ZipFormat.DIRECTORY_HEADER_SIZE;
    return new ZipEntryHeader(
        at,
        new String(slice(zip, nameAt, nameLength), StandardCharsets.UTF_8),
        Integer.toUnsignedLong(zip.getInt(at + 20)),
        Integer.toUnsignedLong(zip.getInt(at + 24)),
        zip.getInt(at + 42),
        nameAt + nameLength + shortAt(zip, at + 30) + shortAt(zip, at + 32));
  }

  /** The bytes of the entry, held against its local header, its size and its CRC. */
  byte[] content(ByteBuffer zip, Inflater inflater) throws ZipException {
    checkLocalHeader(zip);
    int method = shortAt(zip, at + 10);
    require((shortAt(zip, at + 8) & ENCRYPTED) == 0, "có mật khẩu");
    require(method == STORED || method == DEFLATED, "cách nén lạ");
    byte[] raw = slice(zip, dataStart(zip), deflated);
    byte[] content = method == STORED ? raw : inflate(raw, inflater);
    CRC32 crc = new CRC32();
    crc.update(content);
    require(content.length == size, "sai kích thước");
    require((int) crc.getValue() == zip.getInt(at + 16), "dữ liệu hỏng (sai mã kiểm tra)");
    return content;
  }

  private void checkLocalHeader(ByteBuffer zip) throws ZipException {
    require(zip.getInt(local) == ZipFormat.LOCAL_HEADER, "đầu mục bị hỏng");
    byte[] localName = slice(zip, local + ZipFormat.LOCAL_HEADER_SIZE, shortAt(zip, local + 26));
    require(name.equals(new String(localName, StandardCharsets.UTF_8)), "sai tên ở đầu mục");
    require(zip.getShort(local + 8) == zip.getShort(at + 10), "cách nén không khớp mục lục");
    boolean sizesHere = (shortAt(zip, local + 6) & SIZES_FOLLOW) == 0;
    boolean same = zip.slice(local + 14, CRC_AND_SIZES).equals(zip.slice(at + 16, CRC_AND_SIZES));
    require(!sizesHere || same, "đầu mục không khớp mục lục");
  }

  private int dataStart(ByteBuffer zip) {
    int nameAt = local + ZipFormat.LOCAL_HEADER_SIZE;
    return nameAt + shortAt(zip, local + 26) + shortAt(zip, local + 28);
  }

  private byte[] inflate(byte[] raw, Inflater inflater) throws ZipException {
    byte[] content = new byte[(int) size];
    inflater.reset();
    inflater.setInput(raw);
    try {
      int length = inflater.inflate(content);
      int more = inflater.finished() ? 0 : inflater.inflate(new byte[1]);
      require(length == size && more == 0 && inflater.finished(), "sai kích thước");
      return content;
    } catch (DataFormatException e) {
      throw new ZipException("dữ liệu nén bị hỏng");
    }
  }

  private static void require(boolean holds, String fault) throws ZipException {
    if (!holds) {
      throw new ZipException(fault);
    }
  }

  private static int shortAt(ByteBuffer zip, int at) {
    return Short.toUnsignedInt(zip.getShort(at));
  }

  private static byte[] slice(ByteBuffer zip, int at, long length) {
    if (length > zip.limit() - at) {
      throw new IndexOutOfBoundsException("data beyond the end");
    }
    byte[] bytes = new byte[(int) length];
    zip.get(at, bytes);
    return bytes;
  }
}
