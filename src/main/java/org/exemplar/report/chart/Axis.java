package org.exemplar.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.exemplar.report.Scale;

/**
 * A scale laid along a line of the plane.
 *
 * @param from least value
 * @param to largest value, above {@code from}
 * @param start where the least value stands, in pixels
 * @param end where the largest stands, on either side of {@code start}
 */
record Axis(double from, double to, double start, double end) {

  private static final List<BigDecimal> STEPS =
      Stream.of("1", "2", "5", "10").map(BigDecimal::new).toList();

  /** A scale from one place to another. */
  static Axis of(Scale scale, double start, double end) {
    return new Axis(scale.from(), scale.to(), start, end);
  }

  /** Whether the value is on the scale. */
  boolean covers(double value) {
    return from <= value && value <= to;
  }

  /** The place of a value; values off the scale have that of its nearer end. */
  double at(double value) {
    double on = Math.max(from, Math.min(to, value));
    return start + (end - start) * (on - from) / (to - from);
  }

  /** 1 where values rise with the plane's own coordinate, else −1. */
  double direction() {
    return Math.signum(end - start);
  }

  /**
   * Round values on the scale, ascending, with as many decimals as tell them apart.
   *
   * @param apart least distance of two of them, in pixels
   */
  List<BigDecimal> ticks(double apart) {
    BigDecimal step = step((to - from) * apart / Math.abs(end - start));
    BigDecimal first = BigDecimal.valueOf(from).divide(step, 0, RoundingMode.CEILING);
    BigDecimal last = BigDecimal.valueOf(to).divide(step, 0, RoundingMode.FLOOR);
    int decimals = Math.max(0, step.stripTrailingZeros().scale());
    return Stream.iterate(first, n -> n.compareTo(last) <= 0, n -> n.add(BigDecimal.ONE))
        .map(n -> n.multiply(step).setScale(decimals, RoundingMode.UNNECESSARY))
        .toList();
  }

  /** The least of 1, 2 and 5 times a power of ten that is no smaller. */
  private static BigDecimal step(double least) {
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(least)));
    return STEPS.stream()
        .map(power::multiply)
        .filter(step -> step.doubleValue() >= least)
        .findFirst()
        .orElse(power.scaleByPowerOfTen(1));
  }
}
