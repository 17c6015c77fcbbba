package org.exemplar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.exemplar.agreement.RatingTable;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.extent.FourfoldTable;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.CharactersByTranscript;
import org.exemplar.comparison.ComparedCode;
import org.exemplar.comparison.ExcerptsOfOne;
import org.exemplar.comparison.PairOfCoders;
import org.exemplar.comparison.UnitTable;
import org.exemplar.transcript.TranscriptId;
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
        List.of(new ExcerptsOfOne(pair, 5, List.of(rows), Result.of(0.5))), List.of());
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

  private static PairOfCoders pair(String first, String second) {
    return new PairOfCoders(new CoderId(first), new CoderId(second), 0, 1);
  }

  private static CharactersByTranscript.Row characters(
      PairOfCoders pair, String code, String transcript, FourfoldTable table) {
    CodeId id = new CodeId(code);
    return new CharactersByTranscript.Row(
        pair, new ComparedCode(id, code, 0, Set.of(id)), new TranscriptId(transcript), table);
  }

  @Test
  void nvivosRowsHaveTheirMeansByCodeAndByPair() {
    PairOfCoders one = pair("anna", "ben");
    PairOfCoders other = pair("anna", "pia");
    FourfoldTable half = new FourfoldTable(50, 0, 50, 100);
    FourfoldTable all = new FourfoldTable(10, 0, 0, 10);
    FourfoldTable everything = new FourfoldTable(10, 0, 0, 0);
    Table table =
        OtherProgramTables.nvivo(
            List.of(
                characters(one, "cost", "t1", half),
                characters(one, "cost", "t2", all),
                characters(one, "fee", "t1", everything),
                characters(other, "cost", "t1", half)),
            List.of(pair("ben", "pia")));
    assertThat(table.sections())
        .extracting(Table.Section::heading)
        .containsExactly(
            "Each transcript",
            "Means of each code over transcripts",
            "Means of each pair over codes and transcripts");
    assertThat(table.sections().get(0).rows()).hasSize(4);
    String undefined = "undefined: everybody marked everything";
    assertThat(
            printed(table).subList(4, 9).stream()
                .map(r -> r.stream().filter(c -> !c.isEmpty()).map(ComparedTalk::plain).toList()))
        .containsExactly(
            List.of("mean of the code", "anna", "ben", "cost", "mean of 2", "88 %", "0.75"),
            List.of("mean of the code", "anna", "ben", "fee", "mean of 1", "100 %", undefined),
            List.of("mean of the code", "anna", "pia", "cost", "mean of 1", "75 %", "0.50"),
            List.of("mean of the pair", "anna", "ben", "All codes", "mean of 3", "92 %", "0.75"),
            List.of("mean of the pair", "anna", "pia", "All codes", "mean of 1", "75 %", "0.50"));
    assertThat(table.columns().get(0).isPrinted()).isFalse();
    assertThat(table.notes())
        .containsExactly(
            "Agreed on: (by both + by neither) / characters of the whole text. Kappa is Cohen's,"
                + " (observed − expected) / (1 − expected), over characters. Codes that neither coder"
                + " used in a transcript are left out; NVivo prints 1 for them.",
            "Means are unweighted, as is the practice with NVivo: the figures of single transcripts that"
                + " are defined, added up and divided by their number, so that a transcript of 100"
                + " characters counts as much as one of 100,000. Over all codes, pairs and"
                + " transcripts the mean kappa is 0.67.",
            "ben and pia saw no transcript in common.");
    assertThat(OtherProgramTables.nvivo(List.of(), List.of()).notes())
        .endsWith("No kappa is defined.");
  }

  @Test
  void ofManyPairsWithoutATranscriptInCommonSomeAreNamed() {
    List<PairOfCoders> apart =
        IntStream.rangeClosed(1, 12).mapToObj(i -> pair("anna", "c" + i)).toList();
    assertThat(OtherProgramTables.maxqda(List.of(), 90, apart.subList(0, 2)).notes())
        .endsWith("2 pairs saw no transcript in common: anna and c1; anna and c2.");
    assertThat(OtherProgramTables.maxqda(List.of(), 90, apart).notes())
        .endsWith(
            "12 pairs saw no transcript in common: anna and c1; anna and c2; anna and c3; anna and"
                + " c4; anna and c5; anna and c6; anna and c7; anna and c8; anna and c9; anna and"
                + " c10; and 2 more.");
    assertThat(OtherProgramTables.dedoose(List.of(), apart.subList(0, 1)).notes())
        .endsWith("anna and c1 saw no transcript in common.");
  }
}
