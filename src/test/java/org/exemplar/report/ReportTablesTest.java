package org.exemplar.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Rule;
import org.exemplar.coding.Coder;
import org.exemplar.participant.Design;
import org.exemplar.problem.SourceLocation;
import org.exemplar.tally.Category;
import org.exemplar.tally.CoOccurrence;
import org.exemplar.tally.CountingUnit;
import org.exemplar.tally.CrossTab;
import org.exemplar.tally.Dimension;
import org.exemplar.tally.Saturation;
import org.exemplar.tally.SmallStudy;
import org.exemplar.tally.Tally;
import org.exemplar.transcript.Voices;
import org.junit.jupiter.api.Test;

class ReportTablesTest {

  private static List<String> rows(Table table) {
    return table.rows().stream()
        .map(row -> row.cells().stream().map(Cell::printed).collect(Collectors.joining(" | ")))
        .toList();
  }

  private static List<String> keys(Table table) {
    return table.columns().stream().map(Column::key).toList();
  }

  @Test
  void aCrossTabulationEndsWithItsDenominators() {
    SmallStudy study = ExampleStudy.study();
    CrossTab tab =
        CrossTab.of(
            study.talk(),
            Category.of(study.themes(), study.codebook()),
            Dimension.attribute("age_band"),
            CountingUnit.PARTICIPANTS);
    Table table = CrossTabTable.of(tab, Design.FOCUS_GROUPS);
    assertThat(table.id()).isEqualTo("tally-by-age-band");
    assertThat(table.caption()).isEqualTo("Participants by age band");
    assertThat(keys(table)).containsExactly("kind", "group", "name", "5-14", "30-39", "not stated");
    assertThat(rows(table))
        .containsExactly(
            "theme | Motives | Quick | 1 | 1 | 0",
            "theme | Motives | Direct | 0 | 1 | 0",
            "theme | Barriers | Slow, \"so slow\" | 0 | 0 | 0",
            "all |  | All participants | 1 | 1 | 1");
  }

  @Test
  void severalCodersAreNamedAndTheirPassagesPrinted() {
    SmallStudy study =
        new SmallStudy(Design.INTERVIEWS)
            .transcript("t", "", "Ann: One two three.")
            .code("c", "")
            .coded("ines", "t", "c", "One two")
            .coded("theo", "t", "c", "two three");
    Table table =
        TallyTable.of(Tally.of(study.talk(), Category.of(study.codebook())), Design.INTERVIEWS);
    assertThat(keys(table))
        .containsExactly(
            "kind",
            "group",
            "name",
            "codings",
            "codings_of",
            "turns",
            "turns_of",
            "transcripts",
            "transcripts_of",
            "participants",
            "participants_of",
            "passages",
            "segments_ines",
            "segments_theo");
    assertThat(rows(table))
        .containsExactly("code | c | c | 2 | 2 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1");
    assertThat(table.columns().stream().filter(Column::isPrinted).map(Column::title))
        .containsExactly(
            "Theme or code",
            "Coded segments (of\u00A02)",
            "Turns (of\u00A01)",
            "Transcripts (of\u00A01)",
            "Participants (of\u00A01)",
            "Passages");
    assertThat(table.notes())
        .containsExactly(
            "A theme counts all its codes, and a code all codes below it; the same words of the"
                + " same coder count once.",
            "Several coders are read, each one's segments counted; passages are stretches of text"
                + " that any of them coded, overlapping segments taken together.");
  }

  @Test
  void aSurveyOfOneTextEachCountsRespondentsAndNotTheirTexts() {
    SmallStudy study = new SmallStudy(Design.SURVEY).transcript("t", "", "Ann: One.").code("c", "");
    Tally tally = Tally.of(study.talk(), Category.of(study.codebook()));
    assertThat(keys(TallyTable.of(tally, Design.SURVEY)))
        .containsExactly(
            "kind",
            "group",
            "name",
            "codings",
            "codings_of",
            "turns",
            "turns_of",
            "participants",
            "participants_of",
            "passages");
  }

