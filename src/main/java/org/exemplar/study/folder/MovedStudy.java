package org.exemplar.study.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.exemplar.problem.Problem;

/**
 * The mark of a folder whose study has moved into a file: a text for people, in which the file's
 * name is the only indented line.
 */
final class MovedStudy {

  private static final String INDENT = "    ";

  private MovedStudy() {}

  /** Marks a folder; its files stay as they are. */
  static List<Problem> mark(StudyFolder folder, Path file) {
    Path root = folder.root().toAbsolutePath().normalize();
    String name = root.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    String text =
        """
        The study of this folder has moved. It is now in this file:

        %s%s

        Exemplar works with that file, and reads this folder no more; what you change here is lost
        on it. To have the study in a folder again, copy it out of the file:

        exemplar export FILE --to folder --out NEW-FOLDER

        If the file is gone and this folder is to be the study again, delete MOVED.txt.
        """
            .formatted(INDENT, name);
    try {
      WholeFiles.write(
          Map.of(folder.path(StudyFolder.MOVED), text.getBytes(StandardCharsets.UTF_8)));
      return List.of();
    } catch (IOException e) {
      return List.of(WholeFiles.problem(e, folder.shown("")));
    }
  }

  /** Where the study is now, if the folder is marked. */
  static Optional<Problem> problem(StudyFolder folder) {
    return folder.has(StudyFolder.MOVED)
        ? Optional.of(moved(folder, target(folder.path(StudyFolder.MOVED))))
        : Optional.empty();
  }

  /** The file in which the study is now, if the folder is marked and the file there. */
  static Optional<Path> file(StudyFolder folder) {
    return folder.has(StudyFolder.MOVED)
        ? target(folder.path(StudyFolder.MOVED)).filter(folder::has).map(folder::path)
        : Optional.empty();
  }

  private static Optional<String> target(Path mark) {
    try (Stream<String> lines = Files.lines(mark)) {
      return lines
          .filter(line -> line.startsWith(INDENT) && !line.isBlank())
          .map(String::strip)
          .findFirst();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static Problem moved(StudyFolder folder, Optional<String> target) {
    String file = target.map(folder::shown).orElse("a file that MOVED.txt does not name");
    boolean stands = target.filter(folder::has).isPresent();
    return Problem.error(
        folder.place(StudyFolder.MOVED),
        stands
            ? "The study of this folder has moved to " + file + "."
            : "The study of this folder has moved to " + file + ", and there is no such file.",
        "a study that has not moved",
        stands
            ? "Name " + file + " instead of the folder."
            : "Put the file there; or delete MOVED.txt, if this folder is to be the study again.");
  }
}
