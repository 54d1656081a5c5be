package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A model made at random, and random changes of it; the same seed makes the same. */
final class RandomModel {
  private final List<Block> blocks;
  private final List<String> head;
  private final int defaultValue;

  /** What a random model is made of; a leaf has no children. */
  private record Block(String id, String kind, String text, int figure, List<Block> children) {

    Block with(List<Block> other) {
      return new Block(id, kind, text, figure, other);
    }

    String yaml() {
      return switch (kind) {
        case "muc" -> "{muc: " + text + ", id: " + id + ", noi_dung: " + list(children) + "}";
        case "muc_tieu" ->
            "{muc_tieu: " + text + ", id: " + id + ", chi_tieu: " + list(children) + "}";
        case "chi_tieu" -> "{id: " + id + ", noi_dung: " + text + ", gia_tri: " + figure + "}";
        default -> "{" + kind + ": " + text + ", id: " + id + "}";
      };
    }
  }

  private RandomModel(List<Block> blocks, List<String> head, int defaultValue) {
    this.blocks = blocks;
    this.head = head;
    this.defaultValue = defaultValue;
  }

  /** A model of some sections, objectives, targets, paragraphs and texts. */
  static RandomModel of(Random random) {
    int[] last = {0};
    return new RandomModel(
        some(random, 3, last), List.of("M" + random.nextInt(9)), random.nextInt(9));
  }

  private static List<Block> some(Random random, int depth, int[] last) {
    List<Block> all = new ArrayList<>();
    for (int i = random.nextInt(3) + 1; i > 0; i--) {
      all.add(block(random, depth, last));
    }
    return all;
  }

  private static Block block(Random random, int depth, int[] last) {
    String id = "b" + ++last[0];
    String text = "T" + random.nextInt(9);
    int choice = depth == 0 ? 3 : random.nextInt(5);
    return switch (choice) {
      case 0, 1 -> new Block(id, "muc", text, 0, some(random, depth - 1, last));
      case 2 -> new Block(id, "muc_tieu", text, 0, targets(random, last));
      case 3 -> new Block(id, "khoan", text, 0, List.of());
      default -> new Block(id, "van_ban", text, 0, List.of());
    };
  }

  private static List<Block> targets(Random random, int[] last) {
    List<Block> all = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      all.add(new Block("b" + ++last[0], "chi_tieu", "T1", random.nextInt(100), List.of()));
    }
    return all;
  }

  /**
   * The next version: texts and figures changed, blocks moved, left out and added, each with the
   * odds of one in so many. An id that is gone never comes back.
   */
  RandomModel next(Random random, int odds, String newIds) {
    int[] last = {0};
    return new RandomModel(
        next(blocks, random, odds, newIds, last),
        random.nextInt(odds) == 0 ? List.of("N" + random.nextInt(9)) : head,
        random.nextInt(odds) == 0 ? random.nextInt(9) : defaultValue);
  }

  private static List<Block> next(
      List<Block> old, Random random, int odds, String newIds, int[] last) {
    List<Block> all = new ArrayList<>();
    for (Block block : old) {
      if (random.nextInt(odds) > 0 || old.size() == 1) {
        Block changed = changed(block, random, odds);
        all.add(changed.with(next(block.children(), random, odds, newIds, last)));
      }
      if (random.nextInt(odds) == 0) {
        String kind = block.kind().equals("chi_tieu") ? "chi_tieu" : "khoan";
        all.add(new Block(newIds + ++last[0], kind, "T", random.nextInt(100), List.of()));
      }
    }
    if (all.size() > 1 && random.nextInt(odds) == 0) {
      all.add(all.remove(0));
    }
    return all;
  }

  private static Block changed(Block block, Random random, int odds) {
    String text = random.nextInt(odds) == 0 ? "U" + random.nextInt(9) : block.text();
    int figure = random.nextInt(odds) == 0 ? random.nextInt(100) : block.figure();
    return new Block(block.id(), block.kind(), text, figure, block.children());
  }

  /** The file of the model. */
  String yaml(String version) {
    return "mau: m\nphien_ban: "
        + version
        + "\ntham_so: {p: {kieu: so, mac_dinh: "
        + defaultValue
        + "}}\nmo_dau: "
        + head.get(0)
        + "\nnoi_dung: "
        + list(blocks)
        + "\n";
  }

  /** The effective tree of a plan that changes nothing. */
  String effective() {
    return "tham_so: {p: "
        + defaultValue
        + "}\nmo_dau: "
        + head.get(0)
        + "\nnoi_dung: "
        + list(blocks)
        + "\n";
  }

  private static String list(List<Block> blocks) {
    return "[" + String.join(", ", blocks.stream().map(Block::yaml).toList()) + "]";
  }

  /** Random changes of some of its blocks, one line each; no two contradict each other. */
  List<String> changes(Random random, int odds) {
    List<String> all = new ArrayList<>();
    changes(blocks, random, odds, all);
    return all;
  }

  private static void changes(List<Block> blocks, Random random, int odds, List<String> all) {
    for (Block block : blocks) {
      boolean chosen = random.nextInt(odds) == 0;
      String change = chosen ? change(block, random) : "";
      if (chosen) {
        all.add("  " + block.id() + ": " + change);
      }
      if (!change.contains("bo:")) {
        changes(block.children(), random, odds, all);
      }
    }
  }

  private static String change(Block block, Random random) {
    String own = "own" + block.id();
    boolean target = block.kind().equals("chi_tieu");
    String added = target ? "[{id: " + own + ", noi_dung: O}]" : "[{khoan: O, id: " + own + "}]";
    boolean takes = !block.children().isEmpty();
    return switch (random.nextInt(takes ? 6 : 4)) {
      case 0 -> "{bo: true}";
      case 1 -> "{them_truoc: " + added + "}";
      case 2 -> "{them_sau: " + added + "}";
      case 3 -> target ? "{gia_tri: " + random.nextInt(100) + "}" : "{" + block.kind() + ": V}";
      case 4 -> "{them_dau: [O]}";
      default -> "{them_cuoi: [O], " + block.kind() + ": W}";
    };
  }
}
