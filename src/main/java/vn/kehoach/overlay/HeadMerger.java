package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.HeadKeys;
import vn.kehoach.yaml.Node;

/** Lays the head of a plan over its model's (phần đầu của kế hoạch trên phần đầu của mẫu). */
final class HeadMerger {
  /** Keys of a plan that say how it takes up its model. */
  static final Set<String> OWN_KEYS = Set.of("mau", "phien_ban_mau", "sua", "tham_so");

  private final Model model;
  private final Diagnostics out;

  HeadMerger(Model model, Diagnostics out) {
    this.model = model;
    this.out = out;
  }

  /** The head of the model with the plan's keys in the place of its own; maps join by key. */
  Node.Mapping merge(Node.Mapping lower, Node.Mapping plan) {
    List<Node.Entry> upper = new ArrayList<>();
    for (Node.Entry entry : plan.entries()) {
      if (!OWN_KEYS.contains(entry.key().value()) && isFree(entry.key())) {
        upper.add(entry);
      }
    }
    Node.Mapping merged = Maps.over(new Node.Mapping(upper, plan.span()), lower);
    return inOrder(merged);
  }

  private static Node.Mapping inOrder(Node.Mapping head) {
    List<Node.Entry> entries = new ArrayList<>(head.entries());
    entries.sort(Comparator.comparingInt(e -> HeadKeys.place(e.key().value())));
    return new Node.Mapping(entries, head.span());
  }

  private boolean isFree(Node.Scalar key) {
    Faults faults = new Faults(out);
    if (HeadLists.CONTENT.contains(key.value())) {
      out.report(Code.CONTENT_BESIDE_MODEL, key.span(), key.value());
      return false;
    }
    Optional<Lock> lock = new ChangeLocks(model, faults).ofHead(key);
    lock.ifPresent(l -> faults.locked(key, l));
    return lock.isEmpty();
  }
}
