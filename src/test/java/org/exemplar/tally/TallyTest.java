package org.exemplar.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.Design;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Voices;
import org.junit.jupiter.api.Test;

class TallyTest {

  /** Two groups, three participants, one of them silent; a collective turn; a moderator. */
  private static SmallStudy groups() {
    return new SmallStudy(Design.FOCUS_GROUPS)
        .transcript(
            "g1",
            "North",
            "Moderator: Is it quick?",
            "Ann: It is quick and it is direct.",
            "Ben: Very quick.",
            "All: Quick, quick!")
        .transcript("g2", "South", "Moderator: And here?", "Cleo: Slow.", "All: We like it quick.")
        .participant("P1", "g1", "Ann", "age=30")
        .participant("P2", "g1", "Ben", "age=40")
        .participant("P3", "g2", "Cleo", "age=30")
        .participant("P4", "g2", "Dora", "age=")
        .code("uses", "")
        .code("speed", "uses")
        .code("access", "uses")
        .code("other", "");
  }

  private static Tally.Entry entry(SmallStudy study, String title) {
    return Tally.of(study.talk(), study.categories()).entries().stream()
        .filter(e -> e.category().title().equals(title))
        .filter(e -> e.category().kind() == Category.Kind.CODE)
        .findFirst()
        .orElseThrow();
  }

  private static Map<CountingUnit, Count> counts(
      Count codings, Count turns, Count transcripts, Count groups, Count participants) {
    return Map.of(
        CountingUnit.CODINGS, codings,
        CountingUnit.TURNS, turns,
        CountingUnit.TRANSCRIPTS, transcripts,
        CountingUnit.GROUPS, groups,
        CountingUnit.PARTICIPANTS, participants);
  }

  @Test
  void eachUnitCountsDistinctThingsOfAllThatThereAre() {
    SmallStudy study =
        groups()
            .coded("ines", "g1", "speed", "It is quick")
            .coded("ines", "g1", "speed", "Very quick")
            .coded("ines", "g1", "other", "it is direct");
    assertThat(entry(study, "speed").counts())
        .isEqualTo(
            counts(
                new Count(2, 3),
                new Count(2, 5),
                new Count(1, 2),
                new Count(1, 2),
                new Count(2, 4)));
  }

  @Test
  void aCollectiveTurnCountsForTheGroupAndForNoParticipant() {
    SmallStudy study = groups().coded("ines", "g2", "speed", "We like it quick");
    assertThat(entry(study, "speed").counts())
        .isEqualTo(
            counts(
                new Count(1, 1),
                new Count(1, 5),
                new Count(1, 2),
                new Count(1, 2),
                new Count(0, 4)));
  }

  @Test
  void aPassageThatTwoChildrenShareCountsOnceForTheirParent() {
    SmallStudy study =
        groups()
            .coded("ines", "g1", "speed", "It is quick")
            .coded("ines", "g1", "access", "It is quick");
    Tally.Entry uses = entry(study, "uses");
    assertThat(uses.in(CountingUnit.CODINGS)).isEqualTo(new Count(1, 1));
    assertThat(uses.in(CountingUnit.TURNS)).isEqualTo(new Count(1, 5));
    assertThat(uses.passages()).isEqualTo(1);
    assertThat(entry(study, "speed").in(CountingUnit.CODINGS)).isEqualTo(new Count(1, 1));
  }

  @Test
  void overlappingSpansAreTwoSegmentsInOnePassage() {
    SmallStudy study =
        groups()
            .coded("ines", "g1", "speed", "It is quick and")
            .coded("ines", "g1", "access", "and it is direct");
    assertThat(entry(study, "uses").in(CountingUnit.CODINGS)).isEqualTo(new Count(2, 2));
    assertThat(entry(study, "uses").passages()).isEqualTo(1);
  }

  @Test
  void spansThatOnlyTouchAreTwoPassages() {
    SmallStudy study =
        groups().coded("ines", "g1", "speed", "It is ").coded("ines", "g1", "access", "quick and");
    assertThat(entry(study, "uses").passages()).isEqualTo(2);
  }

