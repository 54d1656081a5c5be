package vn.kehoach.yaml;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.kehoach.source.Span;

/** A tree with texts that are hard to write, the same for the same seed. */
final class RandomTree {
  private static final Span NOWHERE = Span.ofFile("a.yaml");
  private static final int DEEPEST = 4;
  private static final String SIGNS =
      "ab :-?,[]{}#&*!|>'\"%@`\\\n\n\t. <=~0159_\r\u00A0\u1EBF\u0323\u0301";
  private static final String[] WORDS = {
    "Ủy ban nhân dân xã",
    "null",
    "true",
    "no",
    "05",
    "1.40",
    "---",
    "...",
    "<<",
    "😀 x",
    "a: b",
    "một\n\nhai\n",
    "\n\n một",
    "một \nhai",
    "x".repeat(1500),
    "${giai_doan}",
    "**đậm**",
    " "
  };

  private final Random random;

  RandomTree(long seed) {
    this.random = new Random(seed);
  }

  Node root() {
    Node node = node(0);
    return node instanceof Node.Scalar scalar && scalar.isEmpty() ? root() : node;
  }

  private Node node(int depth) {
    return switch (depth == DEEPEST ? 0 : random.nextInt(4)) {
      case 0 -> scalar(text());
      case 1 -> sequence(depth);
      default -> mapping(depth);
    };
  }

  private Node sequence(int depth) {
    List<Node> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(node(depth + 1));
    }
    return new Node.Sequence(items, NOWHERE);
  }

  private Node mapping(int depth) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      String key = text();
      entries.put(key, new Node.Entry(scalar(key), node(depth + 1)));
    }
    entries.remove("");
    return new Node.Mapping(List.copyOf(entries.values()), NOWHERE);
  }

  private static Node.Scalar scalar(String text) {
    return new Node.Scalar(Normalizer.normalize(text, Normalizer.Form.NFC), NOWHERE);
  }

  private String text() {
    if (random.nextInt(3) == 0) {
      return WORDS[random.nextInt(WORDS.length)];
    }
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
