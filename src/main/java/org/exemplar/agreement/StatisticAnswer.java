package org.exemplar.agreement;

/**
 * What came of a request.
 *
 * @param request as it was asked
 * @param result a value or a reason
 */
public record StatisticAnswer(StatisticRequest request, Result result) {}
