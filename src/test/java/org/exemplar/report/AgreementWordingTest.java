package org.exemplar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.CodersCompared;
import org.exemplar.comparison.ComparisonBasis;
import org.exemplar.comparison.CoverRule;
import org.exemplar.comparison.SeenTranscripts.Ground;
import org.exemplar.comparison.UnitKind;
import org.exemplar.participant.Design;
import org.exemplar.transcript.Voices;
import org.junit.jupiter.api.Test;

/** What is said of each situation, word by word. */
class AgreementWordingTest {

  private static final String PURPOSE =
      "Coefficients of agreement suit content analysis and coding-reliability approaches; they are"
          + " optional in codebook approaches such as framework and template analysis, and are not"
          + " used in reflexive thematic analysis, which seeks no consensus (Braun and Clarke"
          + " 2021).";
  private static final String BEFORE =
      "Whether the coders were blind to each other is not recorded.";

  private static int[] turns(int from, int to) {
    return IntStream.rangeClosed(from, to).toArray();
  }

  private static ComparedTalk interviews(String... codes) {
    return new ComparedTalk(Design.INTERVIEWS, codes);
  }

  private static List<String> method(ComparedTalk talk) {
    return talk.tables().method().stream().map(ComparedTalk::plain).toList();
  }

  @Test
  void perfectAgreementIsOneWithTheUsesItRestsOn() {
    ComparedTalk talk =
        interviews("cost", "fee")
            .transcripts(20)
            .codes("A", "cost", 1, turns(1, 12))
            .codes("B", "cost", 1, turns(1, 12))
            .codes("A", "fee", 1, 1)
            .codes("B", "fee", 1, 1);
    assertThat(talk.sentence("cost"))
        .isEqualTo(
            "cost: used in 12 turns by A and 12 by B, in 12 by both (12 sharing text). They agreed"
                + " on 100 % of turns; alpha 1.00 (all). 12 of 12 uses shared.");
    assertThat(talk.sentence("fee"))
        .isEqualTo(
            "fee: used in 1 turn by A and 1 by B, in 1 by both (1 sharing text). They agreed on"
                + " 100 % of turns; alpha 1.00 (all). 1 of 1 use shared.");
  }

  @Test
  void aRareCodeThatWasNeverSharedHasAllItsFigures() {
    ComparedTalk talk =
        interviews("trust")
            .transcripts(30)
            .codes("A", "trust", 1, 1, 2, 3)
            .codes("B", "trust", 1, 9);
    assertThat(talk.sentence("trust"))
        .isEqualTo(
            "trust: used in 3 turns by A and 1 by B, in 0 by both. They agreed on 87 % of turns;"
                + " alpha -0.05. 4 uses, none shared; they differ in t1 (turns 2, 3"
                + " and 4) and 1 more turn.");
    assertThat(talk.comparison().asCoded().get(0).positive()).isEqualTo(Result.of(0));
  }

  @Test
  void whatEverybodyMarkedEverywhereIsUndefined() {
    ComparedTalk talk =
        interviews("all", "never")
            .transcripts(3)
            .codes("A", "all", 1, 1, 2, 3)
            .codes("B", "all", 1, 1, 2, 3);
    assertThat(talk.sentence("all"))
        .isEqualTo(
            "all: used in 3 turns by A and 3 by B, in 3 by both (3 sharing text). They agreed on"
                + " 100 % of turns; alpha is undefined, because only one code was used, so nothing"
                + " is left to agree on beyond chance. Applied to everything by everybody:"
                + " agreement on all, and nothing to agree on beyond chance.");
    assertThat(talk.sentence("never")).isEqualTo("never: nobody used it.");
    assertThat(talk.comparison().asCoded().get(1).alpha().value())
        .isEqualTo(Result.undefined(Reason.CODE_UNUSED));
    assertThat(talk.tables().codes().rows()).hasSize(1);
    assertThat(talk.tables().codes().notes())
        .contains("Never used, and left out of the table and of all medians: never.");
    assertThat(talk.tables().sentences()).hasSize(1);
  }

