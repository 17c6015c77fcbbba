package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.exemplar.agreement.AgreementInterval;
import org.exemplar.agreement.RatersSideBySide;
import org.exemplar.agreement.RatersSideBySide.Rater;
import org.exemplar.agreement.Result;

/** The notes below a table of raters: what was compared, and what a blank cell means each way. */
final class RaterNotes {

  /** More names of units than this are only counted. */
  private static final int MOST_LISTED = 10;

  private final RatersSideBySide raters;
  private final List<RaterRemarks> dimensions;
  private final long seed;
  private final boolean two;

  /**
   * The notes of a table.
   *
   * @param raters whose table it is
   * @param dimensions its rows
   * @param seed of its intervals
   */
  RaterNotes(RatersSideBySide raters, List<RaterRemarks> dimensions, long seed) {
    this.raters = raters;
    this.dimensions = dimensions;
    this.seed = seed;
    this.two = raters.raters().size() == 2;
  }

  /** The notes, in order. */
  List<String> sentences() {
    List<String> notes = new ArrayList<>();
    notes.add(compared());
    raters.raters().stream().flatMap(RaterNotes::unmatchedUnits).forEach(notes::add);
    notes.add(notSeen());
    notes.add(asCode());
    notes.add(coefficients());
    notes.add(intervals());
    notes.addAll(columns());
    dimensions.stream().flatMap(RaterNotes::remark).forEach(notes::add);
    return notes;
  }

  private String compared() {
    String column =
        raters.unitColumn().isBlank()
            ? "the first column"
            : "the column \"" + raters.unitColumn() + "\"";
    String having = raters.units() == 1 ? " that stands in " : " that stand in ";
    return "Raters: "
        + Wording.list(raters.names())
        + ". Compared: "
        + CoefficientWords.count(raters.units(), "unit", "units")
        + having
        + (two ? "both sheets" : "all sheets")
        + ", matched by "
        + column
        + ".";
  }

  private static Stream<String> unmatchedUnits(Rater rater) {
    List<String> units = rater.unmatchedUnits();
    if (units.isEmpty()) {
      return Stream.empty();
    }
    String names = units.size() > MOST_LISTED ? "" : ": " + Wording.list(units);
    return Stream.of(
        "Not compared, because another sheet lacks them: "
            + CoefficientWords.count(units.size(), "unit", "units")
            + " of "
            + rater.name()
            + names
            + ".");
  }

  private String notSeen() {
    return "Blank not seen (the first agreement"
        + (two ? ", alpha and kappa" : " and alpha")
        + "): a blank cell is a unit that the rater did not see. Only units that "
        + (two ? "both" : "two or more")
        + " coded are compared. A unit that "
        + (two ? "both" : "all")
        + " left blank counts nowhere, and one that only one rater coded counts nowhere either: if"
        + " that is an omission, it vanishes from these figures.";
  }

  private String asCode() {
    return "Blank a code (the second): a blank cell says that the rater saw the unit and nothing applied; blank"
        + " is a code like any other. A unit that "
        + (two ? "both" : "all")
        + " left blank is agreement, so many of them raise the percentage; a unit that one rater"
        + " coded and another left blank is disagreement. The sheets do not say which of the two a"
        + " blank cell means; the raters can.";
  }

  private String coefficients() {
    String many = "Agreed on: the mean share of agreeing pairs of raters. ";
    return (two ? "" : many)
        + "Alpha is Krippendorff's"
        + (two ? ", kappa Cohen's" : "")
        + "; codes are compared as names without an order, outer spaces left off.";
  }

  private String intervals() {
    boolean any =
        dimensions.stream()
            .flatMap(one -> Stream.of(one.notSeen(), one.asCode()))
            .anyMatch(way -> way.alpha().low() instanceof Result.Value);
    String rule =
        "fewer than "
            + AgreementInterval.LEAST_USES
            + " units were coded, where all that is compared agrees, or where a resample has no"
            + " alpha";
    return any
        ? "Intervals: BCa from "
            + CoefficientWords.count(AgreementInterval.RESAMPLES)
            + " resamples of the units, seed "
            + seed
            + "; they take units as independent, which passages of one conversation are not. There"
            + " is none where "
            + rule
            + "."
        : "No alpha has an interval: there is none where " + rule + ".";
  }

  private List<String> columns() {
    List<String> notes = new ArrayList<>();
    raters.raters().stream()
        .filter(rater -> !rater.unmatchedColumns().isEmpty())
        .map(
            rater ->
                "Columns of "
                    + rater.name()
                    + " left out, because another sheet lacks them: "
                    + Wording.list(rater.unmatchedColumns())
                    + ".")
        .forEach(notes::add);
    if (!raters.blankColumns().isEmpty()) {
      notes.add(
          "Columns left out, because no sheet has anything in them on these units: "
              + Wording.list(raters.blankColumns())
              + ".");
    }
    if (raters.allColumns()) {
      notes.add(
          "All other columns are compared, whatever stands in them; name those that hold codes with"
              + " --columns if some do not.");
    }
    return notes;
  }

  private static Stream<String> remark(RaterRemarks dimension) {
    String words = dimension.words();
    return words.isEmpty()
        ? Stream.empty()
        : Stream.of(dimension.dimension().name() + ": " + words + ".");
  }
}
