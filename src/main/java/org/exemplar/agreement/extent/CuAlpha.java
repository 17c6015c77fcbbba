package org.exemplar.agreement.extent;

import java.math.BigInteger;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;

/**
 * The alpha of coding units, cuα: how far codes agree where units of two coders overlap. Where they
 * begin and end, and what one coder alone marked, does not matter.
 *
 * <p>cuα = 1 − Do / De over the positions that both of two coders marked. With the counts of {@link
 * Coincidences}: n<sub>c</sub> positions at which the first of two coders has code c and the second
 * any, n their sum, o<sub>cc</sub> those at which both have c, and C the sum of squares of what
 * units share with the units of one other coder. Do = (n − Σ o<sub>cc</sub>) / n and De = (n² − Σ
 * n<sub>c</sub>²) / (n² − (m − 1) C).
 *
 * <p>Krippendorff, Mathet, Bouvry and Widlöcher 2016, Quality &amp; Quantity 50, pp. 2347-2364;
 * also Krippendorff 2019, Content Analysis, 4th ed., section 12.6.5, formulas 36 and 37. For two
 * coders, programs agree on C. For more, they do not: taken here is the mean over the other coders,
 * not the union of what they marked. Where so little overlaps that nothing is left after taking out
 * what pairs with itself, chance has no expectation and the coefficient no value. Undefined also
 * where one code is all that overlaps.
 *
 * @param value the coefficient
 * @param coverage the share of all coders' positions, marked or not, on which it rests: n / ((m −
 *     1) mL)
 */
public record CuAlpha(Result value, Result coverage) {

  /** The coefficient and its coverage. */
  public static CuAlpha of(Coincidences found) {
    return found
        .obstacle()
        .map(CuAlpha::undefined)
        .orElseGet(() -> new CuAlpha(value(found), coverage(found)));
  }

  /** No value, and why. */
  public static CuAlpha undefined(Reason reason) {
    return new CuAlpha(Result.undefined(reason), Result.undefined(reason));
  }

  private static Result coverage(Coincidences found) {
    return Exact.ratio(
        Exact.of(found.pairable()), Exact.of(found.total()).multiply(found.otherCoders()));
  }

  private static Result value(Coincidences found) {
    BigInteger pairable = Exact.of(found.pairable());
    BigInteger free =
        pairable.pow(2).subtract(found.pairableSquares().multiply(found.otherCoders()));
    BigInteger chance = pairable.pow(2);
    for (int code = 0; code < found.codes(); code++) {
      chance = chance.subtract(Exact.square(found.pairable(code)));
    }
    if (pairable.signum() > 0 && chance.signum() == 0) {
      return Result.undefined(Reason.NO_VARIATION);
    }
    if (free.signum() <= 0) {
      return Result.undefined(Reason.TOO_LITTLE_OVERLAP);
    }
    BigInteger differing = pairable.subtract(Exact.of(found.agreeing()));
    return Exact.beyondChance(differing.multiply(free), pairable.multiply(chance));
  }
}
