package org.exemplar.study.comparison;

import java.nio.file.Path;
import org.exemplar.agreement.RatersSideBySide;
import org.exemplar.problem.Reading;

/** Workbooks in which each rater has a sheet. */
public interface RaterFiles {

  /**
   * The raters' sheets side by side, or what is wrong with them.
   *
   * @param file a workbook
   * @param choice which sheets and columns
   */
  Reading<RatersSideBySide> read(Path file, RaterChoice choice);
}
