package org.exemplar.study.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.CodingSet;
import org.exemplar.study.Study;
import org.exemplar.study.reconciliation.Choice;
import org.exemplar.study.reconciliation.ConsensusMeeting;
import org.exemplar.study.reconciliation.MadeDecision;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.workspace.TestInstruments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the study of a round has in it for each of three coders, of whom one did not finish it. */
class SightTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final CoderId BEN = new CoderId("ben");
  private static final CoderId CARL = new CoderId("carl");
  private static final TranscriptId T1 = new TranscriptId("t1");
  private static final TextSpan QUICK = new TextSpan(26, 38);
  private static final TextSpan SHORTER = new TextSpan(32, 38);
  private static final TextSpan THERE = new TextSpan(63, 75);

  @TempDir private Path folder;
  private StudyDesk desk;

  @BeforeEach
  void codeInTwoRounds() throws IOException {
    Path study = SmallDesk.in(folder);
    Files.writeString(
        study.resolve("coders.csv"), "coder,kind\nanna,person\nben,person\ncarl,person\n");
    desk = SmallDesk.desk(SmallDesk.file(study));
    code(ANNA, "q", QUICK);
    code(BEN, "q", SHORTER);
    code(CARL, "d", THERE);
    finish(ANNA, BEN);
    assertThat(new FinishingDesk(desk).beginRound(ANNA, 1)).isEmpty();
    code(ANNA, "d", QUICK);
    code(BEN, "d", SHORTER);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void code(CoderId coder, String code, TextSpan span) {
    assertThat(new CodersDesk(desk).apply(coder, new CodersDesk.Mark(T1, new CodeId(code), span)))
        .isEmpty();
  }

  private void finish(CoderId... coders) {
    for (CoderId coder : coders) {
      assertThat(new FinishingDesk(desk).finish(coder, T1)).isEmpty();
    }
  }

  private Study inRound(int round, CoderId viewer) {
    return new Sight(desk.whole(), viewer).inRound(round);
  }

  private static List<String> told(CodingSet codings) {
    return codings.stream().map(c -> c.coder() + " " + c.code() + " " + c.text()).toList();
  }

  private static List<String> kept(Study study) {
    return study.frozen().stream().flatMap(one -> told(one.codings()).stream()).toList();
  }

  @Test
  void whoFinishedInTheRoundSeesItAsItStood() {
    for (CoderId viewer : List.of(ANNA, BEN)) {
      assertThat(told(inRound(1, viewer).codings()))
          .containsExactly("anna q It is quick.", "ben q quick.");
      assertThat(kept(inRound(1, viewer)))
          .containsExactlyInAnyOrder("anna q It is quick.", "ben q quick.");
    }
  }

  @Test
  void whoDidNotFinishInTheRoundSeesNothingOfItWhateverTheyFinishLater() {
    assertThat(inRound(1, CARL).codings().list()).isEmpty();
    assertThat(kept(inRound(1, CARL))).isEmpty();
    finish(ANNA, CARL);
    assertThat(inRound(1, CARL).codings().list()).isEmpty();
    assertThat(kept(inRound(1, CARL))).isEmpty();
    assertThat(told(inRound(2, CARL).codings()))
        .containsExactly("anna d It is quick.", "anna q It is quick.", "carl d It is there.");
    assertThat(kept(inRound(2, CARL))).noneMatch(words -> words.startsWith("ben"));
  }

  @Test
  void thePresentRoundIsBlindUntilBothHaveFinishedItThough() {
    finish(BEN);
    assertThat(inRound(2, ANNA).codings().list()).isEmpty();
    assertThat(kept(inRound(2, ANNA))).isEmpty();
    finish(ANNA);
    assertThat(told(inRound(2, ANNA).codings()))
        .containsExactly(
            "anna d It is quick.", "anna q It is quick.", "ben d quick.", "ben q quick.");
  }

  @Test
  void whatWasReconciledIsSeenByWhoFinishedTheRoundThatItIsOf() {
    Study first = inRound(1, ANNA);
    ConsensusMeeting meeting = ConsensusMeeting.of(first, List.of(ANNA, BEN), List.of(T1), 1);
    MadeDecision made =
        new MadeDecision(
            meeting.differences().list().get(0).id(),
            new Choice(Choice.Kind.BOTH, Optional.empty()),
            List.of(),
            "",
            Optional.empty(),
            "",
            "");
    assertThat(
            new ComparisonDesk(desk, TestInstruments.all().agreement())
                .decide(new ComparisonDesk.Asked(ANNA, List.of(), Optional.of(1)), made, 0))
        .isEmpty();
    String reconciled = "reconciled q It is quick.";
    assertThat(told(desk.whole().codings())).contains(reconciled);
    assertThat(told(inRound(1, BEN).codings())).contains(reconciled);
    assertThat(told(new Sight(desk.whole(), BEN).study().codings())).doesNotContain(reconciled);
    assertThat(told(inRound(1, CARL).codings())).doesNotContain(reconciled);
    assertThat(inRound(1, CARL).decisions()).isEmpty();
    assertThat(inRound(1, BEN).decisions()).hasSize(1);
  }
}