  @Test
  void aCodeStandsFurtherInThanItsParentOnThePageOnly() {
    SmallStudy study = ExampleStudy.study();
    Cell speed = CodebookTable.of(study.codebook()).rows().get(1).cells().get(1);
    assertThat(speed.printed()).isEqualTo("\u2003speed");
    assertThat(speed.data()).isEqualTo("speed");
  }

  @Test
  void aRetiredCodeIsSaidToBeOne() {
    Code time = Code.of(new CodeId("time"), "Time", Optional.empty());
    Code cost =
        Code.of(new CodeId("cost"), "Cost", Optional.empty())
            .with(Optional.of(new Code.Retirement(List.of(time.id()))));
    Table table = CodebookTable.of(new Codebook(List.of(cost, time)));
    assertThat(keys(table)).endsWith("rules", "retired", "replaced_by");
    assertThat(table.columns().stream().filter(Column::isPrinted).map(Column::title))
        .containsExactly("Code", "Retired");
    assertThat(table.rows().get(0).cells()).extracting(Cell::data).endsWith("yes", "time");
  }

  @Test
  void aCodebooksDataHaveTheColumnsOfACodebookFileAndThePageThoseThatSaySomething() {
    Code code =
        new Code(
            new CodeId("quick"),
            "Quicker",
            Optional.empty(),
            new Code.Definition("In brief.", "", "when in", "", "“So fast.”", ""),
            Optional.of("#0072b2"),
            Optional.of(Code.Origin.DEDUCTIVE),
            List.of(
                new Rule("quick*", SourceLocation.of("c.csv", 2, 1)),
                new Rule("fast", SourceLocation.of("c.csv", 2, 9))));
    Table table = CodebookTable.of(new Codebook(List.of(code)));
    assertThat(keys(table))
        .containsExactly(
            "id",
            "name",
            "parent",
            "brief",
            "full",
            "include",
            "exclude",
            "example",
            "near_miss",
            "colour",
            "origin",
            "rules");
    assertThat(table.columns().stream().filter(Column::isPrinted).map(Column::title))
        .containsExactly("Code", "Definition", "Include when", "Example");
    assertThat(table.rows().get(0).cells())
        .extracting(Cell::data)
        .containsExactly(
            "quick",
            "Quicker",
            "",
            "In brief.",
            "",
            "when in",
            "",
            "“So fast.”",
            "",
            "#0072b2",
            "deductive",
            "quick*; fast");
    assertThat(table.rows().get(0).cells().get(4).printed()).isEqualTo("In brief.");
  }

  private static SmallStudy interviews(int... newCodes) {
    SmallStudy study = new SmallStudy(Design.INTERVIEWS);
    int codes = 0;
    for (int i = 0; i < newCodes.length; i++) {
      study.transcript("t" + i, "", "Ann: Something was said.");
      for (int c = 0; c < newCodes[i]; c++) {
        study.code("c" + codes, "").coded("ines", "t" + i, "c" + codes++, "Something");
      }
    }
    return study;
  }

  @Test
  void thePointOfSaturationIsWrittenAsThePublicationWritesIt() {
    SmallStudy study = interviews(17, 9, 6, 5, 3, 4, 0, 1);
    Saturation saturation = Saturation.of(study.talk());
    Table table = SaturationTables.newInformation(saturation, Design.INTERVIEWS);
    assertThat(rows(table))
        .startsWith(
            "4 | 2 | 37 | 2.7% (7–8) | not reached | 6+2 | ",
            "4 | 3 | 37 | 13.5% (6–8) | not reached | not reached | ")
        .endsWith(
            "6 | 3 | 44 | undefined | undefined | undefined | needs 9 interviews; there are 8");
    assertThat(table.notes().subList(1, table.notes().size()))
        .containsExactly(
            "Undefined where base and run together need more interviews than there are (8).");
    assertThat(rows(SaturationTables.runs(saturation)))
        .startsWith(
            "4 | 2 | 5 | 6 | 7 | 37 | 18.9",
            "4 | 2 | 6 | 7 | 4 | 37 | 10.8",
            "4 | 2 | 7 | 8 | 1 | 37 | 2.7");
  }

