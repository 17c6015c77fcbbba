package org.exemplar.codebook.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.Codebook;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.Header;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;

/** Reads codebooks from CSV, XLSX and Markdown tables, in the layouts that people use. */
public final class CodebookReader {

  private CodebookReader() {}

  /**
   * The codebook of a file: of its first sheet or table that names codes.
   *
   * @param path the file
   * @param shownName its name as the person knows it, for messages
   */
  public static Reading<Codebook> read(Path path, String shownName) {
    return SheetReader.each(path, shownName)
        .then(
            sheets ->
                sheets.stream()
                    .filter(sheet -> sheet.value().map(s -> isCodebook(s.header())).orElse(false))
                    .findFirst()
                    .map(sheet -> sheet.then(CodebookReader::of))
                    .orElseGet(() -> sheets.get(0).then(s -> Reading.failed(nameless(s)))));
  }

  /** Whether a sheet with these columns can be a codebook. */
  public static boolean isCodebook(Header header) {
    return CodebookColumns.of(header).nameCodes();
  }

  private static Reading<Codebook> of(Sheet sheet) {
    CodebookColumns columns = CodebookColumns.of(sheet.header());
    List<Problem> problems = new ArrayList<>();
    List<CodeDraft> drafts = CodeOutline.of(columns, sheet.rows());
    if (drafts.isEmpty()) {
      return Reading.failed(empty(sheet));
    }
    List<CodeTree.Placed> placed = CodeTree.of(columns, drafts, problems);
    Retirements retirements = new Retirements(columns, placed, problems);
    CodeFields fields = new CodeFields(columns, problems);
    List<Code> codes =
        placed.stream().map(one -> fields.code(one).with(retirements.of(one))).toList();
    return Reading.of(new Codebook(codes), problems);
  }

  private static Problem nameless(Sheet sheet) {
    return Problem.error(
        sheet.header().place(0),
        "No column names the codes.",
        "a column \"name\" or \"code\", or columns \"level 1\", \"level 2\" and so on",
        "Give one of these names to the column that holds the names of the codes.");
  }

  private static Problem empty(Sheet sheet) {
    return Problem.error(
        sheet.header().place(0),
        "There is no code in the codebook.",
        "a row for each code below the names of the columns",
        "Add the codes.");
  }
}
