package org.exemplar.agreement.extent;

import java.math.BigInteger;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;

/**
 * The alpha of unitizing, uα: how far coders marked the same stretches with the same codes. Units
 * and gaps count alike, each position with its length.
 *
 * <p>uα = 1 − Do / De, nominal. Do is the share of pairs of positions, of two coders at one place,
 * whose codes differ, a gap being a code of its own. De is that share if segments lay anywhere: (T²
 * − Σ ℓ²) / (T² − S), where T = mL, ℓ is the length of a code or of the gaps in all coders
 * together, and S takes out what pairs with itself: the squares of the units' lengths, and each
 * position of a gap once, because gaps have no parts that anybody set.
 *
 * <p>Krippendorff, Mathet, Bouvry and Widlöcher 2016, Quality &amp; Quantity 50, pp. 2347-2364;
 * also Krippendorff 2019, Content Analysis, 4th ed., section 12.6.3, formula 34; in the symbols of
 * {@link Coincidences}. Undefined where all coders marked nothing, or all marked all with one code.
 * Each position has one code of a coder at most.
 */
public final class UAlpha {

  private UAlpha() {}

  /** The coefficient. */
  public static Result of(Coincidences found) {
    return found.obstacle().map(Result::undefined).orElseGet(() -> value(found));
  }

  private static Result value(Coincidences found) {
    BigInteger total = Exact.of(found.total());
    BigInteger expected = total.pow(2).subtract(Exact.square(found.gaps()));
    for (int code = 0; code < found.codes(); code++) {
      expected = expected.subtract(Exact.square(found.length(code)));
    }
    if (expected.signum() == 0) {
      return Result.undefined(
          found.gaps() == found.total() ? Reason.NOTHING_MARKED : Reason.NO_VARIATION);
    }
    BigInteger pairs = total.multiply(found.otherCoders());
    BigInteger differing =
        pairs.subtract(Exact.of(found.gapsAgreeing())).subtract(Exact.of(found.agreeing()));
    return Exact.beyondChance(
        differing.multiply(total.pow(2).subtract(found.selfPairs())), pairs.multiply(expected));
  }
}
