package org.exemplar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.exemplar.participant.Design;
import org.junit.jupiter.api.Test;

/** Each turn of {@link ComparedTalk} has 18 characters and four words. */
class ExtentTableTest {

  private static List<String> header(Table table) {
    return table.printedColumns().stream().map(i -> table.columns().get(i).title()).toList();
  }

  private static List<String> row(Table table, int row) {
    return table.printedColumns().stream()
        .map(i -> ComparedTalk.plain(table.rows().get(row).cells().get(i).printed()))
        .toList();
  }

  private static Table extent(ComparedTalk talk) {
    return talk.tables().extent();
  }

  private static int[] turns(int from, int to) {
    return IntStream.rangeClosed(from, to).toArray();
  }

  private static ComparedTalk talk() {
    return new ComparedTalk(Design.INTERVIEWS, "cost", "fee");
  }

  @Test
  void twoCodersHaveEveryFigureOfTheirMarks() {
    Table table =
        extent(
            talk()
                .transcripts(10)
                .codes("A", "cost", 1, 1, 2, 3)
                .codes("B", "cost", 1, 1, 2)
                .codes("A", "fee", 1, 4)
                .codes("B", "fee", 1, 3, 4));
    assertThat(header(table))
        .containsExactly(
            "Code",
            "Unitizing alpha",
            "Coding alpha (coverage)",
            "Agreed on",
            "Kappa",
            "F1 of characters",
            "Jaccard",
            "F1 of words",
            "Jaccard of words");
    // Of 10 turns A marked 3 and B 2 of these. Kappa: (0.9 - 0.62) / (1 - 0.62).
    // Unitizing alpha, the figure to begin with: Do = 1/10; De = 2 * 270 * 90 / (360 * 360 - 5 * 18
    // * 18 - 270) = 0.3806.
    // Coding alpha: of 90 characters with the code 72 agree, so Do = 0.2; 144 were marked by both,
    // so De = 90 * 54 / (144 * 90 - 5 * 18 * 18) = 0.4286. It rests on 90 of 90.
    assertThat(row(table, 0))
        .containsExactly(
            "cost", "0.74", "0.53 (100 %)", "90 %", "0.74", "0.80", "0.67", "0.80", "0.67");
    assertThat(ComparedTalk.plain(table.notes().get(0)))
        .isEqualTo(
            "Over 180 characters of the turns that count, in transcripts that all coders saw, one"
                + " after another. Unitizing alpha, the figure to begin with: the code against everything else (Krippendorff,"
                + " Mathet, Bouvry and Widlöcher 2016). Coding alpha: whether it was the same code,"
                + " where marks of two coders overlap, and the share of what was marked with the"
                + " code that this rests on ((k)uα of the same authors); of codes as they were"
                + " applied. Agreed on and kappa: characters that both marked or both left, kappa"
                + " being Cohen's; what both left raises both. F1: twice the text that both marked,"
                + " divided by what the one marked plus what the other marked. Jaccard: the text"
                + " that both marked, out of what either did.");
    // Marked by both: 4 of 10 turns, 72 characters of each of two.
    assertThat(ComparedTalk.plain(table.notes().get(2)))
        .startsWith("All codes together: unitizing alpha 0.")
        .contains("; coding alpha, where marks of two coders overlap, 0.53, on 40 % of the text; ")
        .endsWith("; marked or not, whatever the code: 1.00 (all).");
  }

  @Test
  void whereACoderGaveAStretchTwoCodesItIsSaidWhatToDo() {
    ComparedTalk talk =
        talk().transcripts(10).codes("A", "cost", 1, 1, 2).codes("A", "fee", 1, 2, 3);
    Table table = extent(talk.codes("B", "cost", 1, 1).codes("B", "fee", 1, 3));
    assertThat(header(table)).doesNotContain("Coding alpha (coverage)");
    assertThat(table.notes().get(0)).doesNotContain("Coding alpha");
    assertThat(table.notes().get(2))
        .isEqualTo(
            "All codes together: marked or not, whatever the code: 0.74. Unitizing alpha over all"
                + " codes, and coding alpha, are undefined, because a coder marked a stretch with"
                + " two codes. Name codes that do not overlap with --codes, or take each code's own"
                + " alpha, which is defined all the same.");
  }

  @Test
  void ofMoreCodersThePairsRangeFromTheLowestToTheHighest() {
    Table table =
        extent(
            talk()
                .below("toll", "fee")
                .transcripts(10)
                .codes("A", "cost", 1, turns(1, 4))
                .codes("B", "cost", 1, turns(1, 2))
                .codes("C", "cost", 1, turns(1, 4))
                .codes("A", "toll", 1, 9));
    assertThat(header(table)).hasSize(9).doesNotHaveDuplicates();
    assertThat(table.sections())
        .extracting(Table.Section::heading)
        .containsExactly("Codes as they were applied", "Codes with all codes below them");
    // A and B: kappa (0.8 - 0.56) / (1 - 0.56). All: Do = 8/60, De = 2 * 360 * 180 / (540 * 540 -
    // 10 * 18 * 18 - 360) = 0.45.
    assertThat(row(table, 0))
        .containsExactly(
            "cost",
            "0.70",
            "undefined: only one code was used, so nothing is left to agree on beyond chance",
            "80 % to 100 %",
            "0.55 to 1.00 (all)",
            "0.67 to 1.00 (all)",
            "0.50 to 1.00 (all)",
            "0.67 to 1.00 (all)",
            "0.50 to 1.00 (all)");
    assertThat(table.columns()).extracting(Column::key).contains("kappa_A_C", "word_jaccard_B_C");
    assertThat(table.notes().get(0))
        .endsWith(
            " Figures of pairs are over the transcripts that both saw, from the lowest to the"
                + " highest.");
    assertThat(table.notes()).hasSize(5);
  }
}
