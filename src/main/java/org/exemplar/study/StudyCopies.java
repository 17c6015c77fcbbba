package org.exemplar.study;

import java.nio.file.Path;
import java.util.List;
import org.exemplar.problem.Problem;

/** Makes a study that is kept in one form anew, in this form. */
public interface StudyCopies {

  /**
   * Writes the study, wholly or not at all, where there is none yet.
   *
   * @return why it could not be written; empty if it was
   */
  List<Problem> create(Path target, WholeStudy whole);
}
