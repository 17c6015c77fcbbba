package org.exemplar.agreement.extent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.exemplar.agreement.MeanKappa;
import org.exemplar.agreement.PooledKappa;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.junit.jupiter.api.Test;

/** Two coders, position by position and stretch by stretch. */
class PairsOnTextTest {

  private static final List<String> TWO = List.of("A", "B");

  @Test
  void positionsAreCountedOneByOne() {
    Random random = new Random(17);
    for (int i = 0; i < 3000; i++) {
      int length = 1 + random.nextInt(30);
      List<Continuum.Span> spans = Spans.anywhere(random, TWO, length);
      Continuum continuum = Continuum.of(length, TWO, spans);
      for (String code : continuum.codes()) {
        long[] counts = new long[4];
        for (int p = 0; p < length; p++) {
          counts[(marked(spans, "A", code, p) ? 0 : 2) + (marked(spans, "B", code, p) ? 0 : 1)]++;
        }
        assertThat(FourfoldTable.of(continuum, 0, 1, code))
            .isEqualTo(new FourfoldTable(counts[0], counts[1], counts[2], counts[3]));
      }
    }
  }

  private static boolean marked(List<Continuum.Span> spans, String coder, String code, int p) {
    return spans.stream()
        .anyMatch(
            s -> s.coder().equals(coder) && s.code().equals(code) && s.start() <= p && p < s.end());
  }

