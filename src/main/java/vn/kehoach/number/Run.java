package vn.kehoach.number;

/**
 * Finished words with one look (chữ).
 *
 * @param gap something is still missing here; a draft shows it marked
 */
public record Run(String text, boolean bold, boolean italic, boolean gap) {

  /** Plain words. */
  public static Run of(String text) {
    return new Run(text, false, false, false);
  }
}
