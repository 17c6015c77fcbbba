package org.exemplar.study.comparison;

import java.nio.file.Path;
import java.util.List;
import org.exemplar.agreement.StatisticAnswer;
import org.exemplar.agreement.StatisticChoice;
import org.exemplar.agreement.StatisticRequest;
import org.exemplar.agreement.StatisticSource;
import org.exemplar.problem.Reading;

/** The work of coders from files, and statistics into them. */
public interface RatingFiles {

  /**
   * Data with the statistics that are asked of them.
   *
   * @param id a plain name
   * @param data the data
   * @param requests in the order of the file
   */
  record Case(String id, StatisticSource data, List<StatisticRequest> requests) {}

  /**
   * What a spreadsheet holds: units with a column for each coder, and in each cell a code or a set
   * of codes; or a row for each span of a text that a coder marked.
   *
   * @param choice its declared codes, and of spans the length of the text and its coders
   */
  Reading<StatisticSource> read(Path file, StatisticChoice choice);

  /** All cases of known kinds in a folder and those below it, in the order of their paths. */
  Reading<List<Case>> cases(Path folder);

  /**
   * Answers as a list of objects with {@code stat}, {@code params}, {@code value}, {@code reason}.
   */
  byte[] json(List<StatisticAnswer> answers);
}
