package org.exemplar.study.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.exemplar.plaintext.InputFile;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;

/**
 * The folder of a study: its files by their names in it, and as the person would type them.
 *
 * @param root the folder as the person named it
 */
record StudyFolder(Path root) {

  static final String SETTINGS = "study.yaml";
  static final String TRANSCRIPTS = "transcripts.csv";
  static final String PARTICIPANTS = "participants.csv";
  static final String CODEBOOK = "codebook.csv";
  static final String EARLIER_CODEBOOKS = "codebooks";
  static final String THEMES = "themes.csv";
  static final String CODERS = "coders.csv";
  static final String FINISHED = "finished.csv";
  static final String CODINGS = "codings";
  static final String ASSIGNMENTS = "assignments.csv";
  static final String ROUNDS = "rounds";
  static final String QUOTATIONS = "quotations.csv";
  static final String MEMOS = "memos.csv";
  static final String DECISIONS = "decisions.csv";
  static final String TEXTS = "texts";
  static final String UNPLACED = "unplaced.csv";
  static final String HISTORY = "history.csv";
  static final String EARLIER = "earlier";
  static final String FOREIGN = "foreign";

  /** Marks a folder whose study has moved into a file. */
  static final String MOVED = "MOVED.txt";

  /** A file or folder by its name in the study, with {@code /} between folders. */
  Path path(String name) {
    return root.resolve(name).normalize();
  }

  /** Whether a name is of something in the folder, and does not lead out of it. */
  boolean holds(String name) {
    Path whole = root.toAbsolutePath().normalize();
    return whole.resolve(name).normalize().startsWith(whole);
  }

  /** What stands in a text file. */
  String text(String name) throws IOException {
    return Files.readString(path(name));
  }

  /** A file or folder as the person would type it. */
  String shown(String name) {
    return path(name).toString().replace('\\', '/');
  }

  /** A whole file or folder, for messages. */
  SourceLocation place(String name) {
    return SourceLocation.of(shown(name));
  }

  /** Whether there is such a file or folder. */
  boolean has(String name) {
    return Files.exists(path(name));
  }

  /**
   * The names of the files of a folder, sorted; none if there is no such folder. Hidden files and
   * those by which Excel and Word mark a file as open are left out. A folder that is named as a
   * sheet is listed, so that reading it tells that a file should be in its place.
   */
  Reading<List<String>> files(String folder) {
    if (!Files.isDirectory(path(folder))) {
      return Reading.of(List.of());
    }
    try (Stream<Path> entries = Files.list(path(folder))) {
      return Reading.of(
          entries
              .filter(entry -> Files.isRegularFile(entry) || entry.toString().endsWith(".csv"))
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.startsWith(".") && !name.startsWith("~$"))
              .sorted()
              .toList());
    } catch (IOException e) {
      return Reading.failed(InputFile.problem(e, shown(folder)));
    }
  }
}
