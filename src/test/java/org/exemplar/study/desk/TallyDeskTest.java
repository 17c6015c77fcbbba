package org.exemplar.study.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.study.StudyTally;
import org.exemplar.study.reconciliation.UnreconciledStudy;
import org.exemplar.tally.CountingUnit;
import org.exemplar.tally.Dimension;
import org.exemplar.tally.Tally;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose codings a person counts, and of what part of a study. */
class TallyDeskTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final CoderId INES = new CoderId("ines");

  @TempDir private Path folder;

  private static int codings(StudyTally tally) {
    return tally.talk().codings().size();
  }

  /**
   * That a transcript is reconciled, or found empty by another, is not told before one finished.
   */
  @Test
  void whatIsReconciledElsewhereLeavesOnesOwnCodingsCounted() throws IOException {
    Path study = SmallDesk.in(folder);
    Files.writeString(
        study.resolve("coders.csv"),
        "coder,kind\nanna,person\nben,person\nreconciled,reconciled\n");
    SmallDesk.code(study, "reconciled", "d", 26, 38, "It is quick.", "");
    SmallDesk.finish(study, "reconciled", "t1");
    try (StudyDesk desk = SmallDesk.desk(SmallDesk.file(study))) {
      TextSpan quick = new TextSpan(32, 38);
      assertThat(
              new CodersDesk(desk)
                  .apply(ANNA, new CodersDesk.Mark(new TranscriptId("t1"), new CodeId("q"), quick)))
          .isEmpty();
      TallyDesk.View view = new TallyDesk(desk).view(ANNA, TallyFilter.NONE).value().orElseThrow();
      assertThat(view.part().talk().codings())
          .extracting(voiced -> voiced.coding().coder())
          .containsExactly(ANNA);
      assertThat(view.coders()).containsExactly(ANNA);
      assertThat(view.part().coders())
          .isEqualTo(
              "The coding of one person (anna) was counted in 1 transcript, which has no"
                  + " reconciled coding. 1 transcript has no coding that was counted.");
    }
  }

  private TallyFilter filter(
      Optional<String> transcript, Optional<String> participant, List<CoderId> coders) {
    return new TallyFilter(
        Optional.empty(), transcript, Optional.empty(), participant, Optional.empty(), coders);
  }

  @Test
  void partsAddUpToTheWhole() throws IOException {
    try (StudyDesk desk = SmallDesk.desk(SmallDesk.file(UnreconciledStudy.in(folder)))) {
      TallyDesk tally = new TallyDesk(desk);
      StudyTally all = tally.view(INES, TallyFilter.NONE).value().orElseThrow().part();
      int sum = 0;
      for (String transcript : Dimension.transcript().columns(all.talk())) {
        StudyTally part =
            tally
                .view(INES, filter(Optional.of(transcript), Optional.empty(), List.of()))
                .value()
                .orElseThrow()
                .part();
        sum += codings(part);
        assertThat(
                Tally.of(part.talk(), part.categories())
                    .entries()
                    .get(0)
                    .in(CountingUnit.TRANSCRIPTS)
                    .of())
            .isEqualTo(1);
      }
      assertThat(sum).isEqualTo(codings(all));
      StudyTally one =
          tally
              .view(INES, filter(Optional.empty(), Optional.of("P05"), List.of(INES)))
              .value()
              .orElseThrow()
              .part();
      assertThat(one.talk().codings())
          .isNotEmpty()
          .allSatisfy(
              voiced -> {
                assertThat(voiced.coding().coder()).isEqualTo(INES);
                assertThat(voiced.participants())
                    .extracting(p -> p.id().value())
                    .containsExactly("P05");
              });
      assertThat(
              Tally.of(one.talk(), one.categories())
                  .entries()
                  .get(0)
                  .in(CountingUnit.PARTICIPANTS)
                  .of())
          .isEqualTo(1);
    }
  }

  @Test
  void aCoderWhomNobodyKnowsIsAProblem() throws IOException {
    try (StudyDesk desk = SmallDesk.desk(SmallDesk.file(SmallDesk.in(folder)))) {
      assertThat(
              new TallyDesk(desk)
                  .view(
                      ANNA,
                      filter(Optional.empty(), Optional.empty(), List.of(new CoderId("dora"))))
                  .problems())
          .extracting(Problem::found)
          .containsExactly("There is no coder \"dora\".");
    }
  }

  @Test
  void aPassageHasItsWordsInTheirTurn() throws IOException {
    try (StudyDesk desk = SmallDesk.desk(SmallDesk.file(UnreconciledStudy.in(folder)))) {
      TallyDesk.View view = new TallyDesk(desk).view(INES, TallyFilter.NONE).value().orElseThrow();
      List<TalliedPassage> passages =
          view.passages(Set.of(new CodeId("quicker")), Dimension.participant(), "P01");
      assertThat(passages)
          .extracting(TalliedPassage::before, TalliedPassage::words, TalliedPassage::speakers)
          .containsExactly(tuple("", "Mine’s usually next morning.", List.of("P01")));
      assertThat(passages.get(0).after()).startsWith(" But I sleep better for having sent it");
    }
  }
}
