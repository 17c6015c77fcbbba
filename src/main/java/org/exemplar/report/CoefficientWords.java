package org.exemplar.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.exemplar.agreement.AgreementInterval;
import org.exemplar.agreement.Interval;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.exemplar.comparison.OverallAgreement;

/**
 * How coefficients and shares are rounded and printed. Two decimals; but what is not 1, 0, 100 % or
 * 0 % is never printed as if it were.
 */
final class CoefficientWords {

  private static final int DECIMALS = 2;

  /** As many as tell apart what is not {@link #near} the other. */
  private static final int MOST_DECIMALS = 9;

  private static final String UNDEFINED = "undefined";

  private CoefficientWords() {}

  /** A coefficient: {@code 0.72}; 1 is no rounded number, and says so: {@code 1.00 (all)}. */
  static String coefficient(double value) {
    return number(value) + (near(value, 1) ? " (all)" : "");
  }

  /** A number on the scale of a coefficient, such as the end of an interval: {@code 0.72}. */
  static String number(double value) {
    return rounded(value, DECIMALS, 1).toPlainString();
  }

  /** A share as a percentage: {@code 94 %}, with a space that does not break. */
  static String percent(double share) {
    return rounded(100 * share, 0, 100).toPlainString() + "\u00A0%";
  }

  /** Rounded to so many decimals, or to more where that would make it whole and it is not. */
  private static BigDecimal rounded(double value, int decimals, int whole) {
    BigDecimal exact = BigDecimal.valueOf(value);
    for (int places = decimals; places < MOST_DECIMALS; places++) {
      BigDecimal rounded = exact.setScale(places, RoundingMode.HALF_EVEN);
      double shown = rounded.doubleValue();
      boolean pretends = (shown == 0 || Math.abs(shown) == whole) && !near(shown, value);
      if (!pretends) {
        return rounded;
      }
    }
    return exact.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN);
  }

  /** Equal but for the rounding of sums. */
  private static boolean near(double one, double other) {
    return Math.abs(one - other) < 1e-9;
  }

  /** A coefficient as a cell; 1 says that nothing differs. */
  static Cell cell(Result result) {
    return result.fold(
        value -> Cell.annotated(rounded(value, DECIMALS, 1), coefficient(value)),
        CoefficientWords::missing);
  }

  /** A coefficient as a cell of data, with four decimals. */
  static Cell data(Result result) {
    return result.fold(
        value -> Cell.of(BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN)),
        CoefficientWords::missing);
  }

  /** A share as a cell: {@code 94 %} on the page, {@code 0.9412} in data. */
  static Cell share(Result result) {
    return result.fold(
        value ->
            Cell.annotated(
                BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN), percent(value)),
        CoefficientWords::missing);
  }

  private static Cell missing(Reason reason) {
    return Cell.missing(UNDEFINED + ": " + reason.words());
  }

  /** A coefficient with its interval: {@code 0.72 (0.58 to 0.86)}; without one, the value alone. */
  static Cell withInterval(AgreementInterval interval) {
    return interval
        .value()
        .fold(value -> withInterval(value, ends(interval)), reason -> Cell.missing(UNDEFINED));
  }

  /** The same; with the reason where there is no value. */
  static Cell withReason(AgreementInterval interval) {
    return withInterval(interval.value(), new Interval(interval.low(), interval.high()));
  }

  /**
   * The median alpha of so many codes: of fewer than three it is data, and on the page it is said
   * why it does not stand there.
   */
  static Cell median(Result median, int codes) {
    Cell cell = cell(median);
    return median instanceof Result.Value value && codes < OverallAgreement.ENOUGH_CODES
        ? Cell.annotated(
            rounded(value.number(), DECIMALS, 1),
            "fewer than " + OverallAgreement.ENOUGH_CODES + " codes")
        : cell;
  }

  /** The same of a value and its interval; with the reason where there is no value. */
  static Cell withInterval(Result result, Interval interval) {
    return result.fold(
        value -> withInterval(value, ends(interval.low(), interval.high())),
        CoefficientWords::missing);
  }

  private static Cell withInterval(double value, String ends) {
    return Cell.annotated(rounded(value, DECIMALS, 1), coefficient(value) + ends);
  }

  /** The ends of an interval in parentheses after a space; nothing where there is none. */
  static String ends(AgreementInterval interval) {
    return ends(interval.low(), interval.high());
  }

  /** The ends of an interval in parentheses after a space; nothing where there is none. */
  static String ends(Result from, Result to) {
    return from.fold(
        low ->
            to.fold(
                high -> String.format(Locale.ROOT, " (%s to %s)", number(low), number(high)),
                reason -> ""),
        reason -> "");
  }

  /** A whole number with its thousands parted. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A whole number and its noun. */
  static String count(long number, String one, String many) {
    return count(number) + " " + (number == 1 ? one : many);
  }
}
