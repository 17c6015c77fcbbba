package org.exemplar.study.comparison;

import java.nio.file.Path;
import org.exemplar.problem.Reading;
import org.exemplar.report.RatersTable;
import org.exemplar.report.Table;

/** Compares raters who each have a sheet of one workbook, dimension by dimension. */
public final class CompareRaters {

  private final RaterFiles files;

  /** The use case over its port. */
  public CompareRaters(RaterFiles files) {
    this.files = files;
  }

  /** Agreement on each dimension, with blank cells taken both ways. */
  public Reading<Table> table(Path file, RaterChoice choice) {
    return files.read(file, choice).map(raters -> RatersTable.of(raters, choice.seed()));
  }
}
