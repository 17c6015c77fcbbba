package org.exemplar.report;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Something measured, as a figure shows it: a value with its interval, a value alone, or the reason
 * why there is neither.
 *
 * @param label of what was measured
 * @param value finite; empty where there is none
 * @param interval empty where there is none
 * @param printed value and interval as they are printed, rounded; the reason where there is no
 *     value
 */
public record Measurement(
    String label, OptionalDouble value, Optional<Interval> interval, String printed) {

  /**
   * From one number to another, both within.
   *
   * @param low finite
   * @param high finite, not below {@code low}
   */
  public record Interval(double low, double high) {
    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if an end is no number, or they stand the wrong way round
     */
    public Interval {
      if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
        throw new IllegalArgumentException("no interval: " + low + " to " + high);
      }
    }
  }

  /**
   * Checks that it is one of the three.
   *
   * @throws IllegalArgumentException if the value is no number, or an interval has no value
   */
  public Measurement {
    if (value.isPresent() ? !Double.isFinite(value.getAsDouble()) : interval.isPresent()) {
      throw new IllegalArgumentException(label + " was not measured: " + value + ", " + interval);
    }
  }

  /** A value without an interval. */
  public static Measurement of(String label, double value, String printed) {
    return new Measurement(label, OptionalDouble.of(value), Optional.empty(), printed);
  }

  /** No value, and the reason in words. */
  public static Measurement missing(String label, String reason) {
    return new Measurement(label, OptionalDouble.empty(), Optional.empty(), reason);
  }

  /** The same value with its interval. */
  public Measurement within(double low, double high) {
    return new Measurement(label, value, Optional.of(new Interval(low, high)), printed);
  }
}
