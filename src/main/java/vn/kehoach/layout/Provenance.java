package vn.kehoach.layout;

import java.time.Instant;

/**
 * Where a Word file comes from (xuất xứ), written into its properties.
 *
 * @param planSha256 of the plan's text, in hexadecimal digits
 * @param created where the plan has no full date of its own
 */
public record Provenance(String planSha256, String toolVersion, Instant created) {}
