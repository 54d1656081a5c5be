package vn.kehoach.layout;

import java.time.Instant;

/**
 * Where a Word file comes from (xuất xứ), written into its properties.
 *
 * @param planSha256 of the plan's file, in hexadecimal digits
 * @param inputsSha256 of all that the Word file is made from
 * @param created where the plan has no full date of its own
 */
public record Provenance(
    String planSha256, String inputsSha256, String toolVersion, Instant created) {

  /** Name of the property that tells whether a Word file is current. */
  public static final String INPUTS = "kehoach.nguon_sha256";
}
