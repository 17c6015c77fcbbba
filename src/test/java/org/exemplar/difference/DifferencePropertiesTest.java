package org.exemplar.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.Test;

/** What holds of the differences of any coders, tried on thousands of small codings. */
class DifferencePropertiesTest {

  private static final List<String> CODES = List.of("speed", "quick", "phone", "cost", "trust");

  private static SmallCoding random(Random random, String... coders) {
    SmallCoding coding = new SmallCoding(coders);
    for (String coder : coders) {
      int segments = 1 + random.nextInt(7);
      for (int i = 0; i < segments; i++) {
        int start = 10 * random.nextInt(12);
        int end = start + 9 + 10 * random.nextInt(6) + random.nextInt(2);
        coding.code(coder, CODES.get(random.nextInt(CODES.size())), start, end);
      }
    }
    return coding;
  }

  @Test
  void everyCodingIsAgreedOrInOneDifference() {
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      SmallCoding coding =
          i % 2 == 0 ? random(random, "a", "b") : random(random, "a", "b", "c", "d");
      Differences differences = coding.differences();
      List<String> counted = new ArrayList<>();
      differences.agreed().forEach(a -> a.segments().forEach(s -> counted.add(words(s))));
      differences.list().forEach(d -> d.segments().forEach(s -> counted.add(words(s))));
      assertThat(counted)
          .containsExactlyInAnyOrderElementsOf(
              coding.codings().stream().map(DifferencePropertiesTest::words).toList());
    }
  }

  /** Coder, code, and the span without the space at its end. */
  private static String words(Coding coding) {
    TextSpan span = coding.span().trimmed(SmallCoding.TEXT.text()).orElseThrow();
    return coding.coder() + " " + coding.code() + " " + span.start() + "-" + span.end();
  }

  @Test
  void whatIsAgreedIsWhatEachHas() {
    Random random = new Random(2);
    for (int i = 0; i < 2000; i++) {
      SmallCoding coding = random(random, "a", "b", "c");
      Map<String, Long> coders =
          coding.codings().stream()
              .map(DifferencePropertiesTest::words)
              .distinct()
              .collect(Collectors.groupingBy(w -> w.substring(2), Collectors.counting()));
      long agreed = coders.values().stream().filter(count -> count == 3).count();
      assertThat(coding.differences().agreed()).hasSize((int) agreed);
    }
  }

  @Test
  void segmentsOfOneCodeThatShareWordsAreOneQuestion() {
    Random random = new Random(3);
    for (int i = 0; i < 2000; i++) {
      List<Difference> all = random(random, "a", "b").differences().list();
      for (int one = 0; one < all.size(); one++) {
        for (int other = one + 1; other < all.size(); other++) {
          assertThat(touch(all.get(one), all.get(other))).isFalse();
        }
      }
    }
  }

  private static boolean touch(Difference one, Difference other) {
    return one.segments().stream()
        .anyMatch(
            s ->
                other.segments().stream()
                    .anyMatch(o -> s.code().equals(o.code()) && s.span().overlaps(o.span())));
  }

  @Test
  void theOrderOfCodersChangesNothingButTheirOrder() {
    Random random = new Random(4);
    for (int i = 0; i < 1000; i++) {
      long seed = random.nextLong();
      SmallCoding coding = random(new Random(seed), "a", "b", "c");
      SmallCoding turned = new SmallCoding("c", "a", "b");
      coding.codings().stream()
          .forEach(
              c ->
                  turned.code(
                      c.coder().value(), c.code().value(), c.span().start(), c.span().end()));
      assertThat(types(turned)).isEqualTo(types(coding));
    }
  }

  private static Map<String, DifferenceType> types(SmallCoding coding) {
    Map<String, DifferenceType> types = new TreeMap<>();
    coding.differences().list().forEach(d -> types.put(d.id().value(), d.type()));
    return types;
  }

  @Test
  void rowsAndColumnsOfTheConfusionSumToWhatEachCoded() {
    Random random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      SmallCoding coding = random(random, "a", "b");
      Confusion confusion = confusion(coding);
      for (String code : CODES) {
        Optional<CodeId> id = Optional.of(new CodeId(code));
        assertThat(sum(confusion, c -> c.row().equals(id))).isEqualTo(uses(coding, "a", code));
        assertThat(sum(confusion, c -> c.column().equals(id))).isEqualTo(uses(coding, "b", code));
      }
      assertThat(confusion.count(Optional.empty(), Optional.empty())).isZero();
    }
  }

  @Test
  void theConfusionOfOneWithTheOtherIsTheOtherTurnedRound() {
    Random random = new Random(6);
    for (int i = 0; i < 2000; i++) {
      SmallCoding coding = random(random, "a", "b");
      SmallCoding turned = new SmallCoding("b", "a");
      coding.codings().stream()
          .forEach(
              c ->
                  turned.code(
                      c.coder().value(), c.code().value(), c.span().start(), c.span().end()));
      Confusion back = confusion(turned);
      long same =
          confusion(coding).cells().entrySet().stream()
              .filter(e -> e.getKey().row().equals(e.getKey().column()))
              .filter(e -> back.cells().get(e.getKey()).equals(e.getValue()))
              .count();
      long diagonal =
          confusion(coding).cells().keySet().stream()
              .filter(cell -> cell.row().equals(cell.column()))
              .count();
      assertThat(same).isEqualTo(diagonal);
    }
  }

  private static Confusion confusion(SmallCoding coding) {
    return Confusion.all(coding.study()).get(0);
  }

  private static int sum(Confusion confusion, Predicate<Confusion.Cell> condition) {
    return confusion.cells().entrySet().stream()
        .filter(entry -> condition.test(entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static int uses(SmallCoding coding, String coder, String code) {
    return (int)
        coding.codings().stream()
            .filter(c -> c.coder().equals(new CoderId(coder)))
            .filter(c -> c.code().equals(new CodeId(code)))
            .count();
  }

  @Test
  void theWorkGrowsWithTheCodings() {
    assertThat(nanoseconds(16) / 16.0)
        .as("per coding, 16 times as many should cost little more")
        .isLessThan(6 * nanoseconds(1));
  }

  private static double nanoseconds(int times) {
    SmallCoding coding = new SmallCoding("a", "b");
    Random random = new Random(7);
    for (int t = 0; t < 4 * times; t++) {
      coding.in(
          Transcript.of(new TranscriptId("t" + t), SmallCoding.TEXT.text().repeat(40), List.of()));
      for (int i = 0; i < 200; i++) {
        int start = 10 * random.nextInt(700);
        coding.code(i % 2 == 0 ? "a" : "b", CODES.get(random.nextInt(5)), start, start + 89);
      }
    }
    return Stream.of(1, 2, 3).map(i -> timed(coding)).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static double timed(SmallCoding coding) {
    coding.codings();
    long start = System.nanoTime();
    assertThat(coding.differences().list()).isNotEmpty();
    return System.nanoTime() - start;
  }
}