  @Test
  void withoutReconciledCodingEachPersonsSegmentCountsAndThePassageOnce() {
    SmallStudy study =
        groups()
            .coded("ines", "g1", "speed", "It is quick")
            .coded("theo", "g1", "speed", "is quick and")
            .coded("theo", "g1", "speed", "Very quick");
    Tally.Entry speed = entry(study, "speed");
    assertThat(speed.in(CountingUnit.CODINGS)).isEqualTo(new Count(3, 3));
    assertThat(speed.passages()).isEqualTo(2);
    assertThat(speed.segmentsByCoder())
        .isEqualTo(Map.of(new CoderId("ines"), 1, new CoderId("theo"), 2));
    assertThat(speed.in(CountingUnit.TURNS)).isEqualTo(new Count(2, 5));
  }

  @Test
  void theInterviewersWordsCountOnRequestOnlyAndNeverAsAParticipants() {
    SmallStudy study = groups().coded("ines", "g1", "speed", "Is it quick?");
    assertThat(study.talk().unvoiced()).hasSize(1);
    assertThat(entry(study, "speed").counts())
        .isEqualTo(
            counts(
                new Count(0, 0),
                new Count(0, 5),
                new Count(0, 2),
                new Count(0, 2),
                new Count(0, 4)));
    CodedTalk all = CodedTalk.of(study.corpus(), study.codings(), Voices.EVERYONE);
    assertThat(Tally.of(all, study.categories()).entries().get(0).counts())
        .isEqualTo(
            counts(
                new Count(1, 1),
                new Count(1, 7),
                new Count(1, 2),
                new Count(1, 2),
                new Count(0, 4)));
  }

  @Test
  void aCodingThatRunsOverQuestionAndAnswersCountsForThoseWhoAnswer() {
    SmallStudy study =
        groups()
            .coded(
                "ines",
                "g1",
                "speed",
                "Is it quick?\nAnn: It is quick and it is direct.\nBen: Very quick.");
    assertThat(entry(study, "speed").counts())
        .isEqualTo(
            counts(
                new Count(1, 1),
                new Count(2, 5),
                new Count(1, 2),
                new Count(1, 2),
                new Count(2, 4)));
  }

  @Test
  void aCodingThatReachesTheNextTurnWithASpaceOnlyDoesNotTouchIt() {
    SmallStudy study =
        new SmallStudy(Design.INTERVIEWS)
            .transcript("t", "", "Ann: Yes.", "Ben:  No.")
            .code("c", "");
    int yes = study.corpus().transcripts().get(0).text().indexOf("Yes");
    int no = study.corpus().transcripts().get(0).text().indexOf("No");
    study.coded("ines", "t", "c", new TextSpan(yes, no));
    assertThat(entry(study, "c").in(CountingUnit.TURNS)).isEqualTo(new Count(1, 2));
  }

  @Test
  void whereNobodyIsListedTheSpeakersAreTheParticipants() {
    SmallStudy study =
        new SmallStudy(Design.INTERVIEWS)
            .transcript("anna", "", "Interviewer: Hm?", "Patient: Well.")
            .transcript("pair", "", "Patient: Well.", "Daughter: No.", "patient : Yes.")
            .code("c", "");
    assertThat(study.corpus().present())
        .extracting(p -> p.id().value())
        .containsExactly("anna", "pair/Patient", "pair/Daughter");
    study.coded("ines", "pair", "c", "No.").coded("ines", "pair", "c", "Yes.");
    assertThat(entry(study, "c").in(CountingUnit.PARTICIPANTS)).isEqualTo(new Count(2, 3));
    assertThat(entry(study, "c").in(CountingUnit.GROUPS)).isEqualTo(new Count(0, 0));
  }

  @Test
  void aParticipantWithoutAVoiceInTheTranscriptsWasNotPresent() {
    SmallStudy study = groups().participant("P9", "g9", "Zoe");
    assertThat(study.corpus().present())
        .extracting(p -> p.id().value())
        .containsExactly("P1", "P2", "P3", "P4");
  }

