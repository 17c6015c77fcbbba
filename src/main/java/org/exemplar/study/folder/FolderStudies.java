package org.exemplar.study.folder;

import java.nio.file.Path;
import org.exemplar.study.Progress;
import org.exemplar.study.Studies;
import org.exemplar.study.StudyJournal;
import org.exemplar.study.StudyReader;

/** Finds studies that are kept in folders. */
public final class FolderStudies implements Studies {

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
}
