package vn.kehoach.number;

/**
 * Finished words with one look (chữ).
 *
 * @param gap something is still missing here; a draft shows it marked
 */
public record Run(String text, boolean bold, boolean italic, boolean gap) {

  /** Whether anything sets it apart from the words around it. */
  public boolean marked() {
    return bold || italic || gap;
  }

  /** Plain words. */
  public static Run of(String text) {
    return new Run(text, false, false, false);
  }
}