  @Test
  void aBaseWithoutCodesIsSaidToHaveNone() {
    Table table =
        SaturationTables.newInformation(
            Saturation.of(interviews(0, 0, 0, 0, 0, 0, 0, 0, 2).talk()), Design.INTERVIEWS);
    assertThat(rows(table))
        .startsWith("4 | 2 | 0 | undefined | undefined | undefined | no code in the base");
    assertThat(table.notes()).endsWith("Undefined where no code was applied in the base.");
  }

  @Test
  void whereTheMethodGivesNoValueAtAllOneSentenceSaysWhy() {
    Saturation empty = Saturation.of(interviews(0, 0, 0, 0, 0, 0, 0, 0, 2).talk());
    assertThat(SaturationTables.undefined(empty, Design.INTERVIEWS))
        .contains(
            "Whether new information had ceased is undefined by the method of Guest, Namey and Chen"
                + " (PLoS ONE 2020;15(5):e0232076): no code was applied in the base.");
    Saturation few = Saturation.of(interviews(4, 2, 0).talk());
    assertThat(SaturationTables.undefined(few, Design.FOCUS_GROUPS))
        .contains(
            "Whether new information had ceased is undefined by the method of Guest, Namey and Chen"
                + " (PLoS ONE 2020;15(5):e0232076): the smallest base (4) and run (2) need 6 group"
                + " sessions, and there are 3.");
    Saturation enough = Saturation.of(interviews(4, 2, 0, 0, 0, 0).talk());
    assertThat(SaturationTables.undefined(enough, Design.INTERVIEWS)).isEmpty();
  }

  @Test
  void themesThatShareACodeHaveNoCoOccurrence() {
    SmallStudy study =
        new SmallStudy(Design.INTERVIEWS)
            .transcript("t", "", "Ann: One two.")
            .code("a", "")
            .code("b", "")
            .theme("G", "One", "a")
            .theme("G", "Two", "a", "b")
            .coded("ines", "t", "a", "One");
    List<Category> themes = Category.of(study.themes(), study.codebook());
    CoOccurrence overlap = CoOccurrence.of(study.talk(), themes, CoOccurrence.Within.OVERLAP);
    CoOccurrence turn = CoOccurrence.of(study.talk(), themes, CoOccurrence.Within.TURN);
    assertThat(rows(CoOccurrenceTable.of(overlap, turn, Design.INTERVIEWS)))
        .containsExactly("theme | One | Two | share a code | share a code | 1 | 1");
    Tally tally = Tally.of(study.talk(), themes);
    assertThat(CoOccurrenceFigure.of(study.talk(), tally).caption())
        .isEqualTo(
            "Turns in which two themes were coded together; on the diagonal, all turns of the"
                + " theme; pairs that share a code are left at 0.");
    CoOccurrence codes =
        CoOccurrence.of(study.talk(), Category.of(study.codebook()), CoOccurrence.Within.TURN);
    assertThatThrownBy(() -> CoOccurrenceTable.of(overlap, codes, Design.INTERVIEWS))
        .hasMessage("the two counts have different categories");
  }

  @Test
  void aPairOfCodesThatAreThemesIsListedOnce() {
    SmallStudy study =
        new SmallStudy(Design.INTERVIEWS)
            .transcript("t", "", "Ann: One two.")
            .code("a", "")
            .code("b", "")
            .code("c", "")
            .theme("G", "One", "a")
            .theme("G", "Two", "b")
            .coded("ines", "t", "a", "One")
            .coded("ines", "t", "b", "One two")
            .coded("ines", "t", "c", "two");
    List<Category> all = StudyReport.categories(study.themes(), study.codebook());
    Table table =
        CoOccurrenceTable.of(
            CoOccurrence.of(study.talk(), all, CoOccurrence.Within.OVERLAP),
            CoOccurrence.of(study.talk(), all, CoOccurrence.Within.TURN),
            Design.INTERVIEWS);
    assertThat(rows(table))
        .containsExactly(
            "theme | One | Two | 1 | 1 | 1 | 1",
            "code | a | c | 0 | 1 | 1 | 1",
            "code | b | c | 1 | 1 | 1 | 1");
    assertThat(table.notes())
        .containsExactly(
            "Coded together by the same coder: in segments that overlap, and anywhere in the same"
                + " turn. Pairs of themes are always listed. Pairs of codes that never met are left"
                + " out, and so are pairs of codes that stand above as themes.");
  }

