package org.exemplar.study.store;

import java.util.List;
import java.util.function.Function;
import org.exemplar.problem.Reading;
import org.exemplar.study.HistoryEntry;
import org.exemplar.study.Study;
import org.exemplar.study.StudyReader;
import org.exemplar.study.WholeStudy;
import org.jdbi.v3.core.Handle;

/** Reads a study from its file, as it stands at one moment. An older file is first upgraded. */
public final class StoreStudyReader implements StudyReader {

  private final StoreFile file;
  private final Upgrade upgrade;

  /** A reader of a file, which another program may be changing. */
  StoreStudyReader(StoreFile file, Upgrade upgrade) {
    this.file = file;
    this.upgrade = upgrade;
  }

  @Override
  public Reading<Study> read() {
    return read(handle -> StudyTables.read(handle, file.shown()));
  }

  /** The study and what is kept beside it. */
  Reading<WholeStudy> everything() {
    return read(handle -> StudyTables.readWhole(handle, file.shown()));
  }

  /** What was changed, in order. */
  Reading<List<HistoryEntry>> history() {
    return read(EventTable::read);
  }

  private <T> Reading<T> read(Function<Handle, T> reader) {
    return ready().then(form -> file.read(reader));
  }

  /** The file's form, which is the present one: a newer one is refused, an older one upgraded. */
  Reading<Integer> ready() {
    return file.form()
        .then(
            form -> {
              if (form < file.schema().form()) {
                return upgrade.of(file, form);
              }
              return file.unknown(form)
                  .map(Reading::<Integer>failed)
                  .orElseGet(() -> Reading.of(form));
            });
  }
}
