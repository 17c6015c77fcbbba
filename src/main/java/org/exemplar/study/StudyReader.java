package org.exemplar.study;

import org.exemplar.problem.Reading;

/** The one way to see a study, whatever keeps it. */
public interface StudyReader {

  /** The study as it stands, with all problems of all its parts, each in its place. */
  Reading<Study> read();
}
