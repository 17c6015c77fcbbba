package org.exemplar.study.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.exemplar.problem.Problem;
import org.exemplar.sheet.SheetReader;

/**
 * The file of a study's codebook. People lay codebooks out in many ways; another codebook takes the
 * place of one only where the file is the study's own and says all in the columns that Exemplar
 * writes.
 */
record CodebookFile(StudyFolder folder, StudyFiles files, String name) {

  /** The name of an earlier version's file. */
  static String earlier(int version) {
    return StudyFolder.EARLIER_CODEBOOKS + "/" + version + ".csv";
  }

  /** Why the file must not be rewritten. */
  Optional<Problem> obstacle() {
    return folder.holds(name) && (!folder.has(name) || isOwnLayout())
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                folder.place(name),
                "The codebook is laid out otherwise than Exemplar writes it, or lies outside of the"
                    + " study's folder, so it was left alone.",
                "a CSV file in the folder with the columns id, name, parent and so on",
                "Open the study with exemplar open, which keeps it in a study file."));
  }

  /** Why a version must not be kept under its number. */
  Optional<Problem> noVersion(int version) {
    return folder.has(earlier(version))
        ? Optional.of(
            Problem.error(
                folder.place(earlier(version)),
                "There is a file of version " + version + " of the codebook already.",
                "a number that no version has",
                "Move the file to another folder."))
        : Optional.empty();
  }

  private boolean isOwnLayout() {
    try {
      return name.endsWith(".csv")
          && SheetReader.csv(Files.readAllBytes(folder.path(name)), name)
              .value()
              .map(files::isOwnLayoutOfCodes)
              .orElse(false);
    } catch (IOException e) {
      throw new UncheckedIOException("the codebook was read a moment ago", e);
    }
  }
}
