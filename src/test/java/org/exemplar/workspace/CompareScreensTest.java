package org.exemplar.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.exemplar.app.FileFormats;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.study.desk.CodersDesk;
import org.exemplar.study.desk.FinishingDesk;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.study.folder.FolderStudyWriter;
import org.exemplar.study.store.StoreStudies;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two coders, blind until both have finished; then they compare and decide, over real HTTP. */
class CompareScreensTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final CoderId BEN = new CoderId("ben");
  private static final TranscriptId T1 = new TranscriptId("t1");
  private static final TranscriptId T2 = new TranscriptId("t2");

  /** It is quick. */
  private static final TextSpan QUICK = new TextSpan(26, 38);

  /** quick. */
  private static final TextSpan SHORTER = new TextSpan(32, 38);

  /** It is there. */
  private static final TextSpan THERE = new TextSpan(63, 75);

  @TempDir private Path folder;
  private Path file;
  private StudyDesk desk;
  private Workspace workspace;
  private Visitor anna;
  private Visitor ben;

  @BeforeEach
  void open() throws IOException {
    file = SmallDesk.file(SmallDesk.in(folder));
    desk = SmallDesk.desk(file);
    workspace = Workspace.open(desk, TestInstruments.all(), List.of(ANNA, BEN), 0);
    anna = Visitor.of(workspace, ANNA);
    ben = Visitor.of(workspace, BEN);
  }

  @AfterEach
  void close() {
    workspace.close();
    desk.close();
  }

  private void code(CoderId coder, TranscriptId transcript, String code, TextSpan span) {
    assertThat(
            new CodersDesk(desk)
                .apply(coder, new CodersDesk.Mark(transcript, new CodeId(code), span)))
        .isEmpty();
  }

  private void finish(CoderId coder, TranscriptId transcript) {
    assertThat(new FinishingDesk(desk).finish(coder, transcript)).isEmpty();
  }

  /** Three differences: another code's words, an end, and what ben left. */
  private void codeBoth() {
    code(ANNA, T1, "q", QUICK);
    code(BEN, T1, "q", SHORTER);
    code(ANNA, T1, "d", THERE);
  }

  private void finishBoth() {
    finish(ANNA, T1);
    finish(BEN, T1);
  }

  private static Map.Entry<String, String> field(String name, String value) {
    return Map.entry(name, value);
  }

  private static List<Map.Entry<String, String>> decision(
      int before, String decision, String reason) {
    return List.of(
        field("before", String.valueOf(before)),
        field("decision", decision),
        field("reason", reason),
        field("decided_by", "anna and ben"));
  }

  /** The page of the difference about a code. */
  private String passage(Visitor who, String label) {
    return who.linkOn("/compare", label);
  }

  private String quick() {
    return passage(anna, "Quick in t1: 0 agreed, 1 difference");
  }

  private String direct() {
    return passage(anna, "Direct in t1: 0 agreed, 1 difference");
  }

  private HttpResponse<String> decide(
      Visitor who, String page, List<Map.Entry<String, String>> fields) {
    return who.send(page, page, fields);
  }

  @Test
  void nothingIsComparedBeforeBothHaveFinished() {
    codeBoth();
    finish(BEN, T1);
    assertThat(anna.words("/compare"))
        .contains(
            "Compare coders There is nothing to compare yet. You see others' codings of a"
                + " transcript when you and they have finished it in this round. Go on coding, and"
                + " finish your transcripts")
        .contains("What is not shown t1: finished by ben, not yet by you.")
        .contains("t2: not finished by anybody yet.")
        .doesNotContain("Quick", "quick", "differ");
    assertThat(ben.words("/compare"))
        .contains("t1: finished by you, not yet by anna.")
        .doesNotContain("Direct", "there.");
    assertThat(ben.ask("/compare/differences"))
        .returns(404, HttpResponse::statusCode)
        .extracting(Visitor::words)
        .asString()
        .contains(
            "There is nothing to compare yet. Finish a transcript, and let another coder finish"
                + " it, too.");
    assertThat(ben.ask("/compare/differences/r1-000000000000").statusCode()).isEqualTo(404);
    assertThat(ben.words("/compare/agreement"))
        .contains("There is nothing to compare yet. Finish a transcript, and let another coder");
    assertThat(ben.page("/compare/decisions.csv").lines()).hasSize(1);
  }

  @Test
  void onlyTheTranscriptsThatBothHaveFinishedAreCompared() {
    codeBoth();
    code(BEN, T2, "d", new TextSpan(6, 14));
    finishBoth();
    finish(BEN, T2);
    String words = anna.words("/compare");
    assertThat(words)
        .contains("Compare anna and ben, round 1")
        .contains("Of the 2 differences of round 1, none was decided; 2 are open.")
        .contains("Code t1 All Quick 0 agreed 1 differ 0 agreed 1 differ")
        .contains("Direct 0 agreed 1 differ 0 agreed 1 differ")
        .contains("t1 gets its reconciled coding when 2 more differences are decided.")
        .contains("What is not shown t2: finished by ben, not yet by you.")
        .contains("Compute the coefficients , with their intervals.");
    assertThat(anna.words("/compare/agreement"))
        .contains("Agreement From the codings as they were finished, before anything was decided.")
        .contains("Quick 1 1 1 (1) 100 % 1.00 (all) 1.00 (all) 1.00 (all)")
        .contains("Agreement in each transcript")
        .contains("Coders anna and ben both coded 1 transcript (2 turns of participants).");
    assertThat(anna.part("/compare/agreement")).startsWith("<div class=\"coefficients\"");
    assertThat(anna.words("/compare/differences"))
        .contains("Differences of anna and ben")
        .contains("2 differences. Decide the first open one")
        .contains("Quick in t1, turn 2 boundary open Anna It is quick.")
        .contains("Direct in t1, turn 4 omitted by ben open Anna It is there.");
  }

  @Test
  void aPassageStandsSideBySide() {
    codeBoth();
    finishBoth();
    assertThat(anna.words(quick()))
        .contains(
            "Comparison List 1 of 1 chosen Previous Next Quick in t1, turn 2 boundary: the same code"
                + " with other ends")
        .contains("Interviewer 1 Go on. anna Anna 2 It is quick. Quick ben Anna 2 It is quick.")
        .contains("Interviewer 3 And? Underlined twice: what another coder of the passage left.")
        .contains("As anna has it Quick As ben has it Quick As both have it")
        .contains(
            "Not coded nothing stands here Otherwise with codes and words of your own choice");
    assertThat(anna.page(quick()))
        .contains("<mark class=\"alone\">It is </mark>", "<mark>quick.</mark>")
        .contains("href=\"/transcripts/t1#at-26\"");
    assertThat(anna.words(direct()))
        .contains("ben Anna 4 It is there. Nothing coded here.")
        .contains("As anna has it Quick › Direct Not coded")
        .doesNotContain("As ben has it", "As both have it");
    assertThat(anna.ask("/compare/differences/r1-000000000000"))
        .returns(404, HttpResponse::statusCode)
        .extracting(Visitor::words)
        .asString()
        .contains(
            "The coders do not have this difference, or no longer. Go back to the comparison, and"
                + " decide on what has changed.");
  }

  @Test
  void aDecisionWithItsReasonLeadsToTheNextAndIsKept() {
    codeBoth();
    finishBoth();
    String first = anna.linkOn("/compare", "Decide the next difference");
    HttpResponse<String> decided = decide(anna, first, decision(0, "coder:anna", "all of it"));
    assertThat(decided.statusCode()).isEqualTo(303);
    String next = decided.headers().firstValue("Location").orElseThrow();
    assertThat(next).startsWith("/compare/differences/r1-").contains("state=open", "done=r1-");
    assertThat(anna.words(next))
        .contains("Quick in t1, turn 2 is decided: as anna had it. Look at it again")
        .contains("1 of 1 open")
        .contains("Direct in t1, turn 4 omitted by ben");
    assertThat(ben.words(quick()))
        .contains("Decisions on this difference Decided as anna had it this counts anna and ben,")
        .contains("all of it")
        .contains("Quick: “It is quick.”");
    assertThat(anna.words("/compare"))
        .contains("Of the 2 differences of round 1, 1 was decided as anna had it; 1 is open.")
        .contains("Quick 0 agreed 1 differ, decided")
        .contains("t1 gets its reconciled coding when one more difference is decided.")
        .contains("Omitted 1 0 0 0 0 0 1 Boundary 1 1 0 0 0 0 0")
        .contains("Download the decisions as a sheet (decisions.csv)");
  }

  private List<String> reconciled() {
    return SmallDesk.read(file).codings().stream()
        .filter(c -> c.coder().value().equals("reconciled"))
        .map(c -> c.code() + ": " + c.text() + (c.memo().isEmpty() ? "" : " | " + c.memo()))
        .toList();
  }

  @Test
  void theLastDecisionMakesTheReconciledCoding() {
    codeBoth();
    finishBoth();
    decide(anna, quick(), decision(0, "both", "the longer one"));
    assertThat(reconciled()).isEmpty();
    HttpResponse<String> last = decide(ben, direct(), decision(0, "neither", "only a place"));
    assertThat(last.headers().firstValue("Location").orElseThrow()).startsWith("/compare?done=r1-");
    assertThat(reconciled()).containsExactly("q: It is quick. | the longer one");
    assertThat(ben.words("/compare"))
        .contains("1 was decided as both had it and 1 as not coded.")
        .contains("Nothing is open in: t1. What was decided there is the reconciled coding.")
        .doesNotContain("Make the reconciled coding", "Decide the next difference");
    assertThat(
            SmallDesk.read(file).finished().stream()
                .filter(f -> f.coder().value().equals("reconciled")))
        .hasSize(1);
  }

  @Test
  void aDecisionMayBeChangedAndTheLogKeepsBoth() {
    codeBoth();
    finishBoth();
    decide(anna, quick(), decision(0, "coder:anna", "the longer one"));
    decide(anna, direct(), decision(0, "coder:anna", ""));
    assertThat(reconciled()).containsExactly("q: It is quick. | the longer one", "d: It is there.");
    decide(ben, quick(), decision(1, "coder:ben", "the shorter one"));
    assertThat(reconciled()).containsExactly("q: quick. | the shorter one", "d: It is there.");
    assertThat(SmallDesk.read(file).decisions()).hasSize(3);
    assertThat(anna.words(quick()))
        .contains("Decided as ben had it this counts")
        .contains("Decided as anna had it anna and ben, 1 January 1970, 00:00 UTC: the longer one");
  }

  @Test
  void wordsAndCodesAreEdited() {
    codeBoth();
    finishBoth();
    List<Map.Entry<String, String>> edited = new ArrayList<>(decision(0, "other", "in short"));
    edited.add(field("code", "d"));
    edited.add(field("code", "q"));
    edited.add(field("words", "is quick."));
    assertThat(decide(anna, quick(), edited).statusCode()).isEqualTo(303);
    decide(anna, direct(), decision(0, "neither", ""));
    assertThat(reconciled())
        .containsExactlyInAnyOrder("q: is quick. | in short", "d: is quick. | in short");
    assertThat(anna.words(quick()))
        .contains("Decided otherwise this counts")
        .contains("Quick › Direct: “is quick.”", "Quick: “is quick.”");
  }

  @Test
  void whatCannotBeDecidedIsSaidBesideWhatWasEntered() {
    codeBoth();
    finishBoth();
    List<Map.Entry<String, String>> edited = new ArrayList<>(decision(0, "other", "my reason"));
    edited.add(field("words", "never said"));
    HttpResponse<String> refused = decide(anna, quick(), edited);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Visitor.words(refused))
        .contains(
            "No code is chosen for the words. Tick the codes that the words get; if they get none,"
                + " decide that nothing is coded there.")
        .contains(
            "The words do not stand in t1. Copy the words from the passage, without the marks ›"
                + " and ‹.")
        .contains("never said", "my reason");
    HttpResponse<String> nothing = decide(anna, direct(), decision(0, "coder:ben", ""));
    assertThat(Visitor.words(nothing))
        .contains(
            "ben has nothing there that could be taken. If nothing is to be coded there, choose"
                + " neither.");
    assertThat(decide(anna, direct(), decision(0, "coder:carl", "")).statusCode()).isEqualTo(400);
    HttpResponse<String> none = decide(anna, direct(), decision(0, "perhaps", ""));
    assertThat(none.statusCode()).isEqualTo(400);
    assertThat(Visitor.words(none))
        .contains("No decision was chosen. Go back, and choose one of the list.");
    assertThat(SmallDesk.read(file).decisions()).isEmpty();
  }

  @Test
  void whatAnotherDecidedMeanwhileIsNotPassedOver() {
    codeBoth();
    finishBoth();
    decide(ben, quick(), decision(0, "coder:ben", "meanwhile"));
    HttpResponse<String> late = decide(anna, quick(), decision(0, "coder:anna", "too late"));
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(Visitor.words(late))
        .contains(
            "This difference was decided meanwhile, perhaps in another window. Look at the decision"
                + " as it stands now, and change it if you do not agree.")
        .contains("Decided as ben had it this counts", "meanwhile")
        .contains("too late");
    assertThat(SmallDesk.read(file).decisions()).hasSize(1);
  }

  @Test
  void whatNobodyDiffersOnBecomesReconciledByOneButton() {
    code(ANNA, T1, "q", QUICK);
    code(BEN, T1, "q", QUICK);
    finishBoth();
    assertThat(anna.words("/compare"))
        .contains("They differ nowhere.")
        .contains(
            "What all gave alike, and what is decided, can become the reconciled coding of the"
                + " transcripts in which nothing is open. Make the reconciled coding");
    assertThat(anna.send("/compare", "/compare/reconciled", List.of()).statusCode()).isEqualTo(303);
    assertThat(reconciled()).containsExactly("q: It is quick.");
    assertThat(anna.words("/compare")).doesNotContain("Make the reconciled coding");
    assertThat(anna.words("/compare/differences"))
        .contains("None is like this. Choose other codes, transcripts or states.");
  }

  @Test
  void theDownloadIsTheSheetThatTheFolderKeeps() throws IOException {
    codeBoth();
    finishBoth();
    decide(anna, quick(), decision(0, "coder:anna", "=all, \"of\" it"));
    decide(anna, direct(), decision(0, "neither", ""));
    HttpResponse<String> sheet = anna.ask("/compare/decisions.csv");
    assertThat(sheet.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"decisions.csv\"");
    assertThat(sheet.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
    assertThat(sheet.body()).isEqualTo(decisionsOfTheFolder());
  }

  private String decisionsOfTheFolder() throws IOException {
    Path back = folder.resolve("back");
    assertThat(
            new FolderStudyWriter(new FileFormats())
                .create(
                    back,
                    new StoreStudies(() -> Instant.EPOCH).everything(file).value().orElseThrow()))
        .isEmpty();
    return Files.readString(back.resolve("decisions.csv"));
  }
}
