package org.exemplar.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What raters gave units in one dimension, such as frequency or impact. A blank cell can mean that
 * the rater did not see the unit, or that the rater saw it and nothing applied; agreement is
 * computed both ways.
 *
 * @param name of the dimension
 * @param ratings the units by raters, blank cells as units that were not seen
 */
public record RatedDimension(String name, RatingTable ratings) {

  /** The code of a blank cell; no written code is empty. */
  private static final String BLANK = "";

  /** Number of units, coded or not. */
  public long units() {
    return ratings.units();
  }

  /** Number of units that two or more raters coded. */
  public long codedByTwo() {
    return ratings.sharedUnits();
  }

  /** Number of units that one rater coded and all others left blank. */
  public long codedByOne() {
    return ratings.seenUnits() - ratings.sharedUnits();
  }

  /** Number of units that every rater left blank. */
  public long blank() {
    return ratings.units() - ratings.seenUnits();
  }

  /** Number of units that at least one rater coded. */
  public long coded() {
    return ratings.seenUnits();
  }

  /** Whether no rater left any unit blank. */
  public boolean isComplete() {
    return ratings.rows().stream().noneMatch(row -> row.given().contains(RatingTable.NOT_SEEN));
  }

  /** The raters who left every unit blank. */
  public List<String> neverCoded() {
    return IntStream.range(0, ratings.coders().size())
        .filter(rater -> Arrays.stream(ratings.uses(rater)).sum() == 0)
        .mapToObj(ratings.coders()::get)
        .toList();
  }

  /**
   * Agreement where a blank cell is a unit that the rater did not see.
   *
   * @param seed of the resamples for the interval
   */
  public DimensionAgreement blankNotSeen(long seed) {
    return DimensionAgreement.of(ratings, coded(), seed);
  }

  /**
   * Agreement where a blank cell is a code of its own: the rater saw the unit, and nothing applied.
   *
   * @param seed of the resamples for the interval
   */
  public DimensionAgreement blankAsCode(long seed) {
    List<String> codes = new ArrayList<>(ratings.codes());
    codes.add(BLANK);
    int blank = codes.size() - 1;
    List<RatingTable.Row> rows =
        ratings.rows().stream().map(row -> withoutBlanks(row, blank)).toList();
    return DimensionAgreement.of(
        RatingTable.ofCounts(ratings.coders(), codes, rows), coded(), seed);
  }

  private static RatingTable.Row withoutBlanks(RatingTable.Row row, int blank) {
    return new RatingTable.Row(
        row.given().stream().map(code -> code == RatingTable.NOT_SEEN ? blank : code).toList(),
        row.units());
  }

  /**
   * Codes that differ in nothing but the case of their letters, which are compared as different
   * codes: each list two or more of one word.
   */
  public List<List<String>> spellings() {
    Map<String, List<String>> words =
        ratings.codes().stream()
            .collect(
                Collectors.groupingBy(
                    code -> code.toLowerCase(Locale.ROOT),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return words.values().stream().filter(spellings -> spellings.size() > 1).toList();
  }
}
