package org.exemplar.tally;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How much new information each run of interviews brings, compared with a base of first interviews:
 * the method of Guest, Namey and Chen, "A simple method to assess and report thematic saturation in
 * qualitative research", PLoS ONE 2020;15(5):e0232076 (definitions in their Fig 1, worked example
 * in their Fig 2).
 *
 * <p>Interviews are numbered from 1 in order of collection. With base size <i>b</i> and run length
 * <i>r</i>, the base is interviews 1 to <i>b</i>; the runs are <i>b</i>+1 to <i>b</i>+<i>r</i>,
 * <i>b</i>+2 to <i>b</i>+<i>r</i>+1 and so on, each beginning one interview after the one before.
 *
 * <pre>new information of a run = codes that first appear in the run / codes of the base</pre>
 *
 * <p>A code first appears where no earlier interview has it, those before the run but after the
 * base included. The first run whose new information is at or below the threshold (0 or 5 %) marks
 * the point of saturation, written as the number of interviews before the run, a plus sign, and the
 * run length: {@code 6+2}.
 *
 * <p>Undefined where there are fewer than <i>b</i>+<i>r</i> interviews, and where the base has no
 * code to divide by.
 *
 * @param baseSize <i>b</i>: 4 to 6 in the publication; at least 1
 * @param runLength <i>r</i>: 2 or 3 in the publication; at least 1
 * @param interviews how many there are
 * @param codesInBase unique codes of the base; of all interviews where these are fewer than the
 *     base
 * @param runs in order; empty where the method is undefined
 */
public record NewInformation(
    int baseSize, int runLength, int interviews, int codesInBase, List<Run> runs) {

  /** Base sizes of the publication. */
  public static final List<Integer> BASE_SIZES = List.of(4, 5, 6);

  /** Run lengths of the publication. */
  public static final List<Integer> RUN_LENGTHS = List.of(2, 3);

  /** Thresholds of the publication, in per cent. */
  public static final List<Integer> THRESHOLDS = List.of(0, 5);

  /** Why there is no value. */
  public enum Undefined {
    /** Fewer interviews than base size and run length together. */
    TOO_FEW_INTERVIEWS,
    /** No code was applied in the base. */
    NO_CODE_IN_BASE
  }

  /**
   * A run.
   *
   * @param first number of its first interview
   * @param last number of its last interview
   * @param newCodes codes that first appear in it
   */
  public record Run(int first, int last, int newCodes) {}

  /**
   * Where the threshold is reached.
   *
   * @param interviews before the run that confirms
   * @param runLength of that run
   */
  public record Point(int interviews, int runLength) {

    /** As the publication writes it: {@code 6+2}. */
    @Override
    public String toString() {
      return interviews + "+" + runLength;
    }
  }

  /**
   * Keeps its own copy.
   *
   * @throws IllegalArgumentException if base size or run length is below 1
   */
  public NewInformation {
    runs = List.copyOf(runs);
    if (baseSize < 1 || runLength < 1) {
      throw new IllegalArgumentException("base " + baseSize + ", run " + runLength);
    }
  }

  /**
   * Follows the new codes of a study.
   *
   * @param saturation which codes are new in which interview
   * @param baseSize at least 1
   * @param runLength at least 1
   */
  public static NewInformation of(Saturation saturation, int baseSize, int runLength) {
    List<Integer> added = saturation.steps().stream().map(step -> step.added().size()).toList();
    return of(added, baseSize, runLength);
  }

  /**
   * The same for bare numbers.
   *
   * @param added new codes of each interview, in order of collection
   * @param baseSize at least 1
   * @param runLength at least 1
   */
  static NewInformation of(List<Integer> added, int baseSize, int runLength) {
    int base = sum(added, 0, Math.min(baseSize, added.size()));
    int lastStart = base == 0 ? -1 : added.size() - runLength;
    List<Run> runs =
        IntStream.rangeClosed(baseSize, lastStart)
            .mapToObj(
                from -> new Run(from + 1, from + runLength, sum(added, from, from + runLength)))
            .toList();
    return new NewInformation(baseSize, runLength, added.size(), base, runs);
  }

  /** Why there is no value; empty where there is one. */
  public Optional<Undefined> undefined() {
    if (interviews < baseSize + runLength) {
      return Optional.of(Undefined.TOO_FEW_INTERVIEWS);
    }
    return codesInBase == 0 ? Optional.of(Undefined.NO_CODE_IN_BASE) : Optional.empty();
  }

  /**
   * The point of saturation; empty where it was not reached, or where the method is undefined.
   *
   * @param threshold new information that is little enough, in per cent
   */
  public Optional<Point> reached(int threshold) {
    return runs.stream()
        .filter(run -> 100L * run.newCodes() <= (long) threshold * codesInBase)
        .findFirst()
        .map(run -> new Point(run.first() - 1, runLength));
  }

  private static int sum(List<Integer> numbers, int from, int to) {
    return numbers.subList(from, to).stream().mapToInt(Integer::intValue).sum();
  }
}
