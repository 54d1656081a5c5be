package vn.kehoach.docx;

/**
 * Bytes as a zip holds them.
 *
 * @param bytes the raw deflate stream
 * @param size before deflating, in bytes
 * @param crc CRC-32 of the bytes before deflating
 */
record Deflated(byte[] bytes, int size, int crc) {}
