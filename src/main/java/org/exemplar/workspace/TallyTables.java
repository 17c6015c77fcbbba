package org.exemplar.workspace;

import java.util.List;
import java.util.Optional;
import org.exemplar.codebook.CodeId;
import org.exemplar.problem.Reading;
import org.exemplar.report.Cell;
import org.exemplar.report.CoOccurrenceTable;
import org.exemplar.report.Table;
import org.exemplar.study.StudyTally;
import org.exemplar.study.desk.TallyFilter;
import org.exemplar.tally.Category;
import org.exemplar.tally.Dimension;
import org.exemplar.tally.Saturation;

/**
 * The tables of a selection, and where the numbers in them lead.
 *
 * @param selection what is counted
 * @param tally of that
 */
record TallyTables(TallySelection selection, StudyTally tally) {

  /**
   * A table with where its cells lead.
   *
   * @param table as the report has it
   * @param leads from its cells to passages
   */
  record Linked(Table table, TableScreen.Leads leads) {
    TableScreen screen() {
      return TableScreen.of(table, leads);
    }
  }

  /** The tables, or why there are none. */
  Reading<List<Linked>> tables() {
    return switch (selection.count()) {
      case VOICED -> voiced().map(List::of);
      case TOGETHER -> Reading.of(List.of(new Linked(tally.coOccurrence(), this::together)));
      case NEW -> {
        List<Table> tables = tally.saturation();
        yield Reading.of(
            List.of(
                new Linked(tables.get(0), this::appeared),
                new Linked(tables.get(1), (row, column, cell) -> Optional.empty())));
      }
    };
  }

  private Reading<Linked> voiced() {
    return selection
        .by()
        .map(name -> tally.dimension(name).map(this::by))
        .orElseGet(() -> Reading.of(new Linked(tally.table(), whole())));
  }

  private TableScreen.Leads whole() {
    List<Category> rows = tally.rows();
    return (row, column, cell) -> some(cell).map(number -> of(rows.get(row)));
  }

  private Linked by(Dimension dimension) {
    List<Category> rows = tally.categories();
    return new Linked(
        tally.by(dimension, selection.unit()),
        (row, column, cell) ->
            row < rows.size()
                ? some(cell)
                    .map(
                        number ->
                            of(rows.get(row)).with("by", dimension.name()).with("column", column))
                : Optional.empty());
  }

  private Link of(Category category) {
    return selection.passages().with("of", TallyFilter.name(category));
  }

  private Optional<Link> together(int row, String column, Cell cell) {
    CoOccurrenceTable.Pair pair = tally.pairs().get(row);
    return some(cell)
        .map(
            number ->
                switch (column) {
                  case "first_turns" -> of(pair.first());
                  case "second_turns" -> of(pair.second());
                  default ->
                      of(pair.first())
                          .with("with", TallyFilter.name(pair.second()))
                          .with("within", column);
                });
  }

  private Optional<Link> appeared(int row, String column, Cell cell) {
    Saturation.Step step = tally.steps().get(row);
    Link here =
        selection
            .passages()
            .with("by", Dimension.transcript().name())
            .with("column", step.transcript().value());
    return switch (column) {
      case "codes_applied" -> some(cell).map(number -> here.with("code", ids(step.applied())));
      case "new_codes" -> some(cell).map(number -> here.with("code", ids(step.added())));
      default -> Optional.empty();
    };
  }

  private static List<String> ids(List<CodeId> codes) {
    return codes.stream().map(CodeId::value).toList();
  }

  /** A number that counts something. */
  private static Optional<Cell.Figures> some(Cell cell) {
    return cell instanceof Cell.Figures figures && figures.value().signum() != 0
        ? Optional.of(figures)
        : Optional.empty();
  }
}
