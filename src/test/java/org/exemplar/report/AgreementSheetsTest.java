package org.exemplar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.exemplar.participant.Design;
import org.junit.jupiter.api.Test;

class AgreementSheetsTest {

  private static final String SUM =
      "Units compared, seen by no other and not seen add up to all units of all transcripts; codings"
          + " compared and those that are not, to all codings of the coder. What is 0 for every"
          + " coder has no column.";

  private static ComparedTalk talk() {
    return new ComparedTalk(Design.INTERVIEWS, "cost")
        .transcripts(4, 4)
        .codes("A", "cost", 1, 1)
        .codes("B", "cost", 1, 1, 2);
  }

  private static List<String> printed(Table table) {
    return table.columns().stream().filter(Column::isPrinted).map(Column::title).toList();
  }

  @Test
  void whatIsNothingForEveryCoderIsDataAndNotPrinted() {
    Table all = talk().finishes("A", 1, 2).finishes("B", 1, 2).tables().units();
    assertThat(printed(all))
        .containsExactly("Coder", "Transcripts compared", "Turns compared", "Codings compared");
    assertThat(all.columns()).hasSize(12);
    assertThat(all.notes()).containsExactly(SUM);
    Table some = talk().codes("A", "cost", 2, 1).tables().units();
    assertThat(printed(some))
        .containsExactly(
            "Coder",
            "Transcripts compared",
            "Turns compared",
            "Seen by no other",
            "Not seen",
            "Codings compared",
            "Seen alone");
    assertThat(some.notes())
        .containsExactly(
            SUM,
            "Codings that are not compared: seen alone, those that stand in transcripts that no other"
                + " coder saw.");
  }

  @Test
  void pooledKappaOverTimeStandsWhereTwoWereComparedInAnyStep() {
    ComparedTalk two = talk();
    Table table = DriftTable.of(List.of(DriftTable.Step.ofRound(two.comparison())));
    assertThat(printed(table)).contains("Pooled kappa");
    assertThat(table.notes().get(0))
        .endsWith(
            " uses; pooled kappa of two coders (De Vries et al. 2008); alpha over the sets of codes"
                + " on a unit, with Jaccard's distance.");
    DriftTable.Step ofThree =
        DriftTable.Step.ofVersion(2, talk().codes("C", "cost", 1, 3).comparison());
    Table three = DriftTable.of(List.of(ofThree));
    assertThat(printed(three)).hasSize(6).doesNotContain("Pooled kappa");
    assertThat(three.columns()).extracting(Column::key).contains("pooled_kappa");
    assertThat(three.notes().get(0))
        .endsWith(" uses; alpha over the sets of codes on a unit, with Jaccard's distance.");
    Table both = DriftTable.of(List.of(DriftTable.Step.ofVersion(1, two.comparison()), ofThree));
    assertThat(printed(both)).contains("Pooled kappa");
  }
}
