package org.exemplar.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How common a code is: the share of all coders' ratings that are the code, those of units that
 * only one coder saw included. Undefined if nobody saw anything; 0 if nobody used the code.
 */
public final class BaseRate {

  private BaseRate() {}

  /** Of a code, from 0 to 1. */
  public static Result of(RatingTable table, String code) {
    long all =
        IntStream.range(0, table.coders().size())
            .mapToLong(coder -> Arrays.stream(table.uses(coder)).sum())
            .sum();
    return all == 0
        ? Result.undefined(table.obstacle().orElse(Reason.NO_SHARED_UNITS))
        : Result.of((double) table.uses(code) / all);
  }
}
