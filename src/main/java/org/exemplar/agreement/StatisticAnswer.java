package org.exemplar.agreement;

/**
 * What came of a request.
 *
 * @param request as it was asked
 * @param result a value or a reason
 * @param isCount whether the value is a number of things, which is whole
 */
public record StatisticAnswer(StatisticRequest request, Result result, boolean isCount) {

  /** A statistic. */
  public static StatisticAnswer of(StatisticRequest request, Result result) {
    return new StatisticAnswer(request, result, false);
  }

  /** A number of things. */
  public static StatisticAnswer count(StatisticRequest request, long number) {
    return new StatisticAnswer(request, Result.of((double) number), true);
  }
}
