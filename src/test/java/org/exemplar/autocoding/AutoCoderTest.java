package org.exemplar.autocoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Rule;
import org.exemplar.coding.Coder;
import org.exemplar.coding.Coding;
import org.exemplar.linguistics.corenlp.English;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.TurnLines;
import org.exemplar.transcript.Voices;
import org.junit.jupiter.api.Test;

final class AutoCoderTest {

  private static final SourceLocation WHERE = SourceLocation.of("codebook.csv", 2, 3);

  private static final Codebook CODEBOOK =
      new Codebook(
          List.of(
              code("phone", "call; telephone"),
              code("quick", "quick*", "tokensregex: [{lemma:hour}]"),
              code("people-only"),
              code("never", "zebra"),
              code("given-up", "call").with(Optional.of(new Code.Retirement(List.of())))));

  private static final List<Transcript> TRANSCRIPTS =
      List.of(
          transcript(
              "b", "Moderator: Who calls?", "P1: I called. It took hours 😀.", "All: Quick calls!"),
          transcript("a", "P2: She calls quickly, and calls.", "P2: No."));

  @Test
  void codesSentencesOfParticipants() {
    AutoCoding found = apply(CodedUnit.SENTENCE, Voices.PARTICIPANTS);
    assertThat(found.codings().list())
        .extracting(coding -> coding.transcript() + " " + coding.code() + " " + coding.text())
        .containsExactly(
            "a phone She calls quickly, and calls.",
            "a quick She calls quickly, and calls.",
            "b phone I called.",
            "b quick It took hours 😀.",
            "b phone Quick calls!",
            "b quick Quick calls!");
    assertThat(found.codings().list())
        .extracting(Coding::memo)
        .containsExactly(
            "call: calls",
            "quick*: quickly",
            "call: called",
            "tokensregex: [{lemma:hour}]: hours",
            "call: calls",
            "quick*: Quick");
    assertThat(found.units()).isEqualTo(5);
  }

  @Test
  void countsCodesThatHaveRules() {
    AutoCoding found = apply(CodedUnit.SENTENCE, Voices.PARTICIPANTS);
    assertThat(found.counts())
        .containsExactly(
            new AutoCoding.Count(new CodeId("phone"), 3, 2),
            new AutoCoding.Count(new CodeId("quick"), 3, 2),
            new AutoCoding.Count(new CodeId("never"), 0, 0));
    assertThat(found.withoutRules()).containsExactly(new CodeId("people-only"));
  }

  @Test
  void interviewersAreCodedOnRequest() {
    AutoCoding found = apply(CodedUnit.SENTENCE, Voices.EVERYONE);
    assertThat(found.codings().list()).extracting(Coding::text).contains("Who calls?").hasSize(7);
    assertThat(found.units()).isEqualTo(6);
  }

  @Test
  void turnsAreCodedWhole() {
    AutoCoding found = apply(CodedUnit.TURN, Voices.PARTICIPANTS);
    assertThat(found.codings().in(new TranscriptId("b")).list())
        .extracting(coding -> coding.code() + " " + coding.text())
        .containsExactly(
            "phone I called. It took hours 😀.",
            "quick I called. It took hours 😀.",
            "phone Quick calls!",
            "quick Quick calls!");
    assertThat(found.units()).isEqualTo(4);
  }

  @Test
  void codingsAreByACoderOfTheirOwnAndCarryTheirWords() {
    AutoCoding found = apply(CodedUnit.SENTENCE, Voices.PARTICIPANTS);
    assertThat(AutoCoder.CODER.kind()).isEqualTo(Coder.Kind.RULES);
    Coding first = found.codings().in(new TranscriptId("b")).list().get(0);
    assertThat(first.coder()).isEqualTo(AutoCoder.CODER.id());
    assertThat(first.codebookVersion()).isEqualTo(3);
    assertThat(first.span()).isEqualTo(new TextSpan(26, 35));
    assertThat(TRANSCRIPTS.get(0).words(first.span())).isEqualTo(first.text());
  }

  @Test
  void anotherRunFindsTheSame() {
    assertThat(apply(CodedUnit.SENTENCE, Voices.PARTICIPANTS))
        .isEqualTo(apply(CodedUnit.SENTENCE, Voices.PARTICIPANTS));
  }

  @Test
  void progressIsToldByTurns() {
    List<Integer> done = new ArrayList<>();
    coder(CodedUnit.SENTENCE).apply(TRANSCRIPTS, Voices.PARTICIPANTS, 1, done::add);
    assertThat(done).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void oneBadRuleStopsTheCoderAndEachIsTold() {
    Codebook bad = new Codebook(List.of(code("x", "a;", "b AND"), code("y", "good", "NEAR c")));
    Reading<AutoCoder> reading = AutoCoder.of(bad, English.ANNOTATOR, CodedUnit.SENTENCE);
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems())
        .extracting(Problem::found)
        .containsExactly(
            "Code x, column 6 of the rule: the rule ends where a word should follow.",
            "Code y, column 1 of the rule: \"NEAR\" is not how NEAR is written.");
    assertThat(AutoCoder.problems(bad, English.ANNOTATOR)).isEqualTo(reading.problems());
  }

  @Test
  void aCodebookWithoutRulesFindsNothing() {
    Codebook empty = new Codebook(List.of(code("people-only")));
    AutoCoder coder =
        AutoCoder.of(empty, English.ANNOTATOR, CodedUnit.SENTENCE).value().orElseThrow();
    AutoCoding found = coder.apply(TRANSCRIPTS, Voices.EVERYONE, 1, done -> {});
    assertThat(found.codings().isEmpty()).isTrue();
    assertThat(found.counts()).isEmpty();
  }

  private static AutoCoding apply(CodedUnit unit, Voices voices) {
    return coder(unit).apply(TRANSCRIPTS, voices, 3, done -> {});
  }

  private static AutoCoder coder(CodedUnit unit) {
    return AutoCoder.of(CODEBOOK, English.ANNOTATOR, unit).value().orElseThrow();
  }

  private static Code code(String id, String... rules) {
    return RuleTrial.code(id, List.of(rules).stream().map(rule -> new Rule(rule, WHERE)).toList());
  }

  private static Transcript transcript(String id, String... lines) {
    TurnLines turns = new TurnLines();
    for (String line : lines) {
      String[] parts = line.split(": ", 2);
      turns.add(SpeakerRoles.common().speaker(parts[0]), parts[1], Optional.empty());
    }
    return turns.transcript(new TranscriptId(id));
  }
}
