package org.exemplar.study.folder;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import org.exemplar.study.Study;
import org.exemplar.study.StudySettings;

/**
 * A study as it stands in a folder of its own. Its paths that lead out of the folder are taken
 * inside, unless the codebook there is the study's own already.
 */
final class SettledStudy {

  private static final String TRANSCRIPTS = "transcripts";

  private final StudyFolder folder;
  private final StudyFiles files;

  /** Of studies that go into this folder. */
  SettledStudy(StudyFolder folder, StudyFiles files) {
    this.folder = folder;
    this.files = files;
  }

  /** The study with paths for the folder. */
  Study of(Study study) {
    return new Study(
        of(study.settings(), study),
        study.sessions(),
        study.transcripts(),
        study.participants(),
        study.codebook(),
        study.earlierCodebooks(),
        study.themes(),
        study.coders(),
        study.codings(),
        study.finished(),
        study.frozen(),
        study.assignments(),
        study.quotations(),
        study.memos(),
        study.decisions(),
        study.corrections());
  }

  private StudySettings of(StudySettings settings, Study study) {
    boolean inside = folder.holds(settings.transcripts());
    return new StudySettings(
        settings.id(),
        settings.title(),
        settings.language(),
        settings.design(),
        codebook(settings.codebook(), study),
        inside ? settings.transcripts() : TRANSCRIPTS,
        settings.interviewers(),
        settings.round(),
        settings.fillers(),
        settings.tables(),
        settings.textAbsent());
  }

  /** A codebook is written as CSV. */
  private String codebook(String name, Study study) {
    boolean isCsv = name.toLowerCase(Locale.ROOT).endsWith(".csv");
    boolean stands = folder.holds(name) ? isCsv : isThere(name, study);
    return stands ? name : StudyFolder.CODEBOOK;
  }

  private boolean isThere(String name, Study study) {
    return Files.isRegularFile(folder.path(name))
        && files
            .codebook(folder.path(name), folder.shown(name))
            .value()
            .map(files::bytes)
            .filter(there -> Arrays.equals(there, files.bytes(study.codebook())))
            .isPresent();
  }
}
