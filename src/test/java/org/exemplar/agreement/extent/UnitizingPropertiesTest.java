package org.exemplar.agreement.extent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.exemplar.agreement.Choices;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.StatisticChoice;
import org.exemplar.agreement.StatisticRequest;
import org.junit.jupiter.api.Test;

/** What holds for every continuum: thousands of small random ones. */
class UnitizingPropertiesTest {

  private static final int CONTINUA = 2000;
  private static final StatisticChoice ALL = Choices.everything(1000);

  @Test
  void theFamilyIsWhatItsDefinitionsSayPositionByPosition() {
    Random random = new Random(2016);
    int defined = 0;
    for (int i = 0; i < CONTINUA; i++) {
      List<String> coders = Spans.coders(random);
      int length = 1 + random.nextInt(30);
      List<Continuum.Span> spans = Spans.apart(random, coders, length);
      NaiveUnitizing naive = new NaiveUnitizing(length, coders, spans);
      Coincidences found = Coincidences.of(Continuum.of(length, coders, spans));
      defined += same(spans + " u", UAlpha.of(found), naive.u());
      defined += same(spans + " |u", BarUAlpha.of(found), naive.barU());
      CuAlpha cu = CuAlpha.of(found);
      defined += same(spans + " cu", cu.value(), naive.free() > 1e-9 ? naive.cu() : Double.NaN);
      defined += same(spans + " cover", cu.coverage(), naive.cuCoverage());
      for (String code : found.continuum().codes()) {
        KuAlpha ku = KuAlpha.of(found, code);
        double expected = naive.free(code) > 1e-9 ? naive.ku(code) : Double.NaN;
        defined += same(spans + " " + code, ku.value(), expected);
        defined += same(spans + " " + code, ku.coverage(), naive.kuCoverage(code));
      }
    }
    assertThat(defined).isGreaterThan(5 * CONTINUA);
  }

  /** 1 if there is a value, which is then that expected; else 0, and then none is expected. */
  private static int same(String what, Result result, double expected) {
    if (result instanceof Result.Value) {
      assertThat(Spans.value(result)).as(what).isCloseTo(expected, within(1e-9));
      return 1;
    }
    assertThat(Double.isFinite(expected)).as(what + result).isFalse();
    return 0;
  }

  @Test
  void oneCodeAgainstTheRestIsItsContinuumAlone() {
    Random random = new Random(3);
    int defined = 0;
    for (int i = 0; i < CONTINUA; i++) {
      List<String> coders = Spans.coders(random);
      int length = 1 + random.nextInt(30);
      List<Continuum.Span> spans = Spans.anywhere(random, coders, length);
      Continuum continuum = Continuum.of(length, coders, spans);
      for (String code : continuum.codes()) {
        List<Continuum.Span> own = spans.stream().filter(s -> s.code().equals(code)).toList();
        double expected = new NaiveUnitizing(length, coders, own).barU();
        defined += same(spans + code, BarUAlpha.of(continuum, code), expected);
      }
    }
    assertThat(defined).isGreaterThan(CONTINUA);
  }

  @Test
  void theOrderOfCodersAndTheNamesOfCodesChangeNothing() {
    Random random = new Random(5);
    for (int i = 0; i < CONTINUA / 3; i++) {
      List<String> coders = Spans.coders(random);
      int length = 1 + random.nextInt(30);
      List<Continuum.Span> spans = Spans.apart(random, coders, length);
      List<String> others = new ArrayList<>(coders);
      Collections.shuffle(others, random);
      List<Continuum.Span> renamed =
          new ArrayList<>(changed(spans, s -> span(s.coder(), "9" + s.code(), s.start(), s.end())));
      Collections.shuffle(renamed, random);
      assertThat(family(Continuum.of(length, others, renamed), "9"))
          .isEqualTo(family(Continuum.of(length, coders, spans), ""));
    }
  }

  @Test
  void cuttingASpanInTwoChangesNothing() {
    Random random = new Random(7);
    for (int i = 0; i < CONTINUA / 3; i++) {
      List<String> coders = Spans.coders(random);
      int length = 1 + random.nextInt(30);
      List<Continuum.Span> spans = Spans.anywhere(random, coders, length);
      List<Continuum.Span> cut = new ArrayList<>();
      for (Continuum.Span s : spans) {
        int middle = s.start() + (s.end() - s.start()) / 2;
        int overlap = random.nextInt(s.end() - middle);
        if (middle > s.start()) {
          cut.add(span(s.coder(), s.code(), s.start(), middle + overlap));
        }
        cut.add(span(s.coder(), s.code(), middle, s.end()));
      }
      ExtentStatistics whole = new ExtentStatistics(Continuum.of(length, coders, spans));
      ExtentStatistics parts = new ExtentStatistics(Continuum.of(length, coders, cut));
      // Codes stand in the order of their spans, whose number cutting changes and order it keeps.
      assertThat(parts.requests(ALL)).isEqualTo(whole.requests(ALL));
      for (StatisticRequest request : whole.requests(ALL)) {
        assertThat(parts.answer(request, Map.of())).isEqualTo(whole.answer(request, Map.of()));
      }
    }
  }

