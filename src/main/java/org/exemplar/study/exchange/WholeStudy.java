package org.exemplar.study.exchange;

import java.nio.file.Path;
import org.exemplar.problem.Reading;
import org.exemplar.study.Studies;
import org.exemplar.study.Study;

/** A study that may be handed out or changed: one that was read without errors. */
final class WholeStudy {

  private WholeStudy() {}

  /** The study with its warnings, or nothing with all that is wrong. */
  static Reading<Study> of(Studies studies, Path study) {
    Reading<Study> reading = studies.reader(study).read();
    return reading.hasErrors() ? Reading.failed(reading.problems()) : reading;
  }
}
