package org.exemplar.study.store;

import java.nio.file.Path;
import java.util.List;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.Event;
import org.exemplar.study.HeldStudy;
import org.exemplar.study.StudyJournal;

/** Changes a study in its file, which is held for as long as one change takes. */
public final class StoreStudyJournal implements StudyJournal {

  private final StoreStudies studies;
  private final Path path;

  /** A journal of a file as the person named it. */
  StoreStudyJournal(StoreStudies studies, Path path) {
    this.studies = studies;
    this.path = path;
  }

  @Override
  public List<Problem> append(Event event) {
    Reading<HeldStudy> opened = studies.hold(path);
    if (opened.value().isEmpty()) {
      return opened.problems();
    }
    try (HeldStudy store = opened.value().get()) {
      return store.append(event);
    }
  }
}
