package org.exemplar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CellTest {

  @Test
  void dataFilesTakeTheWordsAloneAndThePageTheWordsWithWhatItAdds() {
    Cell cell = Cell.annotated("“Well.”", "“Well.” (P07)");
    assertThat(cell.data()).isEqualTo("“Well.”");
    assertThat(cell.printed()).isEqualTo("“Well.” (P07)");
  }

  @Test
  void nothingAddedIsPlainWords() {
    assertThat(Cell.annotated("same", "same")).isEqualTo(Cell.of("same"));
  }

  @Test
  void otherCellsAreTheSameInBoth() {
    assertThat(Cell.of(12).data()).isEqualTo("12");
    assertThat(Cell.of(new BigDecimal("0.50")).data()).isEqualTo("0.50");
    assertThat(Cell.missing("too few").data()).isEqualTo("too few");
  }
}
