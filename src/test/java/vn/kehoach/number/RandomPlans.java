package vn.kehoach.number;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Level;
import vn.kehoach.plan.Numbering;

/** Makes plans of any shape for property tests. */
final class RandomPlans {
  private RandomPlans() {}

  /** The shape of a block, before it has an id. */
  record Shape(int kind, Numbering numbering, List<Shape> children) {}

  /** Plans whose blocks have the ids b1, b2, …; a level may be left without number, or not. */
  static Arbitrary<Sample> plans(boolean bareBlocks) {
    Arbitrary<List<Level>> levels = Arbitraries.of(Level.class).list().ofMinSize(1).ofMaxSize(5);
    return Combinators.combine(levels, shapes(bareBlocks, 4))
        .as(
            (patterns, shapes) -> {
              Sample plan = Sample.of(blocks(shapes, new AtomicInteger()).toArray(new Block[0]));
              plan.levels = patterns;
              return plan;
            });
  }

  private static Arbitrary<List<Shape>> shapes(boolean bareBlocks, int depth) {
    Arbitrary<List<Shape>> children =
        depth == 0
            ? Arbitraries.just(List.of())
            : Arbitraries.lazy(() -> shapes(bareBlocks, depth - 1));
    Arbitrary<Numbering> numberings =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just(Numbering.INHERITED)),
            Tuple.of(bareBlocks ? 2 : 0, Arbitraries.just(Sample.bare())),
            Tuple.of(2, Arbitraries.of(Level.class).map(Sample::levels)));
    return Combinators.combine(Arbitraries.integers().between(0, 5), numberings, children)
        .as(Shape::new)
        .list()
        .ofMaxSize(4);
  }

  private static List<Block> blocks(List<Shape> shapes, AtomicInteger ids) {
    List<Block> blocks = new ArrayList<>();
    shapes.forEach(shape -> blocks.add(block(shape, ids)));
    return blocks;
  }

  private static Block block(Shape shape, AtomicInteger ids) {
    String id = "b" + ids.incrementAndGet();
    List<Block> below = blocks(shape.children(), ids);
    Numbering numbering = shape.numbering();
    return switch (shape.kind()) {
      case 0 -> Sample.prose(id, Sample.text(id));
      case 1 -> new Block.Clause(id, Sample.text(id), numbering, below, Sample.span());
      case 2 -> Sample.unit(id, numbering, below);
      case 3 -> new Block.PageBreak(id, Sample.span());
      default -> new Block.Section(id, Sample.line(id), numbering, false, below, Sample.span());
    };
  }
}
