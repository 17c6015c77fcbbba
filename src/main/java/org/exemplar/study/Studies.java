package org.exemplar.study;

import java.nio.file.Path;
import org.exemplar.problem.Reading;

/** Finds what keeps a study that a person named: a folder, or a file. */
public interface Studies {

  /** What reads the study. */
  StudyReader reader(Path study);

  /** The study, if it can be read without errors; it may then be counted, handed out or changed. */
  default Reading<Study> whole(Path study) {
    Reading<Study> reading = reader(study).read();
    return reading.hasErrors() ? Reading.failed(reading.problems()) : reading;
  }

  /** What changes the study. */
  StudyJournal journal(Path study);
}
