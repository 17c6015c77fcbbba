package org.exemplar.study.comparison;

import java.nio.file.Path;
import org.exemplar.problem.Reading;

/** Assignment sheets that stand somewhere already. */
public interface AssignmentSheets {

  /** The sheet that is part of a study, whether it is there or not. */
  Path of(Path study);

  /** Whether there is something of this name. */
  boolean stands(Path file);

  /**
   * Puts the rows of a plan below those of a sheet, which keep their contents. Rows that stand
   * there already are not put there again.
   *
   * @param file a sheet that stands there, {@code .csv}; a workbook is not added to
   * @param planned the rows
   * @param alone what the file would hold if it had the rows of the plan and nothing else
   * @return how many rows were put below; none if all stood there
   */
  Reading<Integer> add(Path file, AssignmentRows planned, byte[] alone);
}