  @Test
  void whatFollowsFromOneCoderWhoNeverAppliedACodeIsSaid() {
    ComparedTalk talk =
        interviews("cost", "other")
            .transcripts(20)
            .codes("A", "cost", 1, turns(1, 6))
            .codes("B", "other", 1, 1);
    assertThat(talk.sentence("cost"))
        .isEqualTo(
            "cost: used in 6 turns by A and 0 by B, in 0 by both. They agreed on 70 % of turns;"
                + " alpha -0.15. Never applied by B (6 uses by others); a kappa of 0 and an alpha"
                + " near or below 0 follow from that alone.");
    assertThat(talk.comparison().asCoded().get(0).kappa().value()).isEqualTo(Result.of(0));
  }

  @Test
  void muchAgreementAndLittleAlphaAreExplainedWithPlaces() {
    ComparedTalk talk =
        new ComparedTalk(Design.SURVEY, "cost")
            .transcripts(50, 50, 50, 50)
            .codes("A", "cost", 1, turns(1, 4))
            .codes("B", "cost", 1, 1)
            .codes("A", "cost", 2, 1)
            .codes("B", "cost", 2, 1, 2)
            .marks("A", "cost", 3, 0, 3, 1)
            .marks("B", "cost", 3, 4, 9, 1);
    assertThat(talk.sentence("cost"))
        .isEqualTo(
            "cost: used in 6 answers by A and 4 by B, in 3 by both (2 sharing text). They agreed on"
                + " 97 % of answers; alpha 0.59 (95 % CI -0.01 to 0.93, units taken as independent)."
                + " 7 answers carry it, few: read with caution. Applied in 3 % of decisions, so most agreement"
                + " is on leaving it out; they differ in t1 (answers 3, 4 and 5) and 1 more answer. Alpha is below 0.667. In 1 of 3 answers to which all"
                + " gave it, they marked no text in common.");
    assertThat(method(talk))
        .startsWith(
            "Coders A and B both coded 3 transcripts (150 answers of respondents). These are 3 of 4"
                + " transcripts; the study does not record how they were chosen. A and B declared"
                + " nothing finished; it is assumed that they saw the transcripts in which they"
                + " applied a code, to the end. "
                + BEFORE);
    assertThat(method(talk).get(2))
        .endsWith(
            "which takes units as independent; answers of one respondent to several questions are"
                + " not, so these intervals may be too narrow. There is none where fewer than 5"
                + " units carry the code, where coders agreed throughout, and where the coefficient is undefined in one resample or without one transcript.");
  }

  @Test
  void whoAppliedACodeMoreIsSaidWhereDifferencesGoOneWay() {
    ComparedTalk talk =
        interviews("cost")
            .transcripts(40)
            .codes("A", "cost", 1, turns(1, 10))
            .codes("B", "cost", 1);
    talk.codes("B", "cost", 1, turns(7, 10));
    assertThat(talk.sentence("cost"))
        .endsWith(
            " Applied more by A: of the 6 turns on which they differ, A alone applied it to all.");
    talk.codes("B", "cost", 1, 11, 12);
    assertThat(talk.sentence("cost"))
        .endsWith(
            " Applied more by A: of the 8 turns on which they differ, A alone applied it to 6.");
    talk.codes("B", "cost", 1, 13);
    assertThat(talk.sentence("cost")).doesNotContain("Applied more by");
    ComparedTalk few = interviews("cost").transcripts(40).codes("A", "cost", 1, turns(1, 3));
    few.codes("B", "cost", 1, turns(1, 7));
    assertThat(few.sentence("cost")).doesNotContain("Applied more by");
    few.codes("B", "cost", 1, 8);
    assertThat(few.sentence("cost"))
        .endsWith(
            " Applied more by B: of the 5 turns on which they differ, B alone applied it to all.");
  }

  @Test
  void twoPartsOfOneTurnAreOnePlace() {
    ComparedTalk talk =
        interviews("cost").by(UnitKind.PARAGRAPHS).transcripts(60).codes("A", "cost", 1, 1, 2);
    talk.codes("B", "cost", 1, 2, 3).codes("A", "cost", 1, 2, 3, 4);
    assertThat(talk.sentence("cost")).contains("they differ in t1 (turns 2 and 5).");
  }

