package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

  @Test
  void resultsComeInOrder() {
    List<Integer> results = new ArrayList<>();
    new InOrder(4).run(NUMBERS, n -> n * 2, results::add);
    assertThat(results).isEqualTo(NUMBERS.stream().map(n -> n * 2).toList());
  }

  @Test
  void onlyAFewAreUnderWay() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger told = new AtomicInteger();
    new InOrder(2)
        .run(
            NUMBERS,
            n -> begun.incrementAndGet(),
            n -> {
              assertThat(begun.get() - told.getAndIncrement()).isLessThanOrEqualTo(8);
              return true;
            });
    assertThat(told).hasValue(NUMBERS.size());
  }

  @Test
  void aNoEndsTheWork() {
    AtomicInteger told = new AtomicInteger();
    new InOrder(2).run(NUMBERS, n -> n, n -> told.incrementAndGet() < 3);
    assertThat(told).hasValue(3);
  }
}
