package org.exemplar.quotation.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.exemplar.plaintext.InputFile;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.quotation.Quotation;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.word.WordFiles;

/**
 * Reads the quotations of a finished manuscript: DOCX and Markdown (tables, block quotes and text),
 * CSV and XLSX (a column of quotations). In running text a quotation is a passage of at least four
 * words in quotation marks, of whatever language.
 */
public final class ManuscriptReader {

  private static final int MOST_CHARACTERS = 20_000_000;
  private static final String EXPECTED =
      "a column named quotation, quote or comment, block quotes, or passages of at least four words"
          + " in quotation marks";

  private ManuscriptReader() {}

  /**
   * The quotations of a manuscript, in its order, each with its place, and with its theme,
   * transcript and participant where the manuscript names them.
   *
   * @param file the manuscript
   * @param shownName its name as the person knows it, for messages
   */
  public static Reading<List<Quotation>> read(Path file, String shownName) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    Reading<Found> found;
    if (name.endsWith(".docx")) {
      found = word(file, shownName);
    } else if (name.endsWith(".md") || name.endsWith(".markdown")) {
      found = markdown(file, shownName);
    } else if (SheetReader.reads(name)) {
      found = SheetReader.all(file, shownName).map(all -> new Found(sheets(all), 0));
    } else {
      return InputFile.obstacle(file, shownName)
          .<Reading<List<Quotation>>>map(Reading::failed)
          .orElseGet(() -> Reading.failed(unknown(shownName)));
    }
    List<Problem> said = found.value().map(all -> remarks(all, shownName)).orElse(List.of());
    return found.map(Found::quotations).with(said);
  }

  private static List<Problem> remarks(Found found, String shownName) {
    List<Problem> remarks = new ArrayList<>();
    if (found.tooShort() > 0) {
      remarks.add(tooShort(found.tooShort(), shownName));
    }
    if (found.quotations().isEmpty()) {
      remarks.add(nothing(shownName));
    }
    return remarks;
  }

  private static Reading<Found> word(Path file, String shownName) {
    Optional<Problem> obstacle = InputFile.obstacle(file, shownName);
    if (obstacle.isPresent()) {
      return Reading.failed(obstacle.get());
    }
    try {
      return WordFiles.read(file, shownName, MOST_CHARACTERS)
          .map(document -> WordManuscript.read(shownName, document));
    } catch (IOException e) {
      return Reading.failed(InputFile.problem(e, shownName));
    }
  }

  private static Reading<Found> markdown(Path file, String shownName) {
    List<Sheet> tables = SheetReader.all(file, shownName).value().orElse(List.of());
    return InputFile.text(file, shownName)
        .map(text -> MarkdownManuscript.read(shownName, text.text(), sheets(tables)));
  }

  private static List<Quotation> sheets(List<Sheet> sheets) {
    return sheets.stream()
        .flatMap(sheet -> QuotationSheet.read(sheet).stream())
        .flatMap(List::stream)
        .toList();
  }

  private static Problem unknown(String shownName) {
    return Problem.error(
        SourceLocation.of(shownName),
        "The file is of a kind in which no quotations can be looked for.",
        "a manuscript as DOCX, Markdown, CSV or XLSX",
        "Open it in the program that made it, and save it as DOCX.");
  }

  private static Problem nothing(String shownName) {
    return Problem.error(
        SourceLocation.of(shownName),
        "There is no quotation in the manuscript.",
        EXPECTED,
        "Put each quotation into quotation marks, or into a column of that name.");
  }

  private static Problem tooShort(int count, String shownName) {
    return Problem.note(
        SourceLocation.of(shownName),
        count
            + (count == 1 ? " passage" : " passages")
            + " in quotation marks of fewer than "
            + QuotedPassages.FEWEST_WORDS
            + (count == 1 ? " words was" : " words were")
            + " not checked.");
  }
}
