package org.exemplar.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.report.Cell;
import org.exemplar.report.Column;
import org.exemplar.report.Renderer;
import org.exemplar.report.Table;
import org.exemplar.sheet.WorkbookCell;
import org.exemplar.sheet.WorkbookCell.Style;
import org.exemplar.sheet.WorkbookColumn;
import org.exemplar.sheet.WorkbookSheet;
import org.exemplar.sheet.WorkbookWriter;

/**
 * A table as a workbook: every column, those for data files included, and nothing merged, so that
 * rows can be filtered and sorted. A second sheet holds the caption and the notes.
 */
public final class XlsxTable implements Renderer<Table> {

  private static final int LONGEST_NAME = 31;
  private static final String ABOUT = "About this table";

  /** Width of all columns together, in characters: about a page on its side. */
  private static final double WIDTH = 130;

  private static final double NARROWEST = 10;
  private static final double WIDEST = 90;

  @Override
  public String extension() {
    return "xlsx";
  }

  @Override
  public byte[] render(Table table) {
    return WorkbookWriter.write(List.of(sheet(table), about(ABOUT, List.of(table))));
  }

  /** The sheet of a table. */
  static WorkbookSheet sheet(Table table) {
    List<WorkbookCell> header =
        table.columns().stream()
            .map(column -> WorkbookCell.styled(column.title(), Style.HEADER))
            .toList();
    List<List<WorkbookCell>> rows =
        table.rows().stream()
            .map(row -> row.cells().stream().map(XlsxTable::cell).toList())
            .toList();
    return WorkbookSheet.table(name(table), columns(table), header, rows);
  }

  private static WorkbookCell cell(Cell cell) {
    if (cell instanceof Cell.Figures figures) {
      return WorkbookCell.number(figures.value());
    }
    Style style = cell instanceof Cell.Missing ? Style.REMARK : Style.PLAIN;
    return WorkbookCell.styled(cell.data(), style);
  }

  private static List<WorkbookColumn> columns(Table table) {
    double sum = table.columns().stream().mapToDouble(Column::weight).sum();
    return table.columns().stream()
        .map(column -> Math.min(WIDEST, Math.max(NARROWEST, WIDTH * column.weight() / sum)))
        .map(WorkbookColumn::wrapped)
        .toList();
  }

  /** A sheet of the captions and notes of tables. */
  static WorkbookSheet about(String name, List<Table> tables) {
    List<List<WorkbookCell>> rows = new ArrayList<>();
    for (Table table : tables) {
      rows.add(List.of(WorkbookCell.styled(table.caption(), Style.TITLE)));
      table.notes().forEach(note -> rows.add(List.of(WorkbookCell.text(note))));
    }
    List<WorkbookColumn> columns = List.of(WorkbookColumn.wrapped(WIDEST));
    return new WorkbookSheet(name, columns, rows, 0, false, false, List.of());
  }

  /** The caption as far as a sheet's name can hold it, cut between words. */
  private static String name(Table table) {
    String words = table.caption().replaceAll("[\\\\/?*\\[\\]:\\p{Cntrl}\\p{Cs}]", " ");
    String plain = words.replaceAll("^[\\s']+|[\\s']+$", "").replaceAll("\\s+", " ");
    String cut = plain;
    if (plain.length() > LONGEST_NAME) {
      int space = plain.lastIndexOf(' ', LONGEST_NAME);
      String whole = plain.substring(0, space > 0 ? space : LONGEST_NAME);
      cut = whole.replaceAll("[\\s',;.]+$", "");
    }
    return Optional.of(cut).filter(name -> !name.isEmpty()).orElse(table.id());
  }
}
