package org.exemplar.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
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
import org.exemplar.text.TextDigest;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three coders: of an earlier round is seen only what the viewer and others finished in it. */
class EarlierRoundsUnseenTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final CoderId BEN = new CoderId("ben");
  private static final CoderId CARL = new CoderId("carl");
  private static final TranscriptId T1 = new TranscriptId("t1");
  private static final TranscriptId T2 = new TranscriptId("t2");
  private static final TextSpan QUICK = new TextSpan(26, 38);
  private static final TextSpan SHORTER = new TextSpan(32, 38);
  private static final TextSpan THERE = new TextSpan(63, 75);

  /** So it is. */
  private static final String SO = "So it is.";

  private static final String FIRST = "/compare?round=1";

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

  private void open() {
    desk = SmallDesk.desk(SmallDesk.file(study));
    workspace = Workspace.open(desk, TestInstruments.all(), List.of(ANNA, BEN, CARL), 0);
  }

  @AfterEach
  void close() {
    workspace.close();
    desk.close();
  }

  private Visitor visitor(CoderId coder) {
    return Visitor.of(workspace, coder);
  }

  private void code(CoderId coder, TranscriptId transcript, String code, TextSpan span) {
    assertThat(
            new CodersDesk(desk)
                .apply(coder, new CodersDesk.Mark(transcript, new CodeId(code), span)))
        .isEmpty();
  }

  private TextSpan so() {
    int start =
        SmallDesk.read(SmallDesk.file(study)).transcript(T2).orElseThrow().text().indexOf(SO);
    return new TextSpan(start, start + SO.length());
  }

  private void finish(TranscriptId transcript, CoderId... coders) {
    for (CoderId coder : coders) {
      assertThat(new FinishingDesk(desk).finish(coder, transcript)).isEmpty();
    }
  }

  /** Anna and ben finish t1 in round 1, anna and carl t2; carl has coded in t1 and left it. */
  private void firstRound() {
    code(ANNA, T1, "q", QUICK);
    code(BEN, T1, "q", SHORTER);
    code(CARL, T1, "d", THERE);
    code(ANNA, T2, "d", so());
    finish(T1, ANNA, BEN);
    finish(T2, ANNA, CARL);
    assertThat(new FinishingDesk(desk).beginRound(ANNA, 1)).isEmpty();
  }

  private static HttpResponse<String> decide(Visitor who, String page) {
    return who.send(
        page,
        page,
        List.of(
            Map.entry("before", "0"),
            Map.entry("decision", "neither"),
            Map.entry("reason", "too short"),
            Map.entry("decided_by", "both")));
  }

  @Test
  void whoDidNotFinishATranscriptInTheRoundSeesNothingOfIt() {
    open();
    firstRound();
    Visitor anna = visitor(ANNA);
    String quick = anna.linkOn(FIRST, "Quick in t1");
    assertThat(decide(anna, quick).statusCode()).isEqualTo(303);

    Visitor carl = visitor(CARL);
    assertThat(carl.words(FIRST))
        .contains("Compare anna and carl, round 1", "Direct 0 agreed 1 differ")
        .contains("What is not shown t1: finished by anna, not by you.")
        .doesNotContain("ben", "Quick 0", "quick");
    assertThat(carl.ask(quick).statusCode()).isEqualTo(404);
    assertThat(carl.page("/compare/decisions.csv").lines()).hasSize(1);
    assertThat(carl.words("/compare/agreement?round=1"))
        .contains("Coders anna and carl")
        .doesNotContain("ben ");

    Visitor ben = visitor(BEN);
    assertThat(ben.words(FIRST))
        .contains("Compare anna and ben, round 1", "Quick 0 agreed 1 differ, decided")
        .contains("t2: finished by anna, not by you.")
        .doesNotContain("Direct");
    assertThat(ben.page("/compare/decisions.csv").lines()).hasSize(2);

    assertThat(anna.words(FIRST))
        .contains("Compare anna, ben and carl, round 1")
        .contains("t1: without carl, who had not finished it.")
        .contains("t2: without ben, who had not finished it.");
    assertThat(anna.words(anna.linkOn(FIRST, "Quick in t1"))).doesNotContain("carl");
    assertThat(anna.words("/compare/differences?round=1"))
        .contains("2 differences.")
        .doesNotContain("It is there.");
  }

  @Test
  void toFinishATranscriptInTheNextRoundOpensThatRoundOnly() {
    open();
    firstRound();
    assertThat(new FinishingDesk(desk).finish(CARL, T1)).isEmpty();
    assertThat(new FinishingDesk(desk).finish(ANNA, T1)).isEmpty();
    Visitor carl = visitor(CARL);
    assertThat(carl.words("/compare"))
        .contains("Compare anna and carl, round 2", "Quick 0 agreed 1 differ")
        .doesNotContain("quick.");
    assertThat(carl.words(FIRST))
        .contains("t1: finished by anna, not by you.")
        .doesNotContain("Quick 0");
    assertThat(carl.page("/compare/decisions.csv").lines()).hasSize(1);
  }

  @Test
  void whatIsCodedInTheNextRoundIsNotSeenInTheEarlier() {
    open();
    firstRound();
    code(BEN, T1, "d", THERE);
    Visitor anna = visitor(ANNA);
    assertThat(anna.words(FIRST)).contains("Quick 0 agreed 1 differ");
    assertThat(anna.page("/compare/differences?round=1")).doesNotContain("It is there.");
    finish(T1, BEN);
    assertThat(anna.page("/compare/differences?round=1")).doesNotContain("It is there.");
    assertThat(anna.words("/compare")).contains("t1: finished by ben, not yet by you and carl.");
  }

  @Test
  void whoFinishedNothingInTheRoundIsNotOfferedIt() {
    open();
    code(ANNA, T1, "q", QUICK);
    finish(T1, ANNA, BEN);
    assertThat(new FinishingDesk(desk).beginRound(CARL, 1)).isEmpty();
    Visitor carl = visitor(CARL);
    assertThat(carl.words("/compare")).doesNotContain("Round 1", "(the present one)");
    assertThat(carl.words(FIRST))
        .contains("Compare coders, round 1")
        .contains(
            "There is nothing for you to compare in round 1. You see others' codings of it in a"
                + " transcript that you and they had finished in that round.")
        .contains("t1: finished by anna and ben, not by you.")
        .doesNotContain("Quick", "differ");
    assertThat(carl.ask("/compare/differences?round=1"))
        .returns(404, HttpResponse::statusCode)
        .extracting(Visitor::words)
        .asString()
        .contains(
            "There is nothing for you to compare in round 1. Choose another round in the"
                + " comparison.");
    assertThat(carl.words("/compare/agreement?round=1"))
        .contains(
            "There is nothing for you to compare in round 1. Choose another round in the"
                + " comparison.");
    HttpResponse<String> made = carl.send("/codebook", "/compare/reconciled?round=1", List.of());
    assertThat(made.statusCode()).isEqualTo(409);
    assertThat(Visitor.words(made)).contains("There is nothing for you to compare in round 1.");
  }

  private void writeInRoundTwo(String... declared) throws IOException {
    Files.writeString(
        study.resolve("study.yaml"), "id: small\ntitle: Small\ncodebook: codes.csv\nround: 2\n");
    TextDigest digest = TextDigest.of(Files.readString(study.resolve("transcripts/t1.txt")));
    StringBuilder finished = new StringBuilder("coder,transcript,round,digest,at\n");
    for (String one : declared) {
      String[] parts = one.split(" ");
      finished.append(
          "%s,t1,%s,%s,2023-11-06T16:20:0%sZ\n".formatted(parts[0], parts[1], digest, parts[1]));
    }
    Files.writeString(study.resolve("finished.csv"), finished);
    SmallDesk.code(study, "anna", "q", 26, 38, "It is quick.", "");
    SmallDesk.code(study, "ben", "q", 32, 38, "quick.", "");
  }

  @Test
  void whereNothingWasKeptWhatStillStandsIsCompared() throws IOException {
    writeInRoundTwo("anna 1", "ben 1");
    open();
    Visitor anna = visitor(ANNA);
    assertThat(anna.words(FIRST)).contains("Quick 0 agreed 1 differ");
    code(BEN, T1, "d", THERE);
    assertThat(anna.words(FIRST)).contains("Quick 0 agreed 1 differ").doesNotContain("Direct 0");
  }

  @Test
  void whatWasCodedAgainWithoutBeingKeptIsNotCompared() throws IOException {
    writeInRoundTwo("anna 1", "ben 1", "carl 1", "ben 2");
    open();
    assertThat(visitor(ANNA).words(FIRST))
        .contains("Compare anna and carl, round 1")
        .doesNotContain("quick.");
    assertThat(visitor(BEN).words(FIRST))
        .contains("There is nothing for you to compare in round 1.")
        .contains(
            "t1: finished by anna and carl, finished by you, and what was coded then was not kept.");
  }
}
