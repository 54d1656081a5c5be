package vn.kehoach.yaml;

/** Room beside a node for what a later stage made of it (chỗ giữ). */
abstract class Slot {
  private volatile Object kept;

  /**
   * What a later stage has made of this node alone, and left with it for the next plan over the
   * same model; null where there is nothing of that type.
   */
  public <T> T kept(Class<T> type) {
    Object known = kept;
    return type.isInstance(known) ? type.cast(known) : null;
  }

  /** Leaves something with this node that was made of nothing else, and never changes. */
  public void keep(Object made) {
    kept = made;
  }
}
