package org.exemplar.study.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.study.Progress;
import org.exemplar.study.Study;
import org.exemplar.study.StudyReader;

/**
 * Reads a study from its folder: {@code study.yaml} and the files beside it, of which only the
 * transcripts must be there. All problems of all files are told at once.
 */
public final class FolderStudyReader implements StudyReader {

  private final StudyFolder folder;
  private final StudyFiles files;
  private final Progress progress;

  /**
   * A reader of a folder.
   *
   * @param folder as the person named it; messages name files so
   * @param files what the files mean
   * @param progress hears how many transcripts are read
   */
  public FolderStudyReader(Path folder, StudyFiles files, Progress progress) {
    this.folder = new StudyFolder(folder);
    this.files = files;
    this.progress = progress;
  }

  @Override
  public Reading<Study> read() {
    return obstacle()
        .map(Reading::<Study>failed)
        .orElseGet(() -> SettingsReader.read(folder).then(this::study));
  }

  private Reading<Study> study(SettingsReader.Declared declared) {
    return new StudyReading(folder, files, progress, declared).study();
  }

  /** Why the folder holds no study that could be read. */
  Optional<Problem> obstacle() {
    if (!Files.exists(folder.root())) {
      return Optional.of(
          obstacle(
              "There is no such folder.",
              "Check the spelling, or make a study with exemplar new."));
    }
    if (!Files.isDirectory(folder.root())) {
      return Optional.of(obstacle("This is a file.", "Name the folder in which study.yaml lies."));
    }
    Optional<Problem> moved = MovedStudy.problem(folder);
    if (moved.isPresent()) {
      return moved;
    }
    return folder.has(StudyFolder.SETTINGS)
        ? Optional.empty()
        : Optional.of(
            obstacle(
                "There is no study.yaml in this folder, so it holds no study.",
                "Name another folder, or make a study of this one with exemplar new."));
  }

  private Problem obstacle(String found, String remedy) {
    String shown = folder.root().toString().replace('\\', '/');
    return Problem.error(
        SourceLocation.of(shown.isEmpty() ? "." : shown), found, "the folder of a study", remedy);
  }
}
