package vn.kehoach.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 that is fed piece by piece (mã kiểm). */
public final class Sha256 {
  /** One that was fed nothing: copies of it need no search among the providers. */
  private static final MessageDigest FRESH = fresh();

  private final MessageDigest digest;

  /** One that has been fed nothing yet. */
  public Sha256() {
    try {
      this.digest = (MessageDigest) FRESH.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes a text in UTF-8, and where it ends. */
  public Sha256 add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + "\n").getBytes(StandardCharsets.US_ASCII));
    return add(bytes);
  }

  /** Takes bytes. */
  public Sha256 add(byte[] bytes) {
    digest.update(bytes);
    return this;
  }

  /** In hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Of bytes alone, in hexadecimal digits. */
  public static String of(byte[] bytes) {
    return new Sha256().add(bytes).hex();
  }
}
