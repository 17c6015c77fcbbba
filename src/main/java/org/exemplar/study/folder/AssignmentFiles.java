package org.exemplar.study.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.plaintext.InputFile;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.sheet.CsvWriter;
import org.exemplar.sheet.Header;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;
import org.exemplar.study.comparison.AssignmentRows;
import org.exemplar.study.comparison.AssignmentSheets;
import org.exemplar.study.exchange.FileNames;

/**
 * Assignment sheets as files, in a study or elsewhere. A sheet that grows is written beside the old
 * one and moved into its place: its rows, its columns and those that its researchers added stay.
 */
public final class AssignmentFiles implements AssignmentSheets {

  private static final String ROUND = "round";

  /** A row that says what it was stratified by is of another plan than one that does not. */
  private static final String STRATIFIED_BY = "stratified_by";

  @Override
  public Path of(Path study) {
    return new StudyFolder(study).path(StudyFolder.ASSIGNMENTS);
  }

  @Override
  public boolean stands(Path file) {
    return Files.exists(file);
  }

  @Override
  public Reading<Integer> add(Path file, AssignmentRows planned, byte[] alone) {
    String shown = FileNames.shown(file);
    return InputFile.bytes(file, shown)
        .then(
            bytes -> {
              if (Arrays.equals(bytes, alone)) {
                return Reading.of(0);
              }
              return shown.endsWith(".csv")
                  ? sheet(bytes, shown).then(sheet -> add(file, sheet, planned))
                  : Reading.failed(workbook(shown));
            });
  }

  /** The assignment sheet in a file, if it is one and whole. */
  private static Reading<Sheet> sheet(byte[] bytes, String shown) {
    Reading<Sheet> sheet = SheetReader.csv(bytes, shown);
    boolean isOther =
        sheet
            .value()
            .filter(there -> !there.missing("coder", "transcript", ROUND).isEmpty())
            .isPresent();
    // Whatever else is wrong with a file that is something else need not be mended.
    return isOther ? Reading.failed(another(shown)) : sheet.whole();
  }

  private static Reading<Integer> add(Path file, Sheet sheet, AssignmentRows planned) {
    List<List<String>> missing = missing(sheet, planned);
    if (missing.isEmpty()) {
      return Reading.of(0);
    }
    Optional<SheetRow> other = other(sheet, planned);
    if (other.isPresent()) {
      return Reading.failed(planned(other.get()));
    }
    try {
      WholeFiles.write(Map.of(file, grown(sheet, new AssignmentRows(planned.columns(), missing))));
      return Reading.of(missing.size());
    } catch (IOException e) {
      String folder = Optional.ofNullable(file.getParent()).map(FileNames::shown).orElse(".");
      return Reading.failed(WholeFiles.problem(e, folder));
    }
  }

  /** The planned rows that the sheet does not have. */
  private static List<List<String>> missing(Sheet sheet, AssignmentRows planned) {
    List<String> compared = compared(planned);
    Set<List<String>> there =
        sheet.rows().stream().map(row -> cells(row, compared)).collect(Collectors.toSet());
    return planned.rows().stream()
        .filter(row -> !there.contains(cells(planned, row, compared)))
        .toList();
  }

  /** The first row of the sheet that is of a planned round and not of the plan. */
  private static Optional<SheetRow> other(Sheet sheet, AssignmentRows planned) {
    List<String> compared = compared(planned);
    Set<String> rounds = new HashSet<>();
    Set<List<String>> rows = new HashSet<>();
    for (List<String> row : planned.rows()) {
      rounds.add(planned.cell(row, ROUND));
      rows.add(cells(planned, row, compared));
    }
    return sheet.rows().stream()
        .filter(row -> rounds.contains(row.cell(ROUND)) && !rows.contains(cells(row, compared)))
        .findFirst();
  }

  private static List<String> compared(AssignmentRows planned) {
    Set<String> columns = new LinkedHashSet<>(planned.columns());
    columns.add(STRATIFIED_BY);
    return List.copyOf(columns);
  }

  private static List<String> cells(SheetRow row, List<String> columns) {
    return columns.stream().map(row::cell).toList();
  }

  private static List<String> cells(AssignmentRows planned, List<String> row, List<String> names) {
    return names.stream().map(name -> planned.cell(row, name).strip()).toList();
  }

  /** The sheet with further rows below its own, and the columns that it lacks at the end. */
  private static byte[] grown(Sheet sheet, AssignmentRows added) {
    Header header = sheet.header();
    List<String> names = new ArrayList<>(header.names());
    added.columns().stream().filter(name -> !header.has(name)).forEach(names::add);
    List<List<String>> rows = new ArrayList<>();
    for (SheetRow row : sheet.rows()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        cells.add(row.raw(i));
      }
      rows.add(cells);
    }
    for (List<String> row : added.rows()) {
      List<String> cells = new ArrayList<>(Collections.nCopies(names.size(), ""));
      for (String name : added.columns()) {
        cells.set(header.column(name).orElse(names.lastIndexOf(name)), added.cell(row, name));
      }
      rows.add(cells);
    }
    return CsvWriter.plain().bytes(names, rows);
  }

  private static Problem another(String shown) {
    return Problem.error(
        SourceLocation.of(shown),
        "There is another file of this name already, and it is no assignment sheet.",
        "a name that is free, or a sheet with the columns coder, transcript and round",
        "Choose another file with --out.");
  }

  private static Problem workbook(String shown) {
    return Problem.error(
        SourceLocation.of(shown),
        "There is another file of this name already, and nothing is added to a workbook.",
        "a name that is free, or an assignment sheet that is CSV",
        "Choose another file with --out.");
  }

  private static Problem planned(SheetRow other) {
    String round = other.cell(ROUND);
    return Problem.error(
        other.place(),
        "The sheet has other rows of round " + round + " already, so nothing was added to it.",
        "a sheet without rows of round " + round,
        "Plan another round with --round, or remove the rows of this round first.");
  }
}
