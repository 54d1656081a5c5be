package vn.kehoach.decode;

import org.commonmark.node.CustomNode;

/** A {@code ${…}} as it was typed, right or wrong. */
final class Insertion extends CustomNode {
  private final String typed;

  Insertion(String typed) {
    this.typed = typed;
  }

  String typed() {
    return typed;
  }
}
