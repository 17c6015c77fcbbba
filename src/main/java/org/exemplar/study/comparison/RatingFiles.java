package org.exemplar.study.comparison;

import java.nio.file.Path;
import java.util.List;
import org.exemplar.agreement.RatingTable;
import org.exemplar.agreement.StatisticAnswer;
import org.exemplar.agreement.StatisticRequest;
import org.exemplar.problem.Reading;

/** Ratings from files, and statistics into them. */
public interface RatingFiles {

  /**
   * Ratings with the statistics that are asked of them.
   *
   * @param id a plain name
   * @param table the ratings
   * @param requests in the order of the file
   */
  record Case(String id, RatingTable table, List<StatisticRequest> requests) {}

  /** The table of a spreadsheet: a column of units, then a column for each coder. */
  Reading<RatingTable> read(Path file);

  /** All cases of tables of ratings in a folder and those below it, in the order of their paths. */
  Reading<List<Case>> cases(Path folder);

  /**
   * Answers as a list of objects with {@code stat}, {@code params}, {@code value}, {@code reason}.
   */
  byte[] json(List<StatisticAnswer> answers);
}
