package org.exemplar.study.folder;

import java.nio.file.Path;
import java.util.List;
import org.exemplar.problem.Reading;
import org.exemplar.study.HistoryEntry;
import org.exemplar.study.Progress;
import org.exemplar.study.Studies;
import org.exemplar.study.StudyJournal;
import org.exemplar.study.StudyReader;
import org.exemplar.study.WholeStudies;
import org.exemplar.study.WholeStudy;

/** Finds studies that are kept in folders. */
public final class FolderStudies implements Studies, WholeStudies {

  private final StudyFiles files;
  private final Progress progress;

  /**
   * Studies in folders.
   *
   * @param files what the files mean
   * @param progress hears how much is read
   */
  public FolderStudies(StudyFiles files, Progress progress) {
    this.files = files;
    this.progress = progress;
  }

  @Override
  public StudyReader reader(Path study) {
    return new FolderStudyReader(study, files, progress);
  }

  @Override
  public StudyJournal journal(Path study) {
    return new FolderStudyJournal(study, files);
  }

  @Override
  public Reading<WholeStudy> everything(Path study) {
    StudyFolder folder = new StudyFolder(study);
    return whole(study).then(read -> KeptFiles.with(read, folder));
  }

  @Override
  public Reading<List<HistoryEntry>> history(Path study) {
    return new FolderStudyReader(study, files, progress)
        .obstacle()
        .map(Reading::<List<HistoryEntry>>failed)
        .orElseGet(() -> HistorySheet.read(new StudyFolder(study)));
  }
}
