package org.exemplar.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which statistics are asked for, and how they are to be computed.
 *
 * @param named identifiers, such as {@code krippendorff_alpha} or {@code
 *     krippendorff_alpha.jackknife_se}; empty for all that apply
 * @param declared the codes of the codebook, for AC1, AC2 and Brennan-Prediger; empty for those
 *     observed
 * @param level of alpha; if empty, nominal, and the others where codes are numbers
 * @param weights of the coefficients that have them; if empty, none, and the others where codes are
 *     numbers
 * @param resamples of the bootstrap, at least {@link Bootstrap#LEAST_RESAMPLES}
 * @param seed of its random numbers
 * @param length of spans: number of positions of the text, at least 1; empty where there are none
 * @param coders of spans: who saw the text, beside those who marked something
 */
public record StatisticChoice(
    List<String> named,
    List<String> declared,
    Optional<Level> level,
    Optional<Weights> weights,
    int resamples,
    long seed,
    Optional<Integer> length,
    List<String> coders) {

  /** Keeps its own copies. */
  public StatisticChoice {
    named = List.copyOf(named);
    declared = List.copyOf(declared);
    coders = List.copyOf(coders);
  }

  /**
   * The requests, in the order in which they are printed. Where statistics are named, those that do
   * not apply are there too, and get their reason.
   */
  public List<StatisticRequest> requests(StatisticSource source) {
    return source.requests(this).stream()
        .filter(
            request -> named.isEmpty() ? source.applies(request) : named.contains(request.stat()))
        .toList();
  }

  /** The identifiers of all statistics of this data. */
  public List<String> identifiers(StatisticSource source) {
    return source.requests(this).stream().map(StatisticRequest::stat).distinct().toList();
  }

  /** Parameters of requests that do not have their own. */
  public Map<String, String> defaults() {
    return Map.of(
        StatisticNames.RESAMPLES, Integer.toString(resamples),
        StatisticNames.SEED, Long.toString(seed));
  }
}
