package org.exemplar.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Data of coders whose statistics can be asked for by their identifiers, such as {@code
 * krippendorff_alpha.Do}: what a person or a file names, and one class for each kind of data
 * answers. A further kind of data is a further class of this kind.
 */
public interface StatisticSource {

  /** Names of the coders, in order. */
  List<String> coders();

  /**
   * All requests that this data can answer, those included that get a reason for an answer, in the
   * order in which they are printed.
   *
   * @param choice its levels, weights and declared codes; its names are not looked at
   */
  List<StatisticRequest> requests(StatisticChoice choice);

  /** Whether a statistic says something about this data, so that it is printed unasked. */
  boolean applies(StatisticRequest request);

  /**
   * One statistic.
   *
   * @param stat its identifier
   * @param parameters by name; those that only describe change nothing
   * @return its result; empty if there is no such statistic, or no such parameter of it
   */
  Optional<Result> compute(String stat, Map<String, String> parameters);

  /**
   * What a reader of the statistics must know of the data, in plain sentences.
   *
   * @param choice how they were computed
   */
  List<String> remarks(StatisticChoice choice);

  /**
   * The answer to a request; empty if there is no such statistic, or no such parameter of it.
   *
   * @param defaults of parameters that the request does not have
   */
  default Optional<StatisticAnswer> answer(StatisticRequest request, Map<String, String> defaults) {
    return compute(request.stat(), request.texts(defaults))
        .map(result -> StatisticAnswer.of(request, result));
  }
}
