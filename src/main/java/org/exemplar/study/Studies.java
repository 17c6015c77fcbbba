package org.exemplar.study;

import java.nio.file.Path;
import org.exemplar.problem.Reading;

/** Finds what keeps a study that a person named: a folder, or a file. */
public interface Studies {

  /** The name of what a study hands out by default: that of its folder, which no other has. */
  static String name(Path study) {
    Path name = study.toAbsolutePath().normalize().getFileName();
    return name == null ? "study" : name.toString();
  }

  /** What reads the study. */
  StudyReader reader(Path study);

  /** The study, if it can be read without errors; it may then be counted, handed out or changed. */
  default Reading<Study> whole(Path study) {
    return reader(study).read().whole();
  }

  /** What changes the study. */
  StudyJournal journal(Path study);
}
