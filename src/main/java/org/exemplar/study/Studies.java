package org.exemplar.study;

import java.nio.file.Path;

/** Finds what keeps a study that a person named: a folder, or a file. */
public interface Studies {

  /** What reads the study. */
  StudyReader reader(Path study);

  /** What changes the study. */
  StudyJournal journal(Path study);
}
