package org.exemplar.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.exemplar.agreement.DimensionAgreement;
import org.exemplar.agreement.RatedDimension;
import org.exemplar.agreement.RatersSideBySide;
import org.exemplar.agreement.Result;

/**
 * Agreement of raters who each have a sheet: a row for each dimension, in which blank cells are
 * taken both ways, as units that were not seen and as a code of their own. What is remarkable of a
 * dimension stands in data files beside it and on the page below the table.
 */
public final class RatersTable {

  private static final String NOT_SEEN = "not_seen";
  private static final String AS_CODE = "as_code";

  private final RatersSideBySide raters;
  private final List<RaterRemarks> dimensions;
  private final long seed;
  private final boolean two;

  private RatersTable(RatersSideBySide raters, long seed) {
    this.raters = raters;
    this.dimensions =
        raters.dimensions().stream().map(dimension -> RaterRemarks.of(dimension, seed)).toList();
    this.seed = seed;
    this.two = raters.raters().size() == 2;
  }

  /**
   * The table of some raters.
   *
   * @param raters their sheets side by side
   * @param seed of the resamples for intervals
   */
  public static Table of(RatersSideBySide raters, long seed) {
    return new RatersTable(raters, seed).table();
  }

  private Table table() {
    return Table.of(
        "raters",
        "Agreement of raters on each dimension, blank cells taken both ways",
        columns(),
        dimensions.stream().map(this::row).toList(),
        new RaterNotes(raters, dimensions, seed).sentences());
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words("dimension", "Dimension", 2));
    columns.add(Column.numbers("units", "Units", 1).dataOnly());
    columns.add(
        Column.numbers("coded_by_two_or_more", two ? "Coded by both" : "Coded by two or more", 1));
    columns.add(Column.numbers("coded_by_one", "By one", 1));
    columns.add(Column.numbers("coded_by_none", two ? "By neither" : "By none", 1));
    addWay(columns, NOT_SEEN, "Blank not seen: agreed on");
    addWay(columns, AS_CODE, "Blank a code: agreed on");
    columns.add(Column.words("remark", "Remark", 4).dataOnly());
    return columns;
  }

  private void addWay(List<Column> columns, String key, String first) {
    columns.add(Column.numbers(key + "_compared", "Compared", 1).dataOnly());
    columns.add(Column.numbers(key + "_agreed", "Agreed", 1).dataOnly());
    columns.add(Column.numbers(key + "_percent_agreement", first, 2));
    columns.add(Column.numbers(key + "_alpha", "Alpha (95\u00A0% CI)", 2));
    columns.add(Column.numbers(key + "_alpha_low", "From", 1).dataOnly());
    columns.add(Column.numbers(key + "_alpha_high", "To", 1).dataOnly());
    if (two) {
      columns.add(Column.numbers(key + "_kappa", "Kappa", 1));
    }
  }

  private Table.Row row(RaterRemarks remarks) {
    RatedDimension dimension = remarks.dimension();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(dimension.name()));
    cells.add(Cell.of(dimension.units()));
    cells.add(Cell.of(dimension.codedByTwo()));
    cells.add(Cell.of(dimension.codedByOne()));
    cells.add(Cell.of(dimension.blank()));
    addWay(cells, remarks.notSeen());
    addWay(cells, remarks.asCode());
    cells.add(Cell.of(remarks.words()));
    return new Table.Row(cells);
  }

  private void addWay(List<Cell> cells, DimensionAgreement way) {
    cells.add(Cell.of(way.compared()));
    cells.add(Cell.of(way.agreed()));
    cells.add(percent(way));
    cells.add(CoefficientWords.withInterval(way.alpha()));
    cells.add(CoefficientWords.data(way.alpha().low()));
    cells.add(CoefficientWords.data(way.alpha().high()));
    if (two) {
      cells.add(brief(way.kappa()));
    }
  }

  /**
   * {@code 86 % (6/7)}; of more than two raters the mean over pairs alone, which is no such share.
   */
  private Cell percent(DimensionAgreement way) {
    String counts = two ? " (" + way.agreed() + "/" + way.compared() + ")" : "";
    return way.percent()
        .fold(
            share ->
                Cell.annotated(
                    BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_EVEN),
                    CoefficientWords.percent(share) + counts),
            reason -> brief(way.percent()));
  }

  /** A coefficient whose reason, where there is none, the remark gives. */
  private static Cell brief(Result result) {
    return result.fold(value -> CoefficientWords.cell(result), reason -> Cell.missing("undefined"));
  }
}
