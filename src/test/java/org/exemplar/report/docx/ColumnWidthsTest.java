package org.exemplar.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.exemplar.report.Cell;
import org.exemplar.report.Column;
import org.exemplar.report.PrintedTable;
import org.exemplar.report.PrintedTable.Group;
import org.exemplar.report.PrintedTable.Part;
import org.exemplar.report.PrintedTable.PrintedCell;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  @Test
  void columnsWideEnoughHaveTheirShares() {
    assertThat(ColumnWidths.of(table(List.of("Code", "By", "Remark"), 2, 1, 3), 6000))
        .containsExactly(2000, 1000, 3000);
  }

  /**
   * "maira" is 0.8 + 0.53 + 0.35 + 0.35 + 0.53 = 2.56 ems of 190 wide and the margins 170: 656.4,
   * of which a share of 500 lacks 156.4. "Code" can spare 2000 − 170 − 190 × 2.39 = 1375.9 and
   * "Remark" 2500 − 170 − 190 × 3.54 = 1657.4, so each gives 0.0516 of that.
   */
  @Test
  void aColumnTooNarrowForItsLongestWordTakesFromTheOthers() {
    assertThat(ColumnWidths.of(table(List.of("Code", "By maira", "Remark"), 4, 1, 5), 5000))
        .containsExactly(1929, 656, 2415);
  }

  @Test
  void wordsOfRowsCountLikeThoseOfHeaders() {
    PrintedTable table = table(List.of("Code", "By", "Remark"), List.of("", "maira", ""), 4, 1, 5);
    int[] widths = ColumnWidths.of(table, 5000);
    assertThat(widths[1]).isEqualTo(656);
    assertThat(Arrays.stream(widths).sum()).isEqualTo(5000);
  }

  @Test
  void aLineMayEndAfterAHyphen() {
    assertThat(ColumnWidths.of(table(List.of("Code", "no-no-no-no-no"), 1, 1), 1400))
        .containsExactly(700, 700);
  }

  @Test
  void whereTheLongestWordsDoNotFitEachColumnHasItsShare() {
    assertThat(ColumnWidths.of(table(List.of("Motivations", "Agreement"), 1, 1), 400))
        .containsExactly(200, 200);
    assertThat(
            ColumnWidths.of(table(List.of("MMM", "MMM", "MMM", "MMM", "MMM"), 1, 1, 2, 2, 4), 900))
        .containsExactly(90, 90, 180, 180, 360);
  }

  /**
   * It lacks 2000 − 1000. "Name" can spare 3000 − 675.4 and "Other" 4000 − 656.4, so each gives
   * 0.1764 of that.
   */
  @Test
  void oneLongWordTakesAQuarterOfTheWholeAtMost() {
    assertThat(ColumnWidths.of(table(List.of("Name", "x".repeat(64), "Other"), 3, 1, 4), 8000))
        .containsExactly(2590, 2000, 3410);
  }

  private static PrintedTable table(List<String> header, double... weights) {
    return table(header, header.stream().map(title -> "").toList(), weights);
  }

  private static PrintedTable table(List<String> header, List<String> row, double... weights) {
    List<Column> columns = new ArrayList<>();
    List<PrintedCell> cells = new ArrayList<>();
    for (int c = 0; c < weights.length; c++) {
      columns.add(Column.words("c" + c, header.get(c), weights[c]));
      cells.add(new PrintedCell(columns.get(c), Cell.of(row.get(c)), 1));
    }
    Group group = new Group(Optional.empty(), List.of(cells));
    return new PrintedTable(columns, List.of(new Part(header, List.of(group))));
  }
}
