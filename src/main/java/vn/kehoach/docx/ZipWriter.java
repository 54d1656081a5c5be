package vn.kehoach.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes a zip that depends on its entries alone: one fixed time, no extra fields, sizes and CRCs
 * in the local headers.
 */
final class ZipWriter {

  private static final short DEFLATED = 8;
  private static final short VERSION = 20;
  private static final int FIRST_OF_JANUARY_1980 = 0x0021_0000;

  private final OutputStream out;
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int offset;
  private short entries;

  ZipWriter(OutputStream out) {
    this.out = out;
  }

  void add(String name, Deflated content) throws IOException {
    byte[] nameBytes = name.getBytes(StandardCharsets.US_ASCII);
    addToDirectory(nameBytes, content);
    ByteBuffer local = littleEndian(ZipFormat.LOCAL_HEADER_SIZE).putInt(ZipFormat.LOCAL_HEADER);
    write(common(local, nameBytes, content).array());
    write(nameBytes);
    write(content.bytes());
    entries++;
  }

  void finish() throws IOException {
    int start = offset;
    write(directory.toByteArray());
    ByteBuffer end = littleEndian(ZipFormat.END_SIZE).putInt(ZipFormat.END).putInt(0);
    end.putShort(entries).putShort(entries).putInt(directory.size()).putInt(start);
    write(end.array());
  }

  private void addToDirectory(byte[] name, Deflated content) throws IOException {
    ByteBuffer header =
        littleEndian(ZipFormat.DIRECTORY_HEADER_SIZE)
            .putInt(ZipFormat.DIRECTORY_HEADER)
            .putShort(VERSION);
    common(header, name, content).position(42).putInt(offset);
    directory.write(header.array());
    directory.write(name);
  }

  /** The fields that a local header and one of the directory share. */
  private static ByteBuffer common(ByteBuffer header, byte[] name, Deflated content) {
    header.putShort(VERSION).putShort((short) 0).putShort(DEFLATED);
    header.putInt(FIRST_OF_JANUARY_1980).putInt(content.crc());
    header.putInt(content.bytes().length).putInt(content.size());
    return header.putShort((short) name.length).putShort((short) 0);
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    offset += bytes.length;
  }

  private static ByteBuffer littleEndian(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
