package org.exemplar.agreement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Codes that are numbers, and so have an order and distances.
 *
 * @param codes as written
 * @param ratings how many the distances are summed and averaged over
 */
record NumericCodes(List<String> codes, double ratings) {

  /** The numbers, in the order of the codes; empty where {@link #whyNoValues} has the reason. */
  Optional<double[]> values() {
    return numbers().filter(this::keepTheirDistances);
  }

  /** Why the codes have no order and no distances, where they have none. */
  Reason whyNoValues() {
    return numbers().isPresent() ? Reason.NUMBERS_OUT_OF_RANGE : Reason.NOT_NUMERIC;
  }

  private Optional<double[]> numbers() {
    try {
      return Optional.of(
          codes.stream().map(BigDecimal::new).mapToDouble(BigDecimal::doubleValue).toArray());
    } catch (NumberFormatException wordsAreNoNumbers) {
      return Optional.empty();
    }
  }

  /**
   * Whether squared distances can be summed over all pairs of ratings without passing the largest
   * number, and averaged over them without vanishing.
   */
  private boolean keepTheirDistances(double[] numbers) {
    double[] sorted = Arrays.stream(numbers).sorted().toArray();
    double among = Math.max(1, ratings);
    double widest = sorted.length == 0 ? 0 : (sorted[sorted.length - 1] - sorted[0]) * among;
    double narrowest =
        IntStream.range(1, sorted.length)
                .mapToDouble(i -> sorted[i] - sorted[i - 1])
                .filter(apart -> apart > 0)
                .min()
                .orElse(1)
            / among;
    return Arrays.stream(numbers).allMatch(Double::isFinite)
        && Double.isFinite(widest * widest)
        && narrowest * narrowest >= Double.MIN_NORMAL;
  }
}
