package org.exemplar.agreement.extent;

import java.math.BigInteger;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;

/**
 * The binary alpha of unitizing, |uα: how far coders marked the same text at all, whatever the
 * codes.
 *
 * <p>|uα = 1 − Do / De over two values, marked and gap. Do is the share of pairs of positions, of
 * two coders at one place, of which one is marked; De = 2 g (T − g) / (T² − S) with the length g of
 * all gaps, and T and S as in {@link UAlpha}: a unit pairs with itself whole, even where another
 * touches it.
 *
 * <p>Of one code against everything else it is the coefficient of {@link Continuum#onlyCode}, which
 * is defined also where codes overlap.
 *
 * <p>Krippendorff, Mathet, Bouvry and Widlöcher 2016, Quality &amp; Quantity 50, pp. 2347-2364;
 * also Krippendorff 2019, Content Analysis, 4th ed., section 12.6.4, formula 35. Undefined where
 * all coders marked nothing, or everything.
 */
public final class BarUAlpha {

  private BarUAlpha() {}

  /** The coefficient. */
  public static Result of(Coincidences found) {
    return found.obstacle().map(Result::undefined).orElseGet(() -> value(found));
  }

  /** The coefficient of one code against everything else. */
  public static Result of(Continuum continuum, String code) {
    Result result = of(Coincidences.of(continuum.onlyCode(code)));
    return result.equals(Result.undefined(Reason.NOTHING_MARKED))
        ? Result.undefined(Reason.CODE_UNUSED)
        : result;
  }

  private static Result value(Coincidences found) {
    BigInteger total = Exact.of(found.total());
    BigInteger gaps = Exact.of(found.gaps());
    BigInteger chance = gaps.multiply(total.subtract(gaps));
    if (chance.signum() == 0) {
      return Result.undefined(
          gaps.signum() == 0 ? Reason.EVERYTHING_MARKED : Reason.NOTHING_MARKED);
    }
    BigInteger differing =
        gaps.multiply(found.otherCoders()).subtract(Exact.of(found.gapsAgreeing()));
    return Exact.beyondChance(
        differing.multiply(total.pow(2).subtract(found.selfPairs())),
        total.multiply(found.otherCoders()).multiply(chance));
  }
}
