package org.exemplar.agreement.extent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.junit.jupiter.api.Test;

/** Small continua that can be computed on paper, and where there is no value. */
class UnitizingByHandTest {

  /**
   * Ten positions. A has x on 0 to 4 and y on 6 to 8, B has x on 2 to 6 and y on 6 to 8.
   *
   * <p>T = 20; x 8, y 4, gaps 8. Squares of units 16 + 4 + 16 + 4 = 40; with the gaps S = 48. At
   * one place: x-x 2, y-y 2, gap-gap 2, x-gap 4.
   */
  private static final Continuum TEN = Spans.two(10, "A x 0-4", "A y 6-8", "B x 2-6", "B y 6-8");

  @Test
  void unitizingByHand() {
    Coincidences found = Coincidences.of(TEN);
    // Do = 4/10; De = (400 - 64 - 16 - 64) / (400 - 48) = 256/352
    assertThat(Spans.value(UAlpha.of(found))).isCloseTo(1 - 0.4 / (256 / 352.0), within(1e-15));
    // Do = 4/10; De = 2 * 8 * 12 / 352
    assertThat(Spans.value(BarUAlpha.of(found))).isCloseTo(1 - 0.4 / (192 / 352.0), within(1e-15));
    // Of x alone T = 20, gaps 12, S = 16 + 16 + 12: De = 2 * 12 * 8 / 356
    assertThat(Spans.value(BarUAlpha.of(TEN, "x")))
        .isCloseTo(1 - 0.4 / (192 / 356.0), within(1e-15));
    assertThat(Spans.value(BarUAlpha.of(TEN, "y"))).isEqualTo(1);
    assertThat(Spans.value(CuAlpha.of(found).value())).isEqualTo(1);
    assertThat(Spans.value(CuAlpha.of(found).coverage())).isEqualTo(0.4);
    assertThat(Spans.value(KuAlpha.of(found, "x").value())).isEqualTo(1);
    assertThat(Spans.value(KuAlpha.of(found, "x").coverage())).isEqualTo(0.5);
  }

  /**
   * Three coders on twelve positions, all marked from 0 to 6; A and B say x, then y; C says x.
   *
   * <p>Over ordered pairs: x with any code 3 to 3 positions of A and B, 6 of C, each with two
   * others, so 24; y 6 of A and B together, so 12; both x 3 * 6 at the first half and none in the
   * second, 18; both y 3 * 2 = 6. Squares: each unit of A and B shares 3 with each of two others, 4
   * units * 2 * 9 = 72, half of it of x; C shares 6 with two, 72 of x.
   */
  private static final Continuum THREE =
      Spans.of(
          12,
          List.of("A", "B", "C"),
          """
          A x 0-3
          A y 3-6
          B x 0-3
          B y 3-6
          C x 0-6
          """);

  @Test
  void codingOfThreeByHand() {
    Coincidences found = Coincidences.of(THREE);
    // Do = (36 - 18 - 6) / 36; De = (36² - 24² - 12²) / (36² - 2 * 144)
    assertThat(Spans.value(CuAlpha.of(found).value()))
        .isCloseTo(1 - 12 / 36.0 / (576 / 1008.0), within(1e-15));
    assertThat(Spans.value(CuAlpha.of(found).coverage())).isEqualTo(0.5);
    // x: Do = 6/24; De = 24 * 12 / (24 * 36 - 2 * 108)
    assertThat(Spans.value(KuAlpha.of(found, "x").value()))
        .isCloseTo(1 - 6 / 24.0 / (288 / 648.0), within(1e-15));
    // y: Do = 6/12; De = 12 * 24 / (12 * 36 - 2 * 36)
    assertThat(Spans.value(KuAlpha.of(found, "y").value()))
        .isCloseTo(1 - 6 / 12.0 / (288 / 360.0), within(1e-15));
  }

  @Test
  void aThousandMillionPositionsAreExact() {
    int length = 1_000_000_000;
    int marked = 700_000_000;
    Continuum continuum =
        Spans.of(length, coders(12), "1 x 0-" + marked + "\n2 x 0-" + marked + "\n3 y 5-" + length);
    BigDecimal expected = exactU(12, length, marked, marked, length - 5);
    assertThat(Spans.value(UAlpha.of(Coincidences.of(continuum))))
        .isCloseTo(expected.doubleValue(), within(1e-15));
  }

