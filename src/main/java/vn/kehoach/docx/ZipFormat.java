package vn.kehoach.docx;

/** The signatures and sizes of a zip's records. */
final class ZipFormat {

  static final int LOCAL_HEADER = 0x0403_4b50;
  static final int LOCAL_HEADER_SIZE = 30;
  static final int DIRECTORY_HEADER = 0x0201_4b50;
  static final int DIRECTORY_HEADER_SIZE = 46;
  static final int END = 0x0605_4b50;
  static final int END_SIZE = 22;

  private ZipFormat() {}
}
