package org.exemplar.agreement;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A statistic that is asked for by its identifier; see {@link StatisticSource}.
 *
 * @param stat identifier, such as {@code krippendorff_alpha.Do}
 * @param parameters as they were written, echoed with the answer; empty where none were written
 */
public record StatisticRequest(String stat, Optional<Map<String, Object>> parameters) {

  /** A request with parameters. */
  public static StatisticRequest of(String stat, Map<String, Object> parameters) {
    return new StatisticRequest(stat, Optional.of(parameters));
  }

  /**
   * The parameters as text, by name, without lists that tell of the data.
   *
   * @param defaults for those that were not written
   */
  Map<String, String> texts(Map<String, String> defaults) {
    Map<String, String> texts = new TreeMap<>(defaults);
    for (Map.Entry<String, Object> one : parameters.orElse(Map.of()).entrySet()) {
      if (!StatisticNames.tellsOfData(one.getKey(), one.getValue())) {
        texts.put(one.getKey(), one.getValue().toString());
      }
    }
    return texts;
  }
}
