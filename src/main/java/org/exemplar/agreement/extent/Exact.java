package org.exemplar.agreement.extent;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.exemplar.agreement.Result;

/** Whole numbers up to the one division at the end. */
final class Exact {

  private Exact() {}

  static BigInteger of(long number) {
    return BigInteger.valueOf(number);
  }

  static BigInteger square(long number) {
    return of(number).multiply(of(number));
  }

  /** A quotient; the divisor is not 0. */
  static Result ratio(BigInteger part, BigInteger whole) {
    return Result.of(
        new BigDecimal(part).divide(new BigDecimal(whole), MathContext.DECIMAL64).doubleValue());
  }

  /** A quotient; the divisor is not 0. */
  static Result ratio(long part, long whole) {
    return ratio(of(part), of(whole));
  }

  /** 1 − observed / expected; expected is not 0. */
  static Result beyondChance(BigInteger observed, BigInteger expected) {
    return ratio(expected.subtract(observed), expected);
  }
}