  @Test
  void identicalMarksAreOneOrUndefined() {
    Random random = new Random(11);
    int ones = 0;
    for (int i = 0; i < CONTINUA / 3; i++) {
      List<String> coders = Spans.coders(random);
      int length = 1 + random.nextInt(30);
      List<Continuum.Span> first = Spans.apart(random, coders.subList(0, 1), length);
      List<Continuum.Span> all = new ArrayList<>();
      coders.forEach(c -> all.addAll(changed(first, s -> span(c, s.code(), s.start(), s.end()))));
      ExtentStatistics statistics = new ExtentStatistics(Continuum.of(length, coders, all));
      for (StatisticRequest request : statistics.requests(ALL)) {
        Result result = statistics.answer(request, Map.of()).orElseThrow().result();
        if (result instanceof Result.Value && !request.stat().equals("cu_alpha.coverage")) {
          assertThat(Spans.value(result)).as(request + " " + first).isEqualTo(1);
          ones++;
        }
      }
    }
    assertThat(ones).isGreaterThan(CONTINUA);
  }

  @Test
  void partsThatAreJoinedKeepTheirUnits() {
    Random random = new Random(13);
    for (int i = 0; i < CONTINUA / 3; i++) {
      List<String> coders = Spans.coders(random);
      List<Continuum> parts = new ArrayList<>();
      List<Continuum.Span> apart = new ArrayList<>();
      int at = 0;
      for (int part = 1 + random.nextInt(3); part > 0; part--) {
        int length = 1 + random.nextInt(12);
        List<Continuum.Span> spans = Spans.apart(random, coders, length);
        int shift = at;
        parts.add(Continuum.of(length, coders, spans));
        // A code of its own in each part keeps units apart without the seam.
        apart.addAll(
            changed(
                spans,
                s -> span(s.coder(), s.code() + "/" + shift, s.start() + shift, s.end() + shift)));
        at += length;
      }
      Coincidences joined = Coincidences.of(Continuum.joined(parts));
      Coincidences distinct = Coincidences.of(Continuum.of(at, coders, apart));
      assertThat(BarUAlpha.of(joined)).isEqualTo(BarUAlpha.of(distinct));
      assertThat(joined.selfPairs()).isEqualTo(distinct.selfPairs());
      assertThat(joined.pairableSquares()).isEqualTo(distinct.pairableSquares());
      assertThat(CuAlpha.of(joined).coverage()).isEqualTo(CuAlpha.of(distinct).coverage());
    }
  }

  @Test
  void partsOfOtherCodersAreNotJoined() {
    Continuum ab = Continuum.of(5, List.of("A", "B"), List.of());
    Continuum ba = Continuum.of(5, List.of("B", "A"), List.of());
    assertThatThrownBy(() -> Continuum.joined(List.of(ab, ba)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(UAlpha.of(Coincidences.of(Continuum.joined(List.of(ab, ab)))))
        .isEqualTo(Result.undefined(Reason.NOTHING_MARKED));
  }

  private static Map<String, Result> family(Continuum continuum, String prefix) {
    Coincidences found = Coincidences.of(continuum);
    Map<String, Result> family = new TreeMap<>();
    family.put("u", UAlpha.of(found));
    family.put("|u", BarUAlpha.of(found));
    family.put("cu", CuAlpha.of(found).value());
    family.put("cu coverage", CuAlpha.of(found).coverage());
    for (String code : continuum.codes()) {
      String plain = code.substring(prefix.length());
      family.put(plain, KuAlpha.of(found, code).value());
      family.put(plain + " coverage", KuAlpha.of(found, code).coverage());
      family.put(plain + " |u", BarUAlpha.of(continuum, code));
    }
    return family;
  }

  private static List<Continuum.Span> changed(
      List<Continuum.Span> spans, UnaryOperator<Continuum.Span> change) {
    return spans.stream().map(change).toList();
  }

  private static Continuum.Span span(String coder, String code, int start, int end) {
    return new Continuum.Span(coder, code, start, end);
  }
}
