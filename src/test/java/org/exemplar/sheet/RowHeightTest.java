package org.exemplar.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowHeightTest {

  private static final List<WorkbookColumn> COLUMNS =
      List.of(WorkbookColumn.of(10), WorkbookColumn.wrapped(10));

  @Test
  void wrappedColumnsAloneMakeRowsTall() {
    assertThat(lines("x".repeat(100), "x".repeat(10))).isEqualTo(1);
    assertThat(lines("", "x".repeat(10))).isEqualTo(1);
    assertThat(lines("", "x".repeat(12))).isEqualTo(2);
    assertThat(lines("", "x".repeat(30))).isEqualTo(3);
    assertThat(lines("", "")).isEqualTo(1);
  }

  @Test
  void lineBreaksAndWideLettersCount() {
    assertThat(lines("", "one\n\nthree")).isEqualTo(3);
    assertThat(lines("", "五".repeat(6))).isEqualTo(2);
  }

  @Test
  void heightEndsWhereSpreadsheetsEnd() {
    assertThat(RowHeight.points(2)).isEqualTo(30);
    assertThat(RowHeight.points(28)).isEqualTo(409);
  }

  private static int lines(String plain, String wrapped) {
    return RowHeight.lines(COLUMNS, List.of(WorkbookCell.text(plain), WorkbookCell.text(wrapped)));
  }
}
