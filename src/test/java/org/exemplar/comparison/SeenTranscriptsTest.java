package org.exemplar.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.Design;
import org.exemplar.record.Finished;
import org.exemplar.record.FrozenCodings;
import org.exemplar.tally.SmallStudy;
import org.exemplar.text.TextDigest;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.Test;

class SeenTranscriptsTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final CoderId BEN = new CoderId("ben");
  private static final TranscriptId ONE = new TranscriptId("one");
  private static final TranscriptId TWO = new TranscriptId("two");

  private final SmallStudy study =
      new SmallStudy(Design.INTERVIEWS)
          .code("cost", "")
          .transcript("one", "", "Ann: It is dear.")
          .transcript("two", "", "Ann: It is cheap.")
          .coded("anna", "one", "cost", "dear")
          .coded("ben", "two", "cost", "cheap");

  private final List<FrozenCodings> frozen = new ArrayList<>();

  private Finished finished(CoderId coder, int transcript, int round) {
    Transcript text = Compared.transcript(study, transcript);
    return RandomComparison.declared(coder, text, round, text.digest());
  }

  private SeenTranscripts seen(int round, Finished... finished) {
    return SeenTranscripts.of(
        List.of(BEN, ANNA),
        study.codings(),
        List.of(finished),
        frozen,
        study.corpus().transcripts(),
        round);
  }

  @Test
  void withoutDeclarationsTranscriptsWithACodingCountAsSeen() {
    SeenTranscripts seen = seen(1);
    assertThat(seen.coders()).containsExactly(BEN, ANNA);
    assertThat(seen.ground(ANNA)).isEqualTo(SeenTranscripts.Ground.CODED);
    assertThat(seen.saw(ANNA, ONE)).isTrue();
    assertThat(seen.saw(ANNA, TWO)).isFalse();
    assertThat(seen.coders(TWO)).containsExactly(BEN);
  }

  @Test
  void oneDeclarationMakesWhatWasNotDeclaredUnseen() {
    SeenTranscripts seen = seen(1, finished(ANNA, 1, 1));
    assertThat(seen.ground(ANNA)).isEqualTo(SeenTranscripts.Ground.DECLARED);
    assertThat(seen.ground(BEN)).isEqualTo(SeenTranscripts.Ground.CODED);
    assertThat(seen.saw(ANNA, ONE)).isFalse();
    assertThat(seen.saw(ANNA, TWO)).isTrue();
    assertThat(seen.coders(TWO)).containsExactly(BEN, ANNA);
  }

  @Test
  void aDeclarationOfAnotherRoundIsNoneOfThisOne() {
    SeenTranscripts first = seen(1, finished(ANNA, 0, 1), finished(ANNA, 1, 2));
    assertThat(first.saw(ANNA, ONE)).isTrue();
    assertThat(first.saw(ANNA, TWO)).isFalse();
    SeenTranscripts second = seen(2, finished(ANNA, 0, 1), finished(ANNA, 1, 2));
    assertThat(second.saw(ANNA, ONE)).isFalse();
    assertThat(second.saw(ANNA, TWO)).isTrue();
    SeenTranscripts third = seen(3, finished(ANNA, 0, 1));
    assertThat(third.ground(ANNA)).isEqualTo(SeenTranscripts.Ground.DECLARED);
    assertThat(third.saw(ANNA, ONE)).isFalse();
  }

  @Test
  void aTranscriptThatWasCodedAgainLaterCountsInTheLaterRoundAlone() {
    Finished before = finished(ANNA, 0, 1);
    SeenTranscripts first = seen(1, before, finished(ANNA, 0, 2), finished(BEN, 0, 1));
    assertThat(first.codedAgain()).containsExactly(before);
    assertThat(first.coders(ONE)).containsExactly(BEN);
    SeenTranscripts second = seen(2, before, finished(ANNA, 0, 2), finished(BEN, 0, 1));
    assertThat(second.codedAgain()).isEmpty();
    assertThat(second.coders(ONE)).containsExactly(ANNA);
  }

  @Test
  void aTranscriptThatWasCodedAgainCountsInBothRoundsWhereTheFirstWasFrozen() {
    frozen.add(FrozenCodings.of(ANNA, 1, study.codings().by(Set.of(ANNA))));
    Finished first = finished(ANNA, 0, 1);
    Finished second = finished(ANNA, 0, 2);
    assertThat(seen(1, first, second).coders(ONE)).containsExactly(ANNA);
    assertThat(seen(1, first, second).codedAgain()).isEmpty();
    assertThat(seen(2, first, second).coders(ONE)).containsExactly(ANNA);
    frozen.set(0, FrozenCodings.of(ANNA, 2, study.codings().by(Set.of(ANNA))));
    assertThat(seen(1, first, second).codedAgain()).containsExactly(first);
  }

  @Test
  void whatWasFinishedOfAnotherTextDoesNotCount() {
    Finished other =
        RandomComparison.declared(
            ANNA, Compared.transcript(study, 0), 1, TextDigest.of("It was dear."));
    SeenTranscripts seen = seen(1, other, finished(BEN, 0, 1));
    assertThat(seen.otherText()).containsExactly(other);
    assertThat(seen.saw(ANNA, ONE)).isFalse();
    assertThat(seen(2, other).otherText()).isEmpty();
  }

  @Test
  void whoSawEverythingSawAlsoThatInWhichNothingWasFound() {
    Finished other =
        RandomComparison.declared(
            ANNA, Compared.transcript(study, 0), 1, TextDigest.of("It was dear."));
    Finished before = finished(ANNA, 1, 1);
    SeenTranscripts some = seen(1, other, before, finished(ANNA, 1, 2));
    CoderId cora = new CoderId("cora");
    SeenTranscripts all = some.withAll(List.of(BEN, cora), study.corpus().transcripts());
    assertThat(some.coders(ONE)).isEmpty();
    assertThat(all.coders(ONE)).containsExactly(BEN);
    assertThat(all.coders(TWO)).containsExactly(BEN);
    assertThat(all.coders()).containsExactly(BEN, ANNA);
    assertThat(all.saw(cora, ONE)).isFalse();
    assertThat(all.ground(ANNA)).isEqualTo(SeenTranscripts.Ground.DECLARED);
    assertThat(all.ground(BEN)).isEqualTo(SeenTranscripts.Ground.EVERYTHING);
    assertThat(all.otherText()).containsExactly(other);
    assertThat(all.codedAgain()).containsExactly(before);
    SeenTranscripts anna = seen(1, before).withAll(List.of(BEN), study.corpus().transcripts());
    assertThat(anna.coders(TWO)).containsExactly(BEN, ANNA);
    assertThat(anna.coders(ONE)).containsExactly(BEN);
  }
}