  @Test
  void focusGroupsWithoutNamesAreNamedByTheirTranscripts() {
    SmallStudy study =
        new SmallStudy(Design.FOCUS_GROUPS).transcript("g1", "", "Ann: Yes.").code("c", "");
    assertThat(study.corpus().groups()).containsExactly("g1");
  }

  @Test
  void aThemeIsTalliedWithAllItsCodesAndTheirDescendants() {
    SmallStudy study =
        groups()
            .theme("Motives", "All of it", "uses", "other")
            .coded("ines", "g1", "speed", "It is quick")
            .coded("ines", "g2", "other", "Slow.");
    Tally.Entry theme = Tally.of(study.talk(), study.categories()).entries().get(0);
    assertThat(theme.category().title()).isEqualTo("All of it");
    assertThat(theme.counts())
        .isEqualTo(
            counts(
                new Count(2, 2),
                new Count(2, 5),
                new Count(2, 2),
                new Count(2, 2),
                new Count(2, 4)));
  }

  @Test
  void codesStandBelowTheirParents() {
    SmallStudy study = groups().code("late", "other").code("later", "speed");
    assertThat(Category.of(study.codebook()))
        .extracting(c -> c.depth() + c.title())
        .containsExactly("0uses", "1speed", "2later", "1access", "0other", "1late");
  }

  @Test
  void aPartIsNeverGreaterThanItsWhole() {
    assertThatThrownBy(() -> new Count(3, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("3 of 2");
  }

  @Test
  void byTranscriptGroupParticipantAndAttribute() {
    SmallStudy study =
        groups()
            .coded("ines", "g1", "speed", "It is quick")
            .coded("ines", "g1", "speed", "Very quick")
            .coded("ines", "g2", "speed", "We like it quick")
            .coded("ines", "g1", "other", "it is direct");
    List<Category> speed =
        study.categories().stream().filter(c -> c.title().equals("speed")).skip(1).toList();
    assertThat(speed).hasSize(1);
    assertTab(study, speed, Dimension.transcript(), CountingUnit.CODINGS, "g1 2/3, g2 1/1");
    assertTab(study, speed, Dimension.group(), CountingUnit.TURNS, "North 2/3, South 1/2");
    assertTab(
        study,
        speed,
        Dimension.participant(),
        CountingUnit.CODINGS,
        "P1 1/2, P2 1/1, P3 0/0, P4 0/0");
    assertTab(
        study,
        speed,
        Dimension.attribute("age"),
        CountingUnit.PARTICIPANTS,
        "30 1/2, 40 1/1, not stated 0/1");
  }

  private static void assertTab(
      SmallStudy study, List<Category> rows, Dimension by, CountingUnit unit, String expected) {
    CrossTab tab = CrossTab.of(study.talk(), rows, by, unit);
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < tab.columns().size(); i++) {
      Count count = tab.cells().get(0).get(i);
      found.append(i == 0 ? "" : ", ").append(tab.columns().get(i)).append(' ');
      found.append(count.number()).append('/').append(count.of());
    }
    assertThat(found.toString()).isEqualTo(expected);
  }

  @Test
  void aDimensionIsFoundByItsName() {
    Corpus corpus = groups().corpus();
    assertThat(Dimension.named("group", corpus)).contains(Dimension.group());
    assertThat(Dimension.named("transcript", corpus)).contains(Dimension.transcript());
    assertThat(Dimension.named("participant", corpus)).contains(Dimension.participant());
    assertThat(Dimension.named("age", corpus)).contains(Dimension.attribute("age"));
    assertThat(Dimension.named("height", corpus)).isEmpty();
  }

  @Test
  void valuesOfAnAttributeStandByTheirNumbers() {
    assertThat(
            List.of("75 and over", "b", "5-14", "45-54", "A").stream()
                .sorted(AttributeOrder.INSTANCE)
                .toList())
        .containsExactly("5-14", "45-54", "75 and over", "A", "b");
  }
}
