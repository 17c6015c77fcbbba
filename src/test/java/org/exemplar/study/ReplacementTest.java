package org.exemplar.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What goes and what comes makes the later list of the earlier, and is no more than it must be. */
class ReplacementTest {

  private static final int LISTS = 500;

  @Test
  void itMakesTheLaterListOfTheEarlier() {
    Random random = new Random(6);
    for (int i = 0; i < LISTS; i++) {
      List<Integer> before = numbers(random);
      List<Integer> after = numbers(random);
      Replacement<Integer> replacement = Replacement.of(before, after);
      int alike = 0;
      while (alike < Math.min(before.size(), after.size())
          && before.get(alike).equals(after.get(alike))) {
        alike++;
      }
      List<Integer> made = new ArrayList<>(before.subList(0, alike));
      made.addAll(replacement.come());
      made.addAll(before.subList(alike + replacement.gone().size(), before.size()));
      assertThat(made).isEqualTo(after);
    }
  }

  private static List<Integer> numbers(Random random) {
    return Stream.generate(() -> random.nextInt(2)).limit(random.nextInt(6)).toList();
  }

  @Test
  void whatIsAlikeAtBothEndsStays() {
    List<String> before = List.of("a", "b", "b", "c");
    assertThat(Replacement.of(before, List.of("a", "b", "b", "c", "d")))
        .isEqualTo(new Replacement<>(List.of(), List.of("d")));
    assertThat(Replacement.of(before, List.of("a", "b", "c")))
        .isEqualTo(new Replacement<>(List.of("b"), List.of()));
    assertThat(Replacement.of(before, List.of("a", "x", "b", "c")))
        .isEqualTo(new Replacement<>(List.of("b"), List.of("x")));
    assertThat(Replacement.of(before, before)).isEqualTo(new Replacement<>(List.of(), List.of()));
  }
}
