package org.exemplar.study.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.exemplar.app.FileFormats;
import org.exemplar.problem.Problem;
import org.exemplar.study.HistoryEntry;
import org.exemplar.study.Progress;
import org.exemplar.study.Studies;
import org.exemplar.study.Study;
import org.exemplar.study.WholeStudies;
import org.exemplar.study.WholeStudy;
import org.exemplar.study.folder.FolderStudies;
import org.exemplar.study.folder.FolderStudyWriter;
import org.exemplar.study.store.StoreStudies;

/** A study wherever it is kept: in a folder or in a file. */
final class BothForms {

  private static final StoreStudies FILES = new StoreStudies(() -> Instant.EPOCH);
  private static final FolderStudies FOLDERS =
      new FolderStudies(new FileFormats(), Progress.SILENT);

  private BothForms() {}

  private static Studies studies(Path where) {
    return Files.isDirectory(where) ? FOLDERS : FILES;
  }

  static StudyDesk desk(Path where) {
    return StudyDesk.of(studies(where), where, () -> Instant.EPOCH).value().orElseThrow();
  }

  static Study read(Path where) {
    return studies(where).whole(where).value().orElseThrow();
  }

  static List<Problem> problems(Path where) {
    return studies(where).reader(where).read().problems();
  }

  static List<HistoryEntry> history(Path where) {
    WholeStudies all = Files.isDirectory(where) ? FOLDERS : FILES;
    return all.history(where).value().orElseThrow();
  }

  static List<Problem> copyToFolder(Path file, Path folder) {
    WholeStudy whole = FILES.everything(file).value().orElseThrow();
    return new FolderStudyWriter(new FileFormats()).create(folder, whole);
  }
}