  @Test
  void fourTranscriptsHaveAnIntervalByTranscriptThatIsReadAgainstBothLines() {
    ComparedTalk talk =
        interviews("cost")
            .transcripts(30, 30, 30, 30, 30)
            .codes("A", "cost", 1, turns(1, 9))
            .codes("B", "cost", 1, turns(2, 9))
            .codes("A", "cost", 2, 1)
            .codes("B", "cost", 3, 1, 2)
            .codes("A", "cost", 3, 1)
            .finishes("A", 1, 2, 3, 4)
            .finishes("B", 1, 2, 3, 4, 5);
    assertThat(talk.sentence("cost"))
        .isEqualTo(
            "cost: used in 11 turns by A and 10 by B, in 9 by both (9 sharing text). They agreed on"
                + " 98 % of turns; alpha 0.84 (95 % CI -0.06 to 1.00, by transcript). Alpha is"
                + " above 0.80; its interval's lower end is not.");
    assertThat(method(talk))
        .containsExactly(
            "Coders A and B both coded 4 transcripts (120 turns of participants). These are 4 of 5"
                + " transcripts; the study does not record how they were chosen. A and B declared"
                + " which transcripts they finished in round 1, so what they left uncoded in these"
                + " they had seen. "
                + BEFORE,
            "For each code, each turn is a unit to which it was applied or not; a coder applied it"
                + " who marked at least one word of it. The 4 turns of interviewers are left out.",
            "Exemplar 1.0 computed Krippendorff's alpha, nominal, for each code (1 less the observed"
                + " disagreement divided by the disagreement expected by chance; Krippendorff 2004),"
                + " and Cohen's kappa (Cohen 1960). Intervals (95 %) are from a"
                + " delete-one-transcript jackknife over 4 transcripts with Student's t, cut at 1."
                + " An interval from so few transcripts is wide (0.5 to 0.7 from end to end in simulated"
                + " studies of four) and seldom clears 0.80; that is the data, not the method. There is none where fewer than 5 units carry the code, where coders agreed throughout, and where the coefficient is undefined in one resample or without one transcript.",
            "Of 1 code, 1 was used, 1 in at least 5 turns. Its alpha is 0.84. With the codes of a"
                + " unit taken together as a set (Jaccard's distance), alpha is 0.84 (95 % CI -0.06"
                + " to 1.00, by transcript). Pooled kappa over all codes is 0.84 (De Vries et al."
                + " 2008). Where at least half of a unit's words must be marked, alpha of the one code with at least 5 uses is 0.84 instead of 0.84.",
            PURPOSE);
  }

  @Test
  void codesThatOthersCountForAreComparedASecondTime() {
    ComparedTalk talk =
        interviews().below("cost", "").below("fee", "cost").transcripts(9).codes("A", "fee", 1, 1);
    talk.codes("B", "fee", 1, 2);
    assertThat(method(talk).get(1))
        .endsWith(
            "is left out. Each code is compared as it was applied; the one that has codes below it"
                + " is compared a second time with all of these taken for it.");
    talk.below("time", "").below("wait", "time");
    assertThat(method(talk).get(1))
        .endsWith(
            " Each code is compared as it was applied; the 2 that have codes below them are compared"
                + " a second time with all of these taken for them.");
  }

