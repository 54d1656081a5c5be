package vn.kehoach.decode;

import org.commonmark.node.CustomNode;

/** Something in a line that texts cannot hold. */
final class Forbidden extends CustomNode {
  private final Unsupported what;

  Forbidden(Unsupported what) {
    this.what = what;
  }

  Unsupported what() {
    return what;
  }
}
