package org.exemplar.study;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.exemplar.coding.Coder;
import org.exemplar.coding.Coding;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;

/** Finds what keeps a study that a person named: a folder, or a file. */
public interface Studies {

  /** How the names of study files end. */
  String FILE_ENDING = ".study";

  /**
   * The name of what a study hands out by default: that of its folder, which no other has, or that
   * of its file.
   */
  static String name(Path study) {
    Path last = study.toAbsolutePath().normalize().getFileName();
    String name = last == null ? "study" : last.toString();
    boolean isFile = name.endsWith(FILE_ENDING) && name.length() > FILE_ENDING.length();
    return isFile ? name.substring(0, name.length() - FILE_ENDING.length()) : name;
  }

  /** The place of a part of a study: its file in the folder, or the study's only file. */
  static SourceLocation place(Path study, String file) {
    boolean isFile = study.toString().endsWith(FILE_ENDING);
    return SourceLocation.of((isFile ? study : study.resolve(file)).normalize().toString());
  }

  /** What reads the study. */
  StudyReader reader(Path study);

  /** The study, if it can be read without errors; it may then be counted, handed out or changed. */
  default Reading<Study> whole(Path study) {
    return reader(study).read().whole();
  }

  /** What changes the study. */
  StudyJournal journal(Path study);

  /**
   * Takes a study to change it for as long as it is open; a problem where another program has it. A
   * folder is anybody's to edit, and cannot be taken: its journal compares before it changes.
   */
  default Reading<HeldStudy> hold(Path study) {
    StudyJournal journal = journal(study);
    return Reading.of(
        new HeldStudy() {
          @Override
          public List<Problem> append(Event event) {
            return journal.append(event);
          }

          @Override
          public Reading<List<Revision>> revisions(Coder coder) {
            // A folder's log says how much was changed, not what.
            return Reading.of(List.of());
          }

          @Override
          public Reading<Optional<Instant>> made(Coding coding) {
            return Reading.of(Optional.empty());
          }

          @Override
          public void close() {
            // Nothing was taken.
          }
        });
  }
}