  private static List<String> coders(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
  }

  /** uα in whole numbers: two coders mark x from 0, a third y to the end, the others nothing. */
  private static BigDecimal exactU(int coders, long length, long x, long x2, long y) {
    BigInteger total = BigInteger.valueOf(coders).multiply(BigInteger.valueOf(length));
    BigInteger codeX = BigInteger.valueOf(x + x2);
    BigInteger codeY = BigInteger.valueOf(y);
    BigInteger gaps = total.subtract(codeX).subtract(codeY);
    BigInteger self =
        BigInteger.valueOf(x).pow(2).multiply(BigInteger.TWO).add(codeY.pow(2)).add(gaps);
    BigInteger chance =
        total.pow(2).subtract(gaps.pow(2)).subtract(codeX.pow(2)).subtract(codeY.pow(2));
    // From 0 to 5: 2 x, rest gaps; to x: 2 x, 1 y; to the end: 1 y.
    BigInteger apart =
        BigInteger.valueOf(5L * 2 * 2 * (coders - 2))
            .add(BigInteger.valueOf((x - 5) * 2 * (2 + 3L * (coders - 3))))
            .add(BigInteger.valueOf((length - x) * 2 * (coders - 1L)));
    BigInteger observed = apart.multiply(total.pow(2).subtract(self));
    BigInteger divisor = total.multiply(BigInteger.valueOf(coders - 1L)).multiply(chance);
    return BigDecimal.ONE.subtract(
        new BigDecimal(observed).divide(new BigDecimal(divisor), MathContext.DECIMAL128));
  }

  @Test
  void whatHasNoValueHasAReason() {
    expect(Reason.NOTHING_MARKED, UAlpha.of(Coincidences.of(Spans.two(9))));
    expect(Reason.NOTHING_MARKED, BarUAlpha.of(Coincidences.of(Spans.two(9))));
    Coincidences same = Coincidences.of(Spans.two(9, "A x 0-9", "B x 0-9"));
    expect(Reason.NO_VARIATION, UAlpha.of(same));
    expect(Reason.EVERYTHING_MARKED, BarUAlpha.of(same));
    expect(Reason.NO_VARIATION, CuAlpha.of(same).value());
    expect(Reason.NO_VARIATION, KuAlpha.of(same, "x").value());
    Coincidences apart = Coincidences.of(Spans.two(9, "A x 0-3", "B y 3-6"));
    expect(Reason.TOO_LITTLE_OVERLAP, CuAlpha.of(apart).value());
    expect(Reason.TOO_LITTLE_OVERLAP, KuAlpha.of(apart, "x").value());
    assertThat(Spans.value(CuAlpha.of(apart).coverage())).isZero();
    assertThat(Spans.value(KuAlpha.of(apart, "x").coverage())).isZero();
    expect(Reason.CODE_UNUSED, KuAlpha.of(apart, "z").value());
    expect(Reason.CODE_UNUSED, BarUAlpha.of(apart.continuum(), "z"));
    expect(Reason.ONE_CODER, UAlpha.of(Coincidences.of(Spans.of(9, List.of("A"), "A x 0-3"))));
    expect(Reason.NO_SHARED_UNITS, UAlpha.of(Coincidences.of(Spans.two(0))));
    Coincidences twice = Coincidences.of(Spans.two(9, "A x 0-4", "A y 3-6", "B x 1-2"));
    expect(Reason.OVERLAP_NOT_ALLOWED, UAlpha.of(twice));
    expect(Reason.OVERLAP_NOT_ALLOWED, BarUAlpha.of(twice));
    expect(Reason.OVERLAP_NOT_ALLOWED, CuAlpha.of(twice).value());
    expect(Reason.OVERLAP_NOT_ALLOWED, KuAlpha.of(twice, "x").coverage());
    assertThat(BarUAlpha.of(twice.continuum(), "x")).isInstanceOf(Result.Value.class);
  }