  @Test
  void codesAndPairsThatRestOnFewerTranscriptsHaveTheirIntervalsToldApart() {
    ComparedTalk talk =
        interviews("cost", "fee")
            .transcripts(9, 9, 9, 9, 9)
            .finishes("A", 1, 2, 3, 4, 5)
            .finishes("B", 1, 2, 3, 4, 5)
            .lacks("B", "fee", 4, 5);
    for (int t = 1; t <= 5; t++) {
      talk.codes("A", "cost", t, 1, 2, 3).codes("B", "cost", t, t == 2 ? 3 : 2, 4 + t % 2);
      talk.codes("A", "fee", t, 1, 2, 3, 8).codes("B", "fee", t, 2, 3, 4 + t % 2);
    }
    assertThat(method(talk).get(2))
        .contains(
            " Intervals (95 %) are from a delete-one-transcript jackknife over 5 transcripts with"
                + " Student's t, cut at 1. An interval from so few transcripts is wide (0.5 to 0.7"
                + " from end to end in simulated studies of four) and seldom clears 0.80; that is"
                + " the data, not the method. For fee, with fewer than 4 transcripts, they are from"
                + " a bootstrap over units (BCa, 2,000 resamples, seed 1), which takes units as"
                + " independent; parts of one conversation are not, so these intervals are too"
                + " narrow. There is none where ");
    assertThat(data(talk.tables().codes(), "alpha_interval"))
        .containsExactly(
            "jackknife over 5 transcripts", "BCa bootstrap over units, 2000 resamples, seed 1");
    talk.finishes("C", 1, 2, 3, 4).finishes("D", 4, 5);
    for (int t = 1; t <= 4; t++) {
      talk.codes("C", "cost", t, 1, 2, 3, 4).codes("D", "cost", Math.max(4, t), 1, 2);
    }
    assertThat(ComparedTalk.plain(talk.tables().pairs().notes().get(1)))
        .startsWith(
            "Intervals (95 %) are from a delete-one-transcript jackknife over 4 to 5 transcripts")
        .contains(
            " For A with D and B with D, with fewer than 4 transcripts, they are from a bootstrap");
    assertThat(data(talk.tables().pairs(), "set_alpha_interval"))
        .containsExactly(
            "jackknife over 5 transcripts",
            "jackknife over 4 transcripts",
            "BCa bootstrap over units, 2000 resamples, seed 1",
            "jackknife over 4 transcripts",
            "BCa bootstrap over units, 2000 resamples, seed 1",
            "no interval");
  }

  /** What a column of a table has in data files. */
  private static List<String> data(Table table, String column) {
    int at = table.columns().stream().map(Column::key).toList().indexOf(column);
    return table.rows().stream().map(row -> row.cells().get(at).printed()).toList();
  }

  @Test
  void threeCodersHaveNoKappaOfTheirOwnAndAreToldApart() {
    ComparedTalk talk =
        interviews("cost", "x")
            .transcripts(12, 12, 3)
            .finishes("A", 1, 2, 3)
            .finishes("B", 1, 2)
            .codes("A", "cost", 1, turns(1, 6))
            .codes("B", "cost", 1, turns(2, 7))
            .codes("C", "cost", 1, turns(1, 5))
            .codes("A", "cost", 2, 1)
            .codes("C", "x", 1, 1, 2);
    assertThat(talk.sentence("cost"))
        .isEqualTo(
            "cost: used in 7 turns by A, 6 by B and 5 by C, in 4 by all who saw them (4 sharing"
                + " text). Pairs of coders agreed, in the mean, on 88 % of turns; alpha 0.69 (95 % CI 0.35 to 0.93, units"
                + " taken as independent). 8 turns carry it, few: read with caution. Alpha is above 0.667; its"
                + " interval's lower end is not.");
    assertThat(talk.sentence("x"))
        .endsWith(
            "Never applied by A and B (2 uses by others); a low alpha may follow from that alone.");
    List<String> method = method(talk);
    assertThat(method.get(0))
        .isEqualTo(
            "Coders A, B and C were compared in 2 transcripts that two or more of them coded (24"
                + " turns of participants). These are 2 of 3 transcripts; the study does not record"
                + " how they were chosen. Of the transcripts compared, C saw 1 (12 turns). A and B declared which transcripts they finished in round"
                + " 1, so what they left uncoded in these they had seen. C declared nothing"
                + " finished; it is assumed that they saw the transcripts in which they applied a"
                + " code, to the end. "
                + BEFORE);
    assertThat(method.get(2)).doesNotContain("kappa");
    assertThat(method.get(3)).doesNotContain("kappa");
    assertThat(talk.comparison().overall().pooledKappa())
        .isEqualTo(Result.undefined(Reason.NOT_TWO_CODERS));
  }

