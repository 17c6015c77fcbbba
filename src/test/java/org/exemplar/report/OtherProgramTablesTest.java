package org.exemplar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.exemplar.agreement.RatingTable;
import org.exemplar.agreement.Result;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.ComparedCode;
import org.exemplar.comparison.ExcerptsOfOne;
import org.exemplar.comparison.PairOfCoders;
import org.exemplar.comparison.UnitTable;
import org.junit.jupiter.api.Test;

class OtherProgramTablesTest {

  private static ExcerptsOfOne.Row row(String code, RatingTable.Row... rows) {
    CodeId id = new CodeId(code);
    return new ExcerptsOfOne.Row(
        new ComparedCode(id, code, 0, Set.of(id)),
        RatingTable.ofCounts(List.of("anna", "ben"), UnitTable.RATINGS, List.of(rows)));
  }

  private static Table dedoose(ExcerptsOfOne.Row... rows) {
    PairOfCoders pair = new PairOfCoders(new CoderId("anna"), new CoderId("ben"), 0, 1);
    return OtherProgramTables.dedoose(
        List.of(new ExcerptsOfOne(pair, 5, List.of(rows), Result.of(0.5))));
  }

  private static List<List<String>> printed(Table table) {
    return table.rows().stream()
        .map(row -> row.cells().stream().map(Cell::printed).toList())
        .toList();
  }

  @Test
  void aRowHasTheExcerptsThatBothCouldGiveItsCode() {
    ExcerptsOfOne.Row all = row("cost", RatingTable.Row.of(2, 1, 1), RatingTable.Row.of(3, 0, 0));
    ExcerptsOfOne.Row some = row("late", RatingTable.Row.of(2, 1, 1), RatingTable.Row.of(2, 0, 0));
    Table table = dedoose(all, some);
    assertThat(printed(table))
        .extracting(cells -> cells.subList(0, 4))
        .containsExactly(List.of("anna", "ben", "cost", "5"), List.of("anna", "ben", "late", "4"));
    assertThat(table.notes())
        .hasSize(3)
        .contains(
            "Rows of anna and ben with fewer than 5 excerpts leave out transcripts in which one of"
                + " the two did not have the code.");
    assertThat(dedoose(all).notes()).hasSize(2);
  }
}
