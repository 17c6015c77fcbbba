package org.exemplar.study.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.StudyCopies;
import org.exemplar.study.StudyFolders;
import org.exemplar.study.WholeStudies;
import org.exemplar.study.WholeStudy;

/** Makes a study anew in one of its two forms, with all that is kept beside it. */
public final class CopyStudy {

  private final WholeStudies studies;
  private final StudyCopies files;
  private final StudyCopies copiedFolders;
  private final StudyFolders folders;

  /**
   * The use case.
   *
   * @param studies finds studies
   * @param files makes study files
   * @param copiedFolders makes study folders
   * @param folders marks folders that are left
   */
  public CopyStudy(
      WholeStudies studies, StudyCopies files, StudyCopies copiedFolders, StudyFolders folders) {
    this.studies = studies;
    this.files = files;
    this.copiedFolders = copiedFolders;
    this.folders = folders;
  }

  /** Copies a study into a new file; the study stays where it is. */
  public Reading<Path> toFile(Path study, Path file) {
    return copied(study, file, files);
  }

  /** Copies a study into a new folder; the study stays where it is. */
  public Reading<Path> toFolder(Path study, Path folder) {
    return copied(study, folder, copiedFolders);
  }

  /** Moves the study of a folder into a new file; the folder stays, and is marked. */
  public Reading<Path> move(Path folder, Path file) {
    return toFile(folder, file)
        .then(
            made -> {
              List<Problem> unmarked = folders.markMoved(folder, file);
              return unmarked.isEmpty() ? Reading.of(made) : Reading.failed(unmarked);
            });
  }

  /** The file into which a folder's study has moved, if it has and the file is there. */
  public Optional<Path> movedTo(Path folder) {
    return folders.movedTo(folder);
  }

  private Reading<Path> copied(Path study, Path target, StudyCopies copies) {
    Reading<WholeStudy> whole = studies.everything(study);
    return whole.then(
        found -> {
          List<Problem> problems = copies.create(target, found);
          return problems.isEmpty() ? Reading.of(target) : Reading.failed(problems);
        });
  }
}
