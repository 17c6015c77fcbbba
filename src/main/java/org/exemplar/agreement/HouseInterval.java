package org.exemplar.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The requests for the {@link AgreementInterval} of a coefficient: {@code ….ci95_low} and {@code
 * ….ci95_high}, with parameters that say from what it is made, as they do where the coders of a
 * study are compared.
 */
final class HouseInterval {

  private static final String LOW = ".ci95_low";
  private static final String HIGH = ".ci95_high";

  private final long documents;
  private final StatisticChoice choice;

  /**
   * Of some data.
   *
   * @param tables of each document
   * @param choice with resamples and seed
   */
  HouseInterval(List<RatingTable> tables, StatisticChoice choice) {
    this.documents = shared(tables);
    this.choice = choice;
  }

  /** Number of documents with a unit that two coders saw. */
  static long shared(List<RatingTable> tables) {
    return tables.stream().filter(one -> one.sharedUnits() > 0).count();
  }

  /** Whether documents are what is sampled; otherwise units are. */
  boolean isOverDocuments() {
    return documents >= AgreementInterval.DOCUMENTS;
  }

  /** Both ends of the interval of a coefficient with these parameters. */
  List<StatisticRequest> of(String coefficient, Map<String, Object> own) {
    Map<String, Object> all = new LinkedHashMap<>(own);
    if (isOverDocuments()) {
      all.put(StatisticNames.INTERVAL, "jackknife_documents");
      all.put("documents", documents);
    } else {
      all.put(StatisticNames.INTERVAL, "bootstrap_units_bca");
      all.put(StatisticNames.RESAMPLES, choice.resamples());
      all.put(StatisticNames.SEED, choice.seed());
    }
    List<StatisticRequest> both = new ArrayList<>();
    both.add(StatisticRequest.of(coefficient + LOW, all));
    both.add(StatisticRequest.of(coefficient + HIGH, all));
    return both;
  }

  /**
   * Whether what an identifier asks for is printed unasked: of the jackknife over documents its
   * standard error, where the house's interval is made of it.
   */
  static boolean isUnasked(String stat, List<RatingTable> tables) {
    return !stat.contains(StatisticNames.DOCUMENTS)
        || stat.endsWith(".se") && shared(tables) >= AgreementInterval.DOCUMENTS;
  }

  /** Whether an identifier is of an end of such an interval. */
  static boolean isEnd(String stat) {
    return (stat.endsWith(LOW) || stat.endsWith(HIGH)) && !stat.contains(StatisticNames.DOCUMENTS);
  }

  /** The coefficient of whose interval it is an end. */
  static String coefficient(String end) {
    return end.substring(0, end.lastIndexOf('.'));
  }

  /** The end that an identifier names. */
  static Result end(AgreementInterval interval, String stat) {
    return stat.endsWith(LOW) ? interval.low() : interval.high();
  }
}
