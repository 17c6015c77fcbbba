package org.exemplar.agreement.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exemplar.coding.CoderId;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubleCodingTest {

  private static final List<CoderId> THREE =
      List.of(new CoderId("anna"), new CoderId("ben"), new CoderId("carla"));

  /**
   * Transcripts t1, t2 and so on, as many of each stratum as is said, one stratum after another.
   */
  private static Map<TranscriptId, String> strata(int... sizes) {
    Map<TranscriptId, String> strata = new LinkedHashMap<>();
    for (int s = 0; s < sizes.length; s++) {
      for (int i = 0; i < sizes[s]; i++) {
        strata.put(new TranscriptId("t" + (strata.size() + 1)), "stratum " + s);
      }
    }
    return strata;
  }

  /** Written down, so that a seed means the same choice for good. */
  @Test
  void aSeedMakesAChoice() {
    DoubleCoding plan = DoubleCoding.of(strata(10), 2, THREE, 2, 7);
    assertThat(printed(plan))
        .isEqualTo(
            "t1 t2; anna t2, anna t3, anna t5, anna t9, ben t1, ben t2, ben t8, ben t10, carla t1,"
                + " carla t4, carla t6, carla t7");
    assertThat(DoubleCoding.of(strata(10), 2, THREE, 2, 7)).isEqualTo(plan);
    assertThat(DoubleCoding.of(strata(10), 2, THREE, 2, 8)).isNotEqualTo(plan);
  }

  private static String printed(DoubleCoding plan) {
    return plan.chosen().stream().map(TranscriptId::value).collect(Collectors.joining(" "))
        + "; "
        + plan.assignments().stream()
            .map(a -> a.coder() + " " + a.transcript())
            .collect(Collectors.joining(", "));
  }

  @Test
  void everyTranscriptHasItsCodersAndLoadsAreEven() {
    Random random = new Random(3);
    for (int i = 0; i < 2000; i++) {
      int transcripts = 1 + random.nextInt(20);
      int count = random.nextInt(transcripts + 1);
      int coders = 2 + random.nextInt(5);
      int each = 2 + random.nextInt(coders - 1);
      List<CoderId> names = IntStream.range(0, coders).mapToObj(c -> new CoderId("c" + c)).toList();
      DoubleCoding plan =
          DoubleCoding.of(strata(transcripts), count, names, each, random.nextLong());
      assertThat(plan.chosen()).hasSize(count);
      assertThat(plan.assignments()).doesNotHaveDuplicates();
      for (TranscriptId transcript : strata(transcripts).keySet()) {
        long persons =
            plan.assignments().stream().filter(a -> a.transcript().equals(transcript)).count();
        assertThat(persons).isEqualTo(plan.chosen().contains(transcript) ? each : 1);
      }
      assertThat(plan.loads().keySet()).containsExactlyElementsOf(names);
      assertThat(plan.loads().values().stream().mapToInt(load -> load).sum())
          .isEqualTo(plan.assignments().size());
      assertThat(Collections.max(plan.loads().values()))
          .isLessThanOrEqualTo(Collections.min(plan.loads().values()) + 1);
    }
  }

  /** Three coders make 3 pairs, four make 6. */
  @ParameterizedTest
  @CsvSource({"3, 30, 3", "4, 24, 6"})
  void pairsOfCodersMeetEquallyOften(int coders, int transcripts, int pairs) {
    List<CoderId> names = IntStream.range(0, coders).mapToObj(c -> new CoderId("c" + c)).toList();
    DoubleCoding plan = DoubleCoding.of(strata(transcripts), transcripts, names, 2, 1);
    Map<Set<CoderId>, Integer> met = new HashMap<>();
    for (TranscriptId transcript : plan.chosen()) {
      Set<CoderId> pair = new HashSet<>();
      plan.assignments().stream()
          .filter(a -> a.transcript().equals(transcript))
          .forEach(a -> pair.add(a.coder()));
      met.merge(pair, 1, Integer::sum);
    }
    assertThat(met).hasSize(pairs);
    assertThat(met.values()).containsOnly(transcripts / pairs);
  }

  @Test
  void everyTranscriptIsAsLikelyAsAnother() {
    Map<TranscriptId, Integer> times = new HashMap<>();
    for (int seed = 0; seed < 5000; seed++) {
      TranscriptSample.of(strata(5), 2, new Random(seed))
          .forEach(transcript -> times.merge(transcript, 1, Integer::sum));
    }
    assertThat(times).hasSize(5);
    assertThat(times.values()).allSatisfy(n -> assertThat(n / 5000.0).isCloseTo(0.4, within(0.03)));
  }

  @ParameterizedTest
  @CsvSource({"2, 1 1 0", "3, 1 1 1", "4, 2 1 1", "5, 3 1 1", "6, 3 2 1", "7, 4 2 1", "10, 6 3 1"})
  void strataShareByTheirSize(int count, String places) {
    Map<TranscriptId, String> strata = strata(6, 3, 1);
    Set<TranscriptId> chosen = TranscriptSample.of(strata, count, new Random(5));
    Map<String, Long> found =
        chosen.stream().collect(Collectors.groupingBy(strata::get, Collectors.counting()));
    String printed =
        IntStream.range(0, 3)
            .mapToObj(s -> String.valueOf(found.getOrDefault("stratum " + s, 0L)))
            .collect(Collectors.joining(" "));
    assertThat(printed).isEqualTo(places);
  }

  /** One place first, then those of the larger; nothing is left over and nothing is over. */
  @Test
  void whereAllAreChosenEveryStratumGivesAllThatItHas() {
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      int[] sizes = random.ints(1 + random.nextInt(5), 1, 9).toArray();
      Map<TranscriptId, String> strata = strata(sizes);
      for (int count = 0; count <= strata.size(); count++) {
        assertThat(TranscriptSample.of(strata, count, random)).hasSize(count);
      }
    }
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(() -> TranscriptSample.of(strata(3), 4, new Random(1)))
        .hasMessage("4 of 3 transcripts");
    assertThatThrownBy(() -> DoubleCoding.of(strata(3), 1, THREE, 4, 1))
        .hasMessage("4 of [anna, ben, carla]");
    assertThatThrownBy(() -> DoubleCoding.of(strata(3), 1, THREE, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    CoderId anna = THREE.get(0);
    assertThatThrownBy(() -> DoubleCoding.of(strata(3), 1, List.of(anna, anna), 2, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
