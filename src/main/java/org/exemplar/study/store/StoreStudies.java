package org.exemplar.study.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.exemplar.problem.Reading;
import org.exemplar.study.HeldStudy;
import org.exemplar.study.HistoryEntry;
import org.exemplar.study.Studies;
import org.exemplar.study.StudyJournal;
import org.exemplar.study.StudyReader;
import org.exemplar.study.WholeStudies;
import org.exemplar.study.WholeStudy;

/** Finds studies that are kept in files. */
public final class StoreStudies implements Studies, WholeStudies {

  private final InstantSource clock;
  private final Schema schema;

  /**
   * Studies in files.
   *
   * @param clock tells others since when this program changes a study
   */
  public StoreStudies(InstantSource clock) {
    this(clock, Schema.CURRENT);
  }

  StoreStudies(InstantSource clock, Schema schema) {
    this.clock = clock;
    this.schema = schema;
  }

  @Override
  public StudyReader reader(Path study) {
    return fileReader(study);
  }

  @Override
  public StudyJournal journal(Path study) {
    return new StoreStudyJournal(this, study);
  }

  @Override
  public Reading<WholeStudy> everything(Path study) {
    return fileReader(study).everything().whole();
  }

  @Override
  public Reading<List<HistoryEntry>> history(Path study) {
    return fileReader(study).history();
  }

  @Override
  public Reading<HeldStudy> hold(Path study) {
    StoreFile file = new StoreFile(study, schema);
    return fileReader(study)
        .ready()
        .then(form -> HeldStore.open(file, Holder.here(clock.instant())))
        .map(store -> store);
  }

  private StoreStudyReader fileReader(Path study) {
    return new StoreStudyReader(new StoreFile(study, schema), new Upgrade(clock));
  }
}
