package org.exemplar.app;

import java.util.List;
import org.exemplar.cli.Console;
import org.exemplar.cli.ReportCommand;
import org.exemplar.report.folder.ReportFolder;
import org.exemplar.study.Progress;
import org.exemplar.study.ReportStudy;
import org.exemplar.study.Studies;
import org.exemplar.study.StudyJournal;
import org.exemplar.study.StudyReader;
import org.exemplar.study.folder.FolderStudyReader;

/** The wiring: every command over its use case, every use case over its adapters. */
final class Commands {

  private Commands() {}

  /** All commands, in the order of the help. */
  static List<Object> of(Console console, Progress progress) {
    Studies studies =
        new Studies() {
          @Override
          public StudyReader reader(java.nio.file.Path study) {
            return new FolderStudyReader(study, new FileFormats(), progress);
          }

          @Override
          public StudyJournal journal(java.nio.file.Path study) {
            throw new IllegalStateException();
          }
        };
    String program = "Exemplar " + Main.VERSION;
    return List.of(
        new ReportCommand(
            console,
            new ReportStudy(studies, new OutputFormats(), new ReportFolder(), program),
            progress));
  }
}
