package org.exemplar.study;

import java.util.List;
import org.exemplar.problem.Problem;

/** The one way to change a study, whatever keeps it. */
public interface StudyJournal {

  /**
   * Makes a change durable, wholly or not at all, and keeps the former state.
   *
   * @return why it could not be made; empty if it was
   */
  List<Problem> append(Event event);
}
