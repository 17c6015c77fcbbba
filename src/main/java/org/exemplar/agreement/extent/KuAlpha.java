package org.exemplar.agreement.extent;

import java.math.BigInteger;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;

/**
 * The alpha of one code, (k)uα: how far other coders gave the code k, too, where they marked
 * anything in units of k.
 *
 * <p>(k)uα = 1 − Do / De with the symbols of {@link CuAlpha}: Do = (n<sub>k</sub> − o<sub>kk</sub>)
 * / n<sub>k</sub>, and De = n<sub>k</sub> (n − n<sub>k</sub>) / (n n<sub>k</sub> − (m − 1)
 * C<sub>k</sub>) with the squares C<sub>k</sub> of the units of k.
 *
 * <p>Krippendorff, Mathet, Bouvry and Widlöcher 2016, Quality &amp; Quantity 50, pp. 2347-2364;
 * also Krippendorff 2019, Content Analysis, 4th ed., section 12.6.6, formula 38; with the same
 * choice for more than two coders as {@link CuAlpha}. Undefined where nobody used the code, where
 * its units overlap with nothing or too little, or where nothing else overlaps.
 *
 * @param value the coefficient
 * @param coverage the share of what was marked with the code that it rests on: n<sub>k</sub> / ((m
 *     − 1) ℓ<sub>k</sub>)
 */
public record KuAlpha(Result value, Result coverage) {

  /** The coefficient of a code, and its coverage. */
  public static KuAlpha of(Coincidences found, String code) {
    return found
        .obstacle()
        .map(KuAlpha::undefined)
        .orElseGet(
            () ->
                found
                    .code(code)
                    .map(at -> new KuAlpha(value(found, at), coverage(found, at)))
                    .orElseGet(() -> undefined(Reason.CODE_UNUSED)));
  }

  /** No value, and why. */
  public static KuAlpha undefined(Reason reason) {
    return new KuAlpha(Result.undefined(reason), Result.undefined(reason));
  }

  private static Result coverage(Coincidences found, int code) {
    return Exact.ratio(
        Exact.of(found.pairable(code)), Exact.of(found.length(code)).multiply(found.otherCoders()));
  }

  private static Result value(Coincidences found, int code) {
    BigInteger pairable = Exact.of(found.pairable(code));
    BigInteger others = Exact.of(found.pairable() - found.pairable(code));
    BigInteger free =
        pairable
            .multiply(Exact.of(found.pairable()))
            .subtract(found.pairableSquares(code).multiply(found.otherCoders()));
    if (pairable.signum() > 0 && others.signum() == 0) {
      return Result.undefined(Reason.NO_VARIATION);
    }
    if (free.signum() <= 0) {
      return Result.undefined(Reason.TOO_LITTLE_OVERLAP);
    }
    BigInteger differing = pairable.subtract(Exact.of(found.agreeing(code)));
    return Exact.beyondChance(differing.multiply(free), pairable.pow(2).multiply(others));
  }
}
