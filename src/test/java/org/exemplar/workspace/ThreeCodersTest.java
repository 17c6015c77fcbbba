package org.exemplar.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.study.desk.CodersDesk;
import org.exemplar.study.desk.FinishingDesk;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More than two coders, assignments, and a text that was corrected after it was finished. */
class ThreeCodersTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final CoderId BEN = new CoderId("ben");
  private static final CoderId CARL = new CoderId("carl");
  private static final TranscriptId T1 = new TranscriptId("t1");
  private static final TranscriptId T2 = new TranscriptId("t2");
  private static final TextSpan QUICK = new TextSpan(26, 38);
  private static final TextSpan SHORTER = new TextSpan(32, 38);

  @TempDir private Path folder;
  private Path study;
  private StudyDesk desk;
  private Workspace workspace;

  @BeforeEach
  void write() throws IOException {
    study = SmallDesk.in(folder);
    Files.writeString(
        study.resolve("coders.csv"), "coder,kind\nanna,person\nben,person\ncarl,person\n");
  }

  private Visitor open(CoderId coder) {
    desk = SmallDesk.desk(SmallDesk.file(study));
    workspace = Workspace.open(desk, TestInstruments.all(), List.of(coder), 0);
    return Visitor.of(workspace, coder);
  }

  @AfterEach
  void close() {
    workspace.close();
    desk.close();
  }

  private void code(CoderId coder, TextSpan span) {
    assertThat(new CodersDesk(desk).apply(coder, new CodersDesk.Mark(T1, new CodeId("q"), span)))
        .isEmpty();
  }

  private void finish(TranscriptId transcript, CoderId... coders) {
    for (CoderId coder : coders) {
      assertThat(new FinishingDesk(desk).finish(coder, transcript)).isEmpty();
    }
  }

  @Test
  void allAreComparedOrThoseWhoAreChosen() {
    Visitor anna = open(ANNA);
    code(ANNA, QUICK);
    code(BEN, QUICK);
    code(CARL, SHORTER);
    finish(T1, ANNA, BEN, CARL);
    finish(T2, ANNA, BEN);
    assertThat(anna.words("/compare"))
        .contains("Compare anna, ben and carl, round 1")
        .contains("Quick 0 agreed 1 differ –")
        .contains("What is not shown t2: without carl, who has not finished it.");
    String page = anna.linkOn("/compare", "Quick in t1");
    assertThat(anna.words(page))
        .contains("As anna has it Quick As ben has it Quick As carl has it Quick As all have it");
    assertThat(
            anna.send(
                    page,
                    page,
                    List.of(
                        Map.entry("before", "0"),
                        Map.entry("decision", "none"),
                        Map.entry("reason", ""),
                        Map.entry("decided_by", "")))
                .statusCode())
        .isEqualTo(303);
    assertThat(anna.words("/compare?coder=anna&coder=ben"))
        .contains("Compare anna and ben, round 1 They differ nowhere.")
        .contains("Quick 1 agreed –");
    assertThat(anna.words("/compare?coder=anna")).contains("Compare anna, ben and carl, round 1");
    assertThat(anna.words("/compare/agreement")).contains("Agreement of each pair");
  }

  @Test
  void whoIsNotToCodeATranscriptIsNotWaitedFor() throws IOException {
    Files.writeString(
        study.resolve("assignments.csv"),
        "coder,transcript,round,seed,stratified_by,blind\nanna,t1,1,,,yes\nben,t1,1,,,yes\n"
            + "anna,t2,1,,,yes\n");
    Visitor anna = open(ANNA);
    finish(T2, ANNA);
    finish(T1, BEN);
    assertThat(anna.words("/compare"))
        .contains("t1: finished by ben, not yet by you.")
        .contains("t2: finished by you, nobody else is to code it.");
    finish(T1, ANNA);
    assertThat(anna.words("/compare"))
        .contains("Compare anna and ben, round 1 They differ nowhere.")
        .contains("None of them coded anything in these transcripts.");
  }

  @Test
  void whatWasFinishedBeforeACorrectionIsNotCompared() throws IOException {
    Files.writeString(
        study.resolve("finished.csv"),
        "coder,transcript,round,digest,at\nben,t1,1," + "0".repeat(64) + ",2023-11-06T16:20:00Z\n");
    Visitor anna = open(ANNA);
    finish(T1, ANNA);
    assertThat(anna.words("/compare"))
        .contains(
            "t1: finished by you, not yet by carl, finished by ben before its text was corrected,"
                + " and not since.");
  }
}