  @Test
  void aTableByHand() {
    FourfoldTable table = new FourfoldTable(20, 5, 10, 15);
    assertThat(Spans.value(table.percentAgreement())).isEqualTo(0.7);
    // po = 35/50; pe = (25 * 30 + 25 * 20) / 2500 = 1/2
    assertThat(Spans.value(table.cohenKappa())).isEqualTo(0.4);
    assertThat(Spans.value(table.f1())).isCloseTo(40 / 55.0, within(1e-15));
    assertThat(Spans.value(table.jaccard())).isCloseTo(20 / 35.0, within(1e-15));
    assertThatThrownBy(() -> new FourfoldTable(-1, 0, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FourfoldTable(Integer.MAX_VALUE, 0, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void countsOfTwoThousandMillionPositionsDoNotOverflow() {
    int half = 1_000_000_000;
    FourfoldTable table = new FourfoldTable(half, 0, 0, half);
    assertThat(Spans.value(table.cohenKappa())).isEqualTo(1);
    FourfoldTable apart = new FourfoldTable(0, half, half, 0);
    assertThat(Spans.value(apart.cohenKappa())).isEqualTo(-1);
    assertThat(Spans.value(pooled(List.of(table, apart, table, table)))).isEqualTo(0.5);
  }

  @Test
  void pooledAndMeanKappaByHand() {
    FourfoldTable first = new FourfoldTable(20, 5, 10, 15);
    FourfoldTable second = new FourfoldTable(0, 10, 10, 30);
    FourfoldTable unused = new FourfoldTable(0, 0, 0, 50);
    // po 0.7 and 0.6, pe 0.5 and 0.68: (0.65 - 0.59) / (1 - 0.59)
    assertThat(Spans.value(pooled(List.of(first, second)))).isCloseTo(0.06 / 0.41, within(1e-14));
    assertThat(Spans.value(pooled(List.of(first, unused, second))))
        .isCloseTo(0.06 / 0.41, within(1e-14));
    // kappas 0.4 and -0.25; the unused code has none
    assertThat(Spans.value(mean(List.of(first, unused, second)))).isCloseTo(0.075, within(1e-15));
  }

  @Test
  void whatHasNoValueHasAReason() {
    FourfoldTable none = new FourfoldTable(0, 0, 0, 9);
    FourfoldTable all = new FourfoldTable(9, 0, 0, 0);
    FourfoldTable nowhere = new FourfoldTable(0, 0, 0, 0);
    assertThat(none.cohenKappa()).isEqualTo(Result.undefined(Reason.CODE_UNUSED));
    assertThat(none.f1()).isEqualTo(Result.undefined(Reason.CODE_UNUSED));
    assertThat(none.jaccard()).isEqualTo(Result.undefined(Reason.CODE_UNUSED));
    assertThat(Spans.value(none.percentAgreement())).isEqualTo(1);
    assertThat(all.cohenKappa()).isEqualTo(Result.undefined(Reason.EVERYTHING_MARKED));
    assertThat(Spans.value(all.f1())).isEqualTo(1);
    assertThat(nowhere.cohenKappa()).isEqualTo(Result.undefined(Reason.NO_SHARED_UNITS));
    assertThat(nowhere.percentAgreement()).isEqualTo(Result.undefined(Reason.NO_SHARED_UNITS));
    assertThat(pooled(List.of(none))).isEqualTo(Result.undefined(Reason.NO_VARIATION));
    assertThat(mean(List.of())).isEqualTo(Result.undefined(Reason.NO_CODE_DEFINED));
    assertThat(mean(List.of(none, all))).isEqualTo(Result.undefined(Reason.NO_CODE_DEFINED));
    assertThat(pooled(List.of(nowhere))).isEqualTo(Result.undefined(Reason.NO_SHARED_UNITS));
    assertThat(SpanF1.of(Spans.two(9), 0, 1, 50))
        .isEqualTo(Result.undefined(Reason.NOTHING_MARKED));
  }

  @Test
  void theLargestMatchingIsFound() {
    Random random = new Random(19);
    int manyPartners = 0;
    for (int i = 0; i < 4000; i++) {
      int length = 4 + random.nextInt(30);
      List<Continuum.Span> spans = Spans.apart(random, TWO, length);
      Continuum continuum = Continuum.of(length, TWO, spans);
      for (int percent : new int[] {1, 10, 25, 34, 50, 75, 90, 100}) {
        long matched = 0;
        for (String code : continuum.codes()) {
          List<List<Integer>> partners = partners(continuum, code, percent);
          manyPartners += partners.stream().anyMatch(p -> p.size() > 1) ? 1 : 0;
          matched += largest(partners, 0, 0);
        }
        int all = continuum.stretches(0) + continuum.stretches(1);
        if (all > 0) {
          assertThat(Spans.value(SpanF1.of(continuum, 0, 1, percent)))
              .as(spans + " at " + percent)
              .isCloseTo(2.0 * matched / all, within(1e-15));
        }
      }
    }
    assertThat(manyPartners).isGreaterThan(1000);
  }

  /** For each stretch of the first coder those of the second that it may be paired with. */
  private static List<List<Integer>> partners(Continuum continuum, String code, int percent) {
    Stretches one = continuum.marked(0, code);
    Stretches other = continuum.marked(1, code);
    List<List<Integer>> partners = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      List<Integer> own = new ArrayList<>();
      for (int j = 0; j < other.size(); j++) {
        int shared = 0;
        int either = 0;
        for (int p = 0; p < continuum.length(); p++) {
          boolean here = one.start(i) <= p && p < one.end(i);
          boolean there = other.start(j) <= p && p < other.end(j);
          shared += here && there ? 1 : 0;
          either += here || there ? 1 : 0;
        }
        if (shared > 0 && shared >= either * percent / 100.0) {
          own.add(j);
        }
      }
      partners.add(own);
    }
    return partners;
  }

  /** Tries everything: each stretch alone, or with any partner that is still free. */
  private static int largest(List<List<Integer>> partners, int from, int taken) {
    if (from == partners.size()) {
      return 0;
    }
    int best = largest(partners, from + 1, taken);
    for (int partner : partners.get(from)) {
      if ((taken & 1 << partner) == 0) {
        best = Math.max(best, 1 + largest(partners, from + 1, taken | 1 << partner));
      }
    }
    return best;
  }

  @Test
  void sharesOutOfRangeAreRefused() {
    assertThatThrownBy(() -> SpanF1.of(Spans.two(9), 0, 1, 0)).hasMessage("no share: 0 percent");
    assertThatThrownBy(() -> SpanF1.of(Spans.two(9), 0, 1, 101))
        .hasMessage("no share: 101 percent");
  }

  private static Result pooled(List<FourfoldTable> tables) {
    return PooledKappa.of(tables.stream().map(FourfoldTable::ratings).toList());
  }

  private static Result mean(List<FourfoldTable> tables) {
    return MeanKappa.of(tables.stream().map(FourfoldTable::ratings).toList()).value();
  }
}
