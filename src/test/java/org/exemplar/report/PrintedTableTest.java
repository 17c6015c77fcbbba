package org.exemplar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.exemplar.report.PrintedTable.Group;
import org.exemplar.report.PrintedTable.Part;
import org.exemplar.report.PrintedTable.PrintedCell;
import org.junit.jupiter.api.Test;

class PrintedTableTest {

  @Test
  void eachSectionRepeatsTheHeaderRowWithItsHeading() {
    PrintedTable printed = PrintedTable.of(ExampleTables.comments());
    assertThat(printed.parts().stream().map(Part::header))
        .containsExactly(
            List.of("Reasons for messaging", "Representative comment", "Participants"),
            List.of("Nothing was said", "Representative comment", "Participants"),
            List.of("Uses", "Representative comment", "Participants"));
    assertThat(printed.parts().get(1).hasBody()).isFalse();
  }

  @Test
  void headingsAcrossShareOneHeaderRow() {
    PrintedTable printed = PrintedTable.of(ExampleTables.tally());
    assertThat(printed.parts()).hasSize(1);
    assertThat(printed.parts().get(0).groups().stream().map(Group::across))
        .containsExactly(Optional.of("Interviews"), Optional.of("Focus groups"));
  }

  @Test
  void equalNeighboursMergeInMergingColumnsOnly() {
    Group group = PrintedTable.of(ExampleTables.comments()).parts().get(0).groups().get(0);
    assertThat(heights(group, 0)).containsExactly(3, 0, 0, 1);
    assertThat(heights(group, 1)).containsExactly(1, 1, 1, 1);
    assertThat(group.rows().get(1).get(0).words()).isEmpty();
  }

  @Test
  void aMergedCellEndsWhereTheOneToItsLeftEnds() {
    Group group = PrintedTable.of(ExampleTables.tally()).parts().get(0).groups().get(0);
    assertThat(heights(group, 0)).containsExactly(2, 0, 1);
    assertThat(heights(group, 1)).containsExactly(2, 0, 1);
  }

  @Test
  void aTableWithoutSectionsKeepsItsHeader() {
    Table table =
        new Table(
            "none",
            "",
            List.of(Column.words("theme", "Theme", 1)),
            Table.Headings.IN_HEADER_ROW,
            List.of(),
            List.of());
    assertThat(PrintedTable.of(table).parts())
        .containsExactly(new Part(List.of("Theme"), List.of()));
  }

  @Test
  void sharesAddUpToOne() {
    assertThat(PrintedTable.of(ExampleTables.tally()).shares())
        .containsExactly(1 / 6.0, 2 / 6.0, 2 / 6.0, 1 / 6.0);
  }

  private static List<Integer> heights(Group group, int column) {
    return group.rows().stream().map(row -> row.get(column)).map(PrintedCell::height).toList();
  }
}
