package org.exemplar.agreement.io;

import org.exemplar.agreement.StatisticChoice;
import org.exemplar.agreement.StatisticSource;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.Sheet;

/** A kind of spreadsheet from which agreement can be computed. */
interface SheetKind {

  /** Whether a sheet looks like one. */
  boolean fits(Sheet sheet);

  /** What a sheet of this kind holds. */
  Reading<StatisticSource> read(Sheet sheet, StatisticChoice choice);
}
