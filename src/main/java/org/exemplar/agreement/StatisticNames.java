package org.exemplar.agreement;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of which identifiers of statistics and their parameters are made. */
final class StatisticNames {

  static final String PER_CODE = "per_code.";
  static final String DOCUMENTS = ".jackknife_documents.";
  static final String BOOTSTRAP = "bootstrap.";
  static final String ALPHA = "krippendorff_alpha";
  static final String CODE = "code";
  static final String PAIR = "pair";
  static final String LEVEL = "level";
  static final String WEIGHTS = "weights";
  static final String CATEGORIES = "categories";
  static final String DISTANCE = "distance";
  static final String RESAMPLES = "resamples";
  static final String SEED = "seed";
  static final String INTERVAL = "interval";

  /** Parameters that change a result. */
  private static final Set<String> CHANGING =
      Set.of(CODE, PAIR, LEVEL, WEIGHTS, CATEGORIES, DISTANCE, RESAMPLES, SEED);

  /** Parameters that describe a result and change nothing. */
  private static final Set<String> DESCRIBING =
      Set.of("formula", "missing", "documents", INTERVAL, "codes_defined");

  private StatisticNames() {}

  /** Whether all these parameters are among the known ones, or describe. */
  static boolean known(Set<String> parameters, Set<String> known) {
    return parameters.stream().allMatch(name -> known.contains(name) || DESCRIBING.contains(name));
  }

  /** Whether a parameter tells of the data that a case was made of: a list that changes nothing. */
  static boolean tellsOfData(String name, Object value) {
    return value instanceof Collection && !CHANGING.contains(name);
  }

  /** The coefficient of an identifier: what stands before its first dot. */
  static String coefficient(String stat) {
    return stat.replaceFirst("\\..*", "");
  }

  /** The part of a coefficient: what stands from the first dot on. */
  static String part(String stat) {
    return stat.substring(coefficient(stat).length());
  }

  /** The one that has this name, in lower case. */
  static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
    return Arrays.stream(all).filter(one -> word(one).equals(name)).findFirst();
  }

  /** A name as parameters have it. */
  static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  /** How units are drawn anew, 2,000 times from the seed 1 where nothing else is said. */
  static Optional<Basis.Units> resampling(Map<String, String> parameters) {
    String resamples =
        parameters.getOrDefault(RESAMPLES, String.valueOf(AgreementInterval.RESAMPLES));
    return resamples.matches("[1-9][0-9]{2,6}")
        ? seed(parameters.getOrDefault(SEED, "1"))
            .map(seed -> new Basis.Units(Integer.parseInt(resamples), seed))
        : Optional.empty();
  }

  /** Any number of 64 bits. */
  private static Optional<Long> seed(String written) {
    try {
      return Optional.of(Long.valueOf(written));
    } catch (NumberFormatException noSeed) {
      return Optional.empty();
    }
  }
}
