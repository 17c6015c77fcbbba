package org.exemplar.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.problem.Problem;

/** Makes new study folders, and marks those that are left. */
public interface StudyFolders {

  /**
   * Writes a study as a new folder, wholly or not at all.
   *
   * @param folder absent or empty
   * @param study what is to stand there
   * @param originals files of transcripts to be copied, by the name under which the study's
   *     sessions know them; transcripts of sessions whose file is not among them are written as a
   *     sheet of turns of that name
   * @return why it could not be written; empty if it was
   */
  List<Problem> create(Path folder, Study study, Map<String, Path> originals);

  /**
   * Marks a folder whose study is in a file from now on, so that nobody goes on in the folder.
   *
   * @return why it could not be marked; empty if it was
   */
  List<Problem> markMoved(Path folder, Path file);

  /** The file into which a folder's study has moved, if the folder is marked and the file there. */
  Optional<Path> movedTo(Path folder);
}
