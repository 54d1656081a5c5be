package vn.kehoach.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 that is fed piece by piece. */
final class Sha256 {
  private final MessageDigest digest;

  Sha256() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes a text in UTF-8, and where it ends. */
  Sha256 add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + "\n").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
    return this;
  }

  /** In hexadecimal digits. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Of bytes alone, in hexadecimal digits. */
  static String of(byte[] bytes) {
    Sha256 sha = new Sha256();
    sha.digest.update(bytes);
    return sha.hex();
  }
}
