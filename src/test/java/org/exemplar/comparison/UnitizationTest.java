package org.exemplar.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.linguistics.icu.IcuAnnotator;
import org.exemplar.linguistics.icu.IcuWords;
import org.exemplar.participant.Design;
import org.exemplar.participant.Participants;
import org.exemplar.tally.SmallStudy;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.exemplar.transcript.Voices;
import org.junit.jupiter.api.Test;

class UnitizationTest {

  private final Transcript talk =
      Compared.transcript(
          new SmallStudy(Design.INTERVIEWS)
              .transcript(
                  "t",
                  "",
                  "Interviewer: How was it?",
                  "Ann: It was quick. I did not wait.",
                  "Ben: …",
                  "Ann: $ 5, 12:30 — l'hiver, isn't it?"),
          0);

  @Test
  void turnsOfParticipantsAreUnitsUnlessTheyHaveNoWord() {
    UnitizedTranscript cut = Compared.units(UnitKind.TURNS).cut(talk);
    assertThat(words(cut))
        .containsExactly("It was quick. I did not wait.", "$ 5, 12:30 — l'hiver, isn't it?");
    assertThat(cut.units()).extracting(Unit::number).containsExactly(2, 4);
    assertThat(cut.units()).extracting(Unit::words).containsExactly(7, 6);
    assertThat(cut.unheard()).isEqualTo(1);
    assertThat(cut.wordless()).isEqualTo(1);
  }

  @Test
  void interviewersCountIfEveryoneDoes() {
    Unitization everyone =
        Unitization.of(
            UnitKind.TURNS,
            Voices.EVERYONE,
            Participants.none(),
            new IcuWords("en"),
            new IcuAnnotator("en"));
    assertThat(everyone.cut(talk).units()).hasSize(3);
    assertThat(everyone.cut(talk).unheard()).isZero();
  }

  @Test
  void sentencesAreThoseOfTurns() {
    UnitizedTranscript cut = Compared.units(UnitKind.SENTENCES).cut(talk);
    assertThat(words(cut))
        .startsWith("It was quick.", "I did not wait.")
        .doesNotContain("How was it?");
    assertThat(cut.units()).extracting(Unit::number).startsWith(2, 2);
  }

  @Test
  void aTranscriptAsOneUnitReachesFromItsFirstTurnToItsLast() {
    UnitizedTranscript cut = Compared.units(UnitKind.TRANSCRIPTS).cut(talk);
    assertThat(cut.units()).hasSize(1);
    assertThat(cut.units().get(0).words()).isEqualTo(13);
    assertThat(words(cut).get(0)).startsWith("It was").endsWith("isn't it?");
  }

  @Test
  void paragraphsEndAtEmptyLinesOrElseAtLines() {
    assertThat(paragraphs("one\ntwo\n\nthree\n \nfour"))
        .containsExactly("one\ntwo", "three", "four");
    assertThat(paragraphs("one\ntwo\nthree")).containsExactly("one", "two", "three");
  }

  @Test
  void listedUnitsAreTakenWhoeverSpeaks() {
    TextSpan question = talk.turns().get(0).span();
    Unitization listed =
        Unitization.listed(
            Map.of(talk.id(), List.of(question)), new IcuWords("en"), new IcuAnnotator("en"));
    UnitizedTranscript cut = listed.cut(talk);
    assertThat(words(cut)).containsExactly("How was it?");
    assertThat(cut.units().get(0)).isEqualTo(new Unit(question, 1, 3));
    assertThat(cut.unheard()).isZero();
  }

  @Test
  void aListedUnitHasItsNumberInTheListWhereOthersHaveNoWord() {
    List<TextSpan> turns = talk.turns().stream().map(Turn::span).toList();
    UnitizedTranscript cut =
        Unitization.listed(Map.of(talk.id(), turns), new IcuWords("en"), new IcuAnnotator("en"))
            .cut(talk);
    assertThat(cut.wordless()).isEqualTo(1);
    assertThat(cut.units()).extracting(Unit::number).containsExactly(1, 2, 4);
  }

  private static List<String> paragraphs(String turn) {
    String text = "Ann: " + turn;
    Transcript one =
        Transcript.of(
            new TranscriptId("t"),
            text,
            List.of(
                new Turn(
                    0,
                    new Speaker("Ann", Speaker.Role.PARTICIPANT),
                    new TextSpan(5, text.length()),
                    Optional.empty())));
    return words(Compared.units(UnitKind.PARAGRAPHS).cut(one)).stream().map(String::strip).toList();
  }

  private static List<String> words(UnitizedTranscript cut) {
    return cut.units().stream().map(unit -> cut.transcript().words(unit.span())).toList();
  }
}