  @Test
  void withoutAttributesSegmentsHaveNoColumnOfThem() {
    SmallStudy study =
        new SmallStudy(Design.INTERVIEWS)
            .transcript("t", "", "Ann: One two.")
            .code("a", "")
            .coded("ines", "t", "a", "One");
    Table table = SegmentsTable.of(study.talk(), study.themes(), study.codebook());
    assertThat(keys(table))
        .containsExactly(
            "theme_group",
            "theme",
            "code",
            "segment",
            "participant",
            "transcript",
            "turn",
            "coder",
            "memo");
  }

  @Test
  void verdictsStandInTheOrderOfTheirFaithfulness() {
    SmallStudy study = ExampleStudy.study();
    Comment exact = ExampleStudy.comment(study, 0, "It is quick", "P1", 2);
    Comment edited = withVerdict(exact, "edited");
    assertThat(QuotationsTable.summary(List.of(withVerdict(exact, "not found"), edited, exact)))
        .isEqualTo("3 quotations: 1 exact, 1 edited, 1 not found.");
  }

  private static Comment withVerdict(Comment comment, String verdict) {
    return new Comment(
        comment.theme(),
        comment.text(),
        comment.participant(),
        comment.place(),
        verdict,
        comment.remarks(),
        comment.proposal());
  }

  @Test
  void verdictsAreSummedUp() {
    SmallStudy study = ExampleStudy.study();
    Comment exact = ExampleStudy.comment(study, 0, "It is quick", "P1", 2);
    Comment proposed = ExampleStudy.proposed(study.themes().list().get(0), "Quick.");
    assertThat(QuotationsTable.summary(List.of(exact, proposed, exact)))
        .isEqualTo("3 quotations: 2 exact, 1 not checked.");
    assertThat(QuotationsTable.summary(List.of(exact))).isEqualTo("1 quotation: 1 exact.");
    assertThat(QuotationsTable.summary(List.of())).isEqualTo("There are no quotations.");
  }

  @Test
  void howTheReportWasMadeNamesTheCoders() {
    SmallStudy study =
        new SmallStudy(Design.INTERVIEWS)
            .transcript("t1", "", "Interviewer: Hm?", "Ann: One two.")
            .transcript("t2", "", "Ben: One two.")
            .transcript("t3", "", "Cleo: One two.")
            .coder("agreed", Coder.Kind.RECONCILED)
            .code("c", "")
            .coded("agreed", "t1", "c", "One")
            .coded("ines", "t2", "c", "One")
            .coded("theo", "t2", "c", "two");
    List<String> made =
        MethodStatement.of(
            "Exemplar 1.0",
            "small",
            study.talk(),
            study.selected(),
            Voices.PARTICIPANTS,
            List.of(),
            List.of());
    assertThat(made)
        .containsExactly(
            "Exemplar 1.0 made this report from the study small.",
            "The material: 3 transcripts, 3 participants and 3 turns. Interviewers' words were not"
                + " counted. No dates of collection are given; the order of the transcripts' list"
                + " is taken for it.",
            "The reconciled coding (agreed) was counted in 1 transcript. The codings of all persons"
                + " (ines and theo) were counted in 1 transcript, which has no reconciled coding."
                + " 1 transcript has no coding that was counted.",
            "A theme counts all its codes, a code all codes below it, and words that bear several"
                + " of these once. Participants are counted out of all who were interviewed.");
  }
}
