package org.exemplar.agreement.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.exemplar.agreement.RatingTable;
import org.exemplar.agreement.StatisticAnswer;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.Header;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;
import org.exemplar.study.comparison.RatingFiles;

/**
 * Spreadsheets of ratings: a column {@code unit}, or the first column, and a column for each coder;
 * a blank cell is a unit that the coder did not see.
 */
public final class RatingSheets implements RatingFiles {

  @Override
  public Reading<RatingTable> read(Path file) {
    Reading<Sheet> sheet = SheetReader.read(file, file.toString());
    return sheet.hasErrors() ? Reading.failed(sheet.problems()) : sheet.then(RatingSheets::table);
  }

  @Override
  public Reading<List<Case>> cases(Path folder) {
    return CaseFolder.read(folder, this);
  }

  @Override
  public byte[] json(List<StatisticAnswer> answers) {
    return StatisticsJson.of(answers);
  }

  private static Reading<RatingTable> table(Sheet sheet) {
    Header header = sheet.header();
    if (header.has("coder") && header.has("start") && header.has("end")) {
      return Reading.failed(spans(header));
    }
    int units = header.column("unit").orElse(0);
    int documents = header.column("doc").orElse(-1);
    List<Integer> coders =
        IntStream.range(0, header.size())
            .filter(c -> c != units && c != documents && !header.names().get(c).isBlank())
            .boxed()
            .toList();
    List<Problem> problems = new ArrayList<>(problems(sheet, units, coders));
    if (documents >= 0) {
      problems.add(
          Problem.note(
              header.place(documents),
              "The column \"doc\" is not used: standard errors take each unit as independent."));
    }
    if (problems.stream().anyMatch(Problem::isError)) {
      return Reading.failed(problems);
    }
    List<String> names = coders.stream().map(header.names()::get).toList();
    List<List<Optional<String>>> rows = sheet.rows().stream().map(row -> row(row, coders)).toList();
    return Reading.of(RatingTable.of(names, rows), problems);
  }

  private static List<Optional<String>> row(SheetRow row, List<Integer> coders) {
    return coders.stream()
        .map(coder -> Optional.of(row.line(coder)).filter(code -> !code.isEmpty()))
        .toList();
  }

  private static List<Problem> problems(Sheet sheet, int units, List<Integer> coders) {
    Header header = sheet.header();
    List<Problem> problems = new ArrayList<>();
    if (coders.isEmpty()) {
      problems.add(noCoders(header));
    }
    Set<String> seen = new HashSet<>();
    for (SheetRow row : sheet.rows()) {
      String unit = row.line(units);
      if (!unit.isEmpty() && !seen.add(unit)) {
        problems.add(twice(row, units));
      }
    }
    several(sheet, coders).ifPresent(problems::add);
    return problems;
  }

  private static Optional<Problem> several(Sheet sheet, List<Integer> coders) {
    return sheet.rows().stream()
        .flatMap(row -> coders.stream().filter(c -> several(row.line(c))).map(row::place))
        .findFirst()
        .map(
            place ->
                Problem.warning(
                    place,
                    "The cell has several codes, or {} for none; each such set is compared as one"
                        + " code of its own.",
                    "one code in each cell",
                    "For agreement on each code, make a file for each with 1 and 0."));
  }

  private static boolean several(String cell) {
    return cell.contains("|") || cell.equals("{}");
  }

  private static Problem spans(Header header) {
    return Problem.error(
        header.place(0),
        "The table has the columns of codings of a text, by start and end.",
        "a row for each unit and a column for each coder",
        "Make a table of units, with each coder's code for each.");
  }

  private static Problem noCoders(Header header) {
    return Problem.error(
        header.place(0),
        "The table has no column of a coder.",
        "a column of units, then a column for each coder under the coder's name",
        "Add the columns, or name them.");
  }

  private static Problem twice(SheetRow row, int units) {
    return Problem.error(
        row.place(units),
        "The unit \"" + row.line(units) + "\" stands here a second time.",
        "a row for each unit",
        "Put the codes of all coders into one row.");
  }
}