  /** Of three coders only two met, once, and differed: by the formula a coefficient of 1. */
  @Test
  void oneMeetingOfTwoAmongThreeExpectsNothing() {
    Coincidences once =
        Coincidences.of(Spans.of(9, List.of("A", "B", "C"), "A x 0-3\nB y 0-3\nC x 5-6"));
    expect(Reason.TOO_LITTLE_OVERLAP, CuAlpha.of(once).value());
    expect(Reason.TOO_LITTLE_OVERLAP, KuAlpha.of(once, "x").value());
  }

  @Test
  void reasonsAreClausesForPeople() {
    assertThat(Reason.NOTHING_MARKED.words()).isEqualTo("nobody marked anything");
    assertThat(Reason.EVERYTHING_MARKED.words()).isEqualTo("everybody marked everything");
    assertThat(Reason.TOO_LITTLE_OVERLAP.words())
        .isEqualTo("too few stretches that different coders marked overlap");
  }

  @Test
  void aPairHasTheTextAndTheCodesOfAll() {
    Continuum three = Spans.of(12, List.of("A", "B", "C"), "A x 0-4\nB x 2-6\nC z 0-3\nC x 7-9");
    Continuum pair = three.pair(0, 1);
    assertThat(pair.coders()).containsExactly("A", "B");
    assertThat(pair.length()).isEqualTo(12);
    assertThat(pair.codes()).containsExactly("x", "z");
    Coincidences found = Coincidences.of(pair);
    expect(Reason.CODE_UNUSED, KuAlpha.of(found, "z").value());
    expect(Reason.CODE_UNUSED, KuAlpha.of(found, "z").coverage());
    // Of 8 positions of x, 4 meet x.
    assertThat(Spans.value(KuAlpha.of(found, "x").coverage())).isEqualTo(0.5);
    assertThat(three.pair(2, 0).stretches(0)).isEqualTo(2);
  }

  @Test
  void partsOfManyStretchesAreJoinedAfterPartsOfFew() {
    StringBuilder many = new StringBuilder("A x");
    IntStream.range(0, 20).forEach(i -> many.append(" " + 2 * i + "-" + (2 * i + 1)));
    Continuum few = Spans.two(3, "A x 1-2");
    Continuum joined = Continuum.joined(List.of(few, Spans.two(40, many.toString()), few));
    assertThat(joined.length()).isEqualTo(46);
    assertThat(joined.stretches(0)).isEqualTo(22);
    assertThat(FourfoldTable.of(joined, 0, 1, "x")).isEqualTo(new FourfoldTable(0, 22, 0, 24));
    Continuum first = Continuum.joined(List.of(Spans.two(40, many.toString()), few));
    assertThat(first.stretches(0)).isEqualTo(21);
  }

  @Test
  void countsOfPositionsHaveTheirLimits() {
    int most = Integer.MAX_VALUE;
    assertThat(new FourfoldTable(most, 0, 0, 0).total()).isEqualTo(most);
    assertThat(new FourfoldTable(0, 0, 0, most).total()).isEqualTo(most);
    for (long[] counts :
        List.of(
            new long[] {most, 1, 0, 0},
            new long[] {most, 0, 1, 0},
            new long[] {most, 0, 0, 1},
            new long[] {1L << 31, 0, 0, 0},
            new long[] {Long.MAX_VALUE, Long.MAX_VALUE, 2, 0},
            new long[] {2, 0, 0, -1})) {
      assertThatThrownBy(() -> new FourfoldTable(counts[0], counts[1], counts[2], counts[3]))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no counts of positions");
    }
  }

  @Test
  void impossibleContinuaCannotBeBuilt() {
    List<String> two = List.of("A", "B");
    Continuum.Span span = new Continuum.Span("A", "x", 3, 9);
    assertThatThrownBy(() -> Continuum.of(8, two, List.of(span)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Continuum.of(9, List.of("B"), List.of(span)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Continuum.of(9, List.of("A", "A"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Continuum.of(-1, two, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Continuum.Span("A", "x", 3, 3)).hasMessage("no stretch: 3 to 3");
    assertThatThrownBy(() -> new Continuum.Span("A", "x", -1, 3)).hasMessage("no stretch: -1 to 3");
  }

  private static void expect(Reason reason, Result result) {
    assertThat(result).isEqualTo(Result.undefined(reason));
  }
}
