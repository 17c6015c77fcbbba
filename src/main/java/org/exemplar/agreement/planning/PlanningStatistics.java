package org.exemplar.agreement.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.StatisticChoice;
import org.exemplar.agreement.StatisticRequest;
import org.exemplar.agreement.StatisticSource;

/**
 * Numbers for planning by their identifiers: {@code units_needed_two_coders} with the parameters
 * {@code alpha_min}, {@code p} and {@code level}; see {@link UnitsNeeded}. There are no data, so
 * nothing is printed unasked.
 */
public final class PlanningStatistics implements StatisticSource {

  @Override
  public List<String> coders() {
    return List.of();
  }

  @Override
  public List<StatisticRequest> requests(StatisticChoice choice) {
    return List.of();
  }

  @Override
  public boolean applies(StatisticRequest request) {
    return false;
  }

  /** Empty also where a parameter is missing or out of its range. */
  @Override
  public Optional<Result> compute(String stat, Map<String, String> parameters) {
    double alphaMin = number(parameters, "alpha_min").orElse(0);
    double baseRate = number(parameters, "p").orElse(0);
    double level = number(parameters, "level").orElse(0);
    boolean known =
        stat.equals("units_needed_two_coders")
            && UnitsNeeded.isShare(alphaMin)
            && UnitsNeeded.isShare(baseRate)
            && UnitsNeeded.isLevel(level);
    return known
        ? Optional.of(Result.of((double) new UnitsNeeded(alphaMin, level).units(baseRate)))
        : Optional.empty();
  }

  private static OptionalDouble number(Map<String, String> parameters, String name) {
    String written = parameters.getOrDefault(name, "");
    return written.matches("[0-9]{0,9}(\\.[0-9]{1,15})?") && !written.isEmpty()
        ? OptionalDouble.of(Double.parseDouble(written))
        : OptionalDouble.empty();
  }

  @Override
  public List<String> remarks(StatisticChoice choice) {
    return List.of();
  }
}