  @Test
  void oneOfEachIsSingular() {
    ComparedTalk talk =
        interviews("cost").transcripts(1).codes("A", "cost", 1, 1).codes("B", "cost", 1, 1);
    List<String> method = method(talk);
    assertThat(method.get(0))
        .startsWith(
            "Coders A and B both coded 1 transcript (1 turn of participants). That is the only"
                + " transcript. ");
    assertThat(method.get(1)).endsWith(" The 1 turn of interviewers is left out.");
    assertThat(method.get(2)).contains(" No interval was computed. There is none where");
    assertThat(method.get(3))
        .isEqualTo(
            "Of 1 code, 1 was used, 0 in at least 5 turns. With the codes of a unit taken together"
                + " as a set (Jaccard's distance), alpha is undefined, because only one code was"
                + " used, so nothing is left to agree on beyond chance. No code has enough uses to"
                + " compare other rules of coverage.");
    ComparedTalk part =
        interviews("cost").transcripts(1, 2).codes("A", "cost", 1, 1).codes("B", "cost", 1, 1);
    assertThat(method(part).get(0))
        .contains("That is 1 of 2 transcripts; the study does not record how they were chosen.");
  }

  @Test
  void otherUnitsHaveTheirNouns() {
    assertThat(kind(UnitKind.SENTENCES, CoverRule.HALF))
        .contains(
            "(60 sentences of participants)",
            "each sentence is a unit to which it was applied or not; a coder applied it who marked"
                + " at least half of its words. The 2 turns of interviewers are left out.",
            "1 in at least 5 sentences.",
            "Half of the words is what is asked for here.");
    assertThat(kind(UnitKind.PARAGRAPHS, CoverRule.WHOLE))
        .contains("(60 paragraphs of participants)", "who marked all of its words.");
    assertThat(kind(UnitKind.TRANSCRIPTS, CoverRule.ONE_WORD))
        .contains("Coders A and B both coded 2 transcripts. These", "each transcript is a unit");
    assertThat(kind(UnitKind.LISTED, CoverRule.ONE_WORD))
        .contains(
            "(4 listed units)",
            "at least one word of it. Left out of the codings: those that mark no unit (8).")
        .doesNotContain("interviewers");
  }

  private static String kind(UnitKind kind, CoverRule rule) {
    return String.join(
        "\n",
        method(
            interviews("cost")
                .by(kind)
                .covering(rule)
                .transcripts(30, 30)
                .codes("A", "cost", 1, turns(1, 6))
                .codes("B", "cost", 1, turns(2, 6))
                .codes("A", "cost", 2, 1)
                .codes("B", "cost", 2, 2)));
  }

  @Test
  void onlyDefinedAlphasAreInTheMedian() {
    ComparedTalk talk =
        interviews("all", "cost", "fee", "tax")
            .transcripts(8)
            .codes("A", "all", 1, turns(1, 8))
            .codes("B", "all", 1, turns(1, 8))
            .codes("A", "cost", 1, turns(1, 5))
            .marks("B", "cost", 1, 0, 3, turns(1, 5));
    assertThat(method(talk).get(3))
        .startsWith(
            "Of 4 codes, 2 were used, 2 in at least 5 turns. The only defined alpha is 1.00 (all).")
        .contains("alpha of the one code with at least 5 uses is -0.36 instead of 1.00 (all).");
    talk.codes("A", "fee", 1, turns(1, 4)).codes("B", "fee", 1, turns(2, 6));
    assertThat(method(talk).get(3))
        .startsWith(
            "Of 4 codes, 3 were used, 3 in at least 5 turns. The 2 alphas that are defined are 0.29"
                + " and 1.00 (all). ")
        .endsWith(
            "the alphas of the 2 codes with at least 5 uses are -0.36 and 0.29 instead of 1.00 (all) and"
                + " 0.29.");
    talk.codes("A", "tax", 1, turns(1, 5)).codes("B", "tax", 1, turns(2, 6));
    assertThat(method(talk).get(3))
        .startsWith(
            "Of 4 codes, 4 were used, 4 in at least 5 turns. The median of the 3 alphas that are"
                + " defined is 0.50, range 0.29 to 1.00 (all). ")
        .contains("the median alpha of the 3 codes with at least 5 uses is 0.29 instead of 0.50.");
  }

