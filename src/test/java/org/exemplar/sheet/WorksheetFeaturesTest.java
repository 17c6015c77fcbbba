package org.exemplar.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.exemplar.sheet.WorkbookCell.Style;
import org.junit.jupiter.api.Test;

/** What sheets need that people fill: cells that stand aside, columns and sheets out of sight. */
class WorksheetFeaturesTest {

  private static WorkbookSheet sheet(String name, List<WorkbookColumn> columns, Style... styles) {
    return WorkbookSheet.table(
        name,
        columns,
        List.of(WorkbookCell.styled("Code", Style.HEADER)),
        Arrays.stream(styles).map(style -> List.of(WorkbookCell.styled("", style))).toList());
  }

  private static XSSFWorkbook written(WorkbookSheet... sheets) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(WorkbookWriter.write(List.of(sheets))));
  }

  @Test
  void cellsThatStandAsideAreGreyAndOfferNothing() throws IOException {
    List<WorkbookColumn> columns = List.of(WorkbookColumn.choice(10, List.of("a", "b")));
    WorkbookSheet mixed =
        sheet("Mixed", columns, Style.PLAIN, Style.ASIDE, Style.PLAIN, Style.PLAIN, Style.ASIDE);
    try (XSSFWorkbook book = written(mixed)) {
      XSSFSheet read = book.getSheet("Mixed");
      assertThat(
              read.getDataValidations().stream()
                  .flatMap(v -> Stream.of(v.getRegions().getCellRangeAddresses()))
                  .map(range -> range.formatAsString()))
          .containsExactly("A2", "A4:A5");
      assertThat(read.getRow(2).getCell(0).getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(read.getRow(1).getCell(0).getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.NO_FILL);
    }
  }

  @Test
  void aSheetOfHiddenColumnsIsHidden() throws IOException {
    WorkbookColumn seen = WorkbookColumn.of(10);
    WorkbookSheet half =
        new WorkbookSheet(
            "Half",
            List.of(seen, seen.hide()),
            List.of(List.of(WorkbookCell.text("x"), WorkbookCell.text("y"))),
            0,
            false,
            false,
            List.of());
    try (XSSFWorkbook book = written(half, sheet("None", List.of(seen.hide()), Style.PLAIN))) {
      assertThat(book.getSheet("Half").isColumnHidden(0)).isFalse();
      assertThat(book.getSheet("Half").isColumnHidden(1)).isTrue();
      assertThat(book.getSheetVisibility(0)).isEqualTo(SheetVisibility.VISIBLE);
      assertThat(book.getSheetVisibility(1)).isEqualTo(SheetVisibility.HIDDEN);
    }
  }
}
