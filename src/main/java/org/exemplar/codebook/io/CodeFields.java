package org.exemplar.codebook.io;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.Rule;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;
import org.exemplar.sheet.SheetRow;

/** Reads what a row says of its code beside id, name and parent. */
final class CodeFields {

  private static final Pattern LONG_COLOUR = Pattern.compile("#?([0-9a-f]{6})");
  private static final Pattern SHORT_COLOUR = Pattern.compile("#?([0-9a-f])([0-9a-f])([0-9a-f])");

  private final CodebookColumns columns;
  private final List<Problem> problems;

  /**
   * A reader of rows.
   *
   * @param problems to which what is wrong is added
   */
  CodeFields(CodebookColumns columns, List<Problem> problems) {
    this.columns = columns;
    this.problems = problems;
  }

  /** The whole code. */
  Code code(CodeTree.Placed placed) {
    String name = placed.draft().name();
    return placed
        .draft()
        .row()
        .map(
            row ->
                new Code(
                    placed.id(),
                    name,
                    placed.parent(),
                    definition(row),
                    colour(row),
                    origin(row),
                    rules(row)))
        .orElseGet(() -> Code.of(placed.id(), name, placed.parent()));
  }

  private Code.Definition definition(SheetRow row) {
    return new Code.Definition(
        CodebookColumns.cell(row, columns.brief()),
        CodebookColumns.cell(row, columns.full()),
        CodebookColumns.cell(row, columns.include()),
        CodebookColumns.cell(row, columns.exclude()),
        CodebookColumns.cell(row, columns.example()),
        CodebookColumns.cell(row, columns.nearMiss()));
  }

  private Optional<String> colour(SheetRow row) {
    String written = CodebookColumns.cell(row, columns.colour()).toLowerCase(Locale.ROOT);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    if (LONG_COLOUR.matcher(written).matches()) {
      return Optional.of(LONG_COLOUR.matcher(written).replaceFirst("#$1"));
    }
    if (SHORT_COLOUR.matcher(written).matches()) {
      return Optional.of(SHORT_COLOUR.matcher(written).replaceFirst("#$1$1$2$2$3$3"));
    }
    problems.add(
        Problem.error(
            place(row, columns.colour()),
            "\"" + CodebookColumns.cell(row, columns.colour()) + "\" is no colour.",
            "red, green and blue in hexadecimal, such as #1b7837",
            "Correct the colour, or leave the cell blank."));
    return Optional.empty();
  }

  private Optional<Code.Origin> origin(SheetRow row) {
    String written = CodebookColumns.cell(row, columns.origin());
    Optional<Code.Origin> found =
        Arrays.stream(Code.Origin.values())
            .filter(origin -> origin.name().equalsIgnoreCase(written))
            .findFirst();
    if (found.isEmpty() && !written.isEmpty()) {
      problems.add(
          Problem.error(
              place(row, columns.origin()),
              "\"" + written + "\" is no origin of a code.",
              "deductive or inductive",
              "Write one of the two, or leave the cell blank."));
    }
    return found;
  }

  private List<Rule> rules(SheetRow row) {
    return CodebookColumns.cell(row, columns.rules())
        .lines()
        .map(String::strip)
        .filter(rule -> !rule.isEmpty())
        .map(rule -> new Rule(rule, place(row, columns.rules())))
        .toList();
  }

  private static SourceLocation place(SheetRow row, OptionalInt column) {
    return row.place(column.orElse(0));
  }
}