  @Test
  void whereThereIsNothingToCompareItIsSaidWhoSawWhat() {
    ComparedTalk apart =
        interviews("cost").transcripts(2, 3, 1).codes("A", "cost", 1, 1).codes("B", "cost", 2, 1);
    assertThat(ComparisonTables.nothing(apart.comparison(), Design.INTERVIEWS))
        .contains(
            "No transcript was seen by two of the coders A and B, so no agreement was computed: A"
                + " saw 2 turns and B saw 3 turns.");
    apart.finishes("B", 3).codes("C", "cost", 2, 2);
    assertThat(ComparisonTables.nothing(apart.comparison(), Design.SURVEY))
        .contains(
            "No transcript was seen by two of the coders A, B and C, so no agreement was computed:"
                + " A saw 2 answers, B saw 1 answer and C saw 3 answers.");
    ComparedTalk alone = interviews("cost").transcripts(2).codes("A", "cost", 1, 1);
    assertThat(ComparisonTables.nothing(alone.comparison(), Design.INTERVIEWS))
        .contains("There is only one coder, A, so there is no agreement to compute.");
  }

  @Test
  void theLinesAreReadAtTheirEdges() {
    assertThat(threshold(0.8, 0.8))
        .isEqualTo("alpha is at 0.80, and so is its interval's lower end");
    assertThat(threshold(0.8001, 0.7999))
        .isEqualTo("alpha is above 0.80; its interval's lower end is not");
    assertThat(threshold(0.7999, 0.7))
        .isEqualTo(
            "alpha is 0.799, below 0.80 and above 0.667, and so is its interval's lower end");
    assertThat(threshold(0.667, 0.1))
        .isEqualTo("alpha is at 0.667; its interval's lower end is not");
    assertThat(threshold(0.6669, 0.1)).isEqualTo("alpha is 0.666, below 0.667");
    assertThat(threshold(0.5, 0.1)).isEqualTo("alpha is below 0.667");
    assertThat(CodeRemarks.threshold(0.7, Result.undefined(Reason.TOO_FEW_USES)))
        .isEqualTo("alpha is above 0.667, but without an interval");
  }

  private static String threshold(double alpha, double low) {
    return CodeRemarks.threshold(alpha, Result.of(low));
  }

  @Test
  void whatEachCoderSawIsSaidByHowItIsKnown() {
    CoderId anna = new CoderId("anna");
    CoderId ben = new CoderId("ben");
    CoderId rules = new CoderId("rules");
    ComparisonBasis basis =
        new ComparisonBasis(
            new CodersCompared(List.of(anna, ben, rules)),
            Map.of(anna, Ground.DECLARED, ben, Ground.CODED, rules, Ground.EVERYTHING),
            2,
            UnitKind.TURNS,
            Voices.PARTICIPANTS,
            CoverRule.ONE_WORD,
            List.of(),
            0,
            0,
            0,
            0,
            0,
            1);
    assertThat(AgreementMethod.ground(basis))
        .isEqualTo(
            "anna declared which transcripts they finished in round 2, so what they left uncoded in"
                + " these they had seen. ben declared nothing finished; it is assumed that they saw"
                + " the transcripts in which they applied a code, to the end. rules went through all"
                + " transcripts.");
  }

  @Test
  void noFigureIsGradedByAnAdjective() {
    ComparedTalk talk =
        interviews("cost")
            .transcripts(30, 30, 30, 30)
            .codes("A", "cost", 1, turns(1, 9))
            .codes("B", "cost", 1, turns(2, 9))
            .codes("A", "cost", 2, 1, 2, 3, 4)
            .codes("B", "cost", 2, 1, 2, 3, 4);
    AgreementReport report = talk.report();
    Stream<String> cells =
        report.tables().stream()
            .flatMap(table -> table.rows().stream())
            .flatMap(row -> row.cells().stream())
            .map(Cell::printed);
    Stream<String> notes = report.tables().stream().flatMap(table -> table.notes().stream());
    Stream<String> words =
        Stream.concat(report.compared().method().stream(), report.compared().sentences().stream());
    assertThat(Stream.concat(cells, Stream.concat(notes, words)))
        .allSatisfy(
            said ->
                assertThat(said)
                    .doesNotContain("NaN")
                    .doesNotContainPattern(
                        "(?i)\\b(good|excellent|substantial|moderate|fair|slight|poor|acceptable)\\b"));
  }
}
