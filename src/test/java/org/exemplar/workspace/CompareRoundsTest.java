package org.exemplar.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.exemplar.app.CommandLineRun;
import org.exemplar.app.FileFormats;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.record.Decision;
import org.exemplar.study.Study;
import org.exemplar.study.WholeStudy;
import org.exemplar.study.desk.CodersDesk;
import org.exemplar.study.desk.CodersDesk.Mark;
import org.exemplar.study.desk.CorrectionDesk;
import org.exemplar.study.desk.FinishingDesk;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.study.folder.FolderStudyWriter;
import org.exemplar.study.store.StoreStudies;
import org.exemplar.study.store.StoreStudyWriter;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two coders in their second round look at their first again, and decide it, over real HTTP. */
class CompareRoundsTest {

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

  private static final String FIRST = "/compare?round=1";
  private static final String UNKNOWN =
      "The study has no such round: it is in round 2. Go back to the comparison, and choose one of"
          + " its rounds.";

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
    assertThat(new CodersDesk(desk).apply(coder, mark(transcript, code, span))).isEmpty();
  }

  private static Mark mark(TranscriptId transcript, String code, TextSpan span) {
    return new Mark(transcript, new CodeId(code), span);
  }

  private void finish(TranscriptId transcript) {
    for (CoderId coder : List.of(ANNA, BEN)) {
      assertThat(new FinishingDesk(desk).finish(coder, transcript)).isEmpty();
    }
  }

  /** In round 1 the coders differ on an end and on a code; anna decides the first. */
  private void firstRound() {
    code(ANNA, T1, "q", QUICK);
    code(BEN, T1, "q", SHORTER);
    code(ANNA, T1, "d", THERE);
    finish(T1);
    decide(anna, "/compare", "Quick in t1", "coder:anna");
    anna.does("/rounds", "round", "1");
  }

  /** In round 2 they agree on the end, and the code is ben's instead of anna's. */
  private void codeAgain() {
    CodersDesk coders = new CodersDesk(desk);
    assertThat(coders.remove(ANNA, mark(T1, "d", THERE))).isEmpty();
    assertThat(coders.move(BEN, mark(T1, "q", SHORTER), mark(T1, "q", QUICK))).isEmpty();
    code(BEN, T1, "d", THERE);
  }

  private HttpResponse<String> decide(Visitor who, String overview, String label, String decision) {
    return decide(who, who.linkOn(overview, label), decision);
  }

  private static HttpResponse<String> decide(Visitor who, String page, String decision) {
    HttpResponse<String> decided =
        who.send(
            page,
            page,
            List.of(
                Map.entry("before", "0"),
                Map.entry("decision", decision),
                Map.entry("reason", "as agreed"),
                Map.entry("decided_by", "anna and ben")));
    assertThat(decided.statusCode()).as(decided.body()).isEqualTo(303);
    return decided;
  }

  private List<String> codings(CoderId coder) {
    return SmallDesk.read(file).codings().by(Set.of(coder)).stream()
        .map(c -> c.transcript() + " " + c.code() + ": " + c.text())
        .toList();
  }

  private List<String> reconciled() {
    return codings(new CoderId("reconciled"));
  }

  @Test
  void anEarlierRoundIsSeenAsItStoodWhenItWasFinished() {
    firstRound();
    codeAgain();
    assertThat(anna.words("/compare"))
        .contains("Round 1 Round 2 (the present one) Compare coders")
        .contains("Round 2 of coding, the present one.")
        .contains("There is nothing to compare yet.")
        .contains("What is not shown t1: not finished by anybody yet.");
    assertThat(anna.linkOn("/compare", "Round 1")).isEqualTo(FIRST);
    assertThat(anna.linkOn(FIRST, "Round 2 (the present one)")).isEqualTo("/compare");
    assertThat(anna.words(FIRST))
        .contains("Compare anna and ben, round 1")
        .contains("Round 1 of coding, as it was finished then. The study is in round 2.")
        .contains("Of the 2 differences of round 1, 1 was decided as anna had it; 1 is open.")
        .contains("Quick 0 agreed 1 differ, decided", "Direct 0 agreed 1 differ")
        .contains("What is not shown t2: not finished by anybody.");
    assertThat(anna.words("/compare/differences?round=1"))
        .contains("Differences of anna and ben Round 1 of coding, as it was finished then.")
        .contains("Quick in t1, turn 2 boundary as anna had it Anna It is quick.")
        .contains("Direct in t1, turn 4 omitted by ben open Anna It is there.");
    String quick = anna.linkOn(FIRST, "Quick in t1");
    assertThat(anna.words(quick))
        .contains("Quick in t1, turn 2 Round 1 of coding, as it was finished then.");
    assertThat(anna.page(quick))
        .contains("<mark class=\"alone\">It is </mark>", "<mark>quick.</mark>");
    assertThat(anna.words("/compare/agreement?round=1"))
        .contains("Agreement Round 1 of coding, as it was finished then. The study is in round 2.")
        .contains("Quick 1 1 1 (1) 100 % 1.00 (all) 1.00 (all) 1.00 (all)");
    assertThat(anna.ask("/compare/agreement").body())
        .contains("There is nothing to compare yet.")
        .doesNotContain("Quick");
  }

  @Test
  void everyLinkAndFormKeepsTheRound() {
    firstRound();
    String direct = anna.linkOn(FIRST, "Direct in t1");
    for (String page :
        List.of(
            FIRST,
            "/compare?round=1&coder=anna&coder=ben",
            "/compare/differences?round=1&state=open",
            "/compare/agreement?round=1",
            direct)) {
      assertThat(comparing(anna.page(page)))
          .as(page)
          .isNotEmpty()
          .allSatisfy(link -> assertThat(link).containsPattern("[?&;]round=1(&|$)"));
    }
    assertThat(Visitor.field(anna.page("/compare/differences?round=1"), "round")).isEqualTo("1");
    assertThat(anna.page("/compare")).doesNotContain("name=\"round\"");
  }

  /** Links and forms of the pages of comparison, but those to the present round and to the log. */
  private static List<String> comparing(String page) {
    return Pattern.compile("(?:href|action|hx-get)=\"(/compare[^\"]*)\"")
        .matcher(page.substring(page.indexOf("<main")))
        .results()
        .map(found -> found.group(1))
        .filter(link -> !link.equals("/compare/decisions.csv"))
        .filter(link -> !page.contains("\"" + link + "\">Round 2 (the present one)<"))
        .filter(link -> !page.contains("method=\"get\" action=\"" + link + "\""))
        .toList();
  }

  @Test
  void whatWasOpenIsDecidedInTheNextRoundAndBothRoundsAreKeptApart() throws IOException {
    firstRound();
    codeAgain();
    String direct = anna.linkOn(FIRST, "Decide the next difference");
    assertThat(anna.words(direct))
        .contains("Direct in t1, turn 4 Round 1 of coding")
        .contains(
            "What is decided here is kept as decided in round 1. What was coded in any round stays"
                + " as it is. A transcript in which nothing of round 1 is open has the reconciled"
                + " coding of that round, until a later round is reconciled. Decide, and go on");
    HttpResponse<String> decided = decide(anna, direct, "coder:anna");
    assertThat(decided.headers().firstValue("Location").orElseThrow())
        .startsWith("/compare?round=1&done=r1-");
    assertThat(reconciled()).containsExactly("t1 q: It is quick.", "t1 d: It is there.");
    assertThat(codings(ANNA)).containsExactly("t1 q: It is quick.");
    assertThat(codings(BEN)).containsExactly("t1 q: It is quick.", "t1 d: It is there.");
    assertThat(ben.words(FIRST))
        .contains(
            "2 were decided as anna had it",
            "Nothing is open in: t1. What was decided there is the reconciled coding.")
        .doesNotContain("Make the reconciled coding");

    finish(T1);
    assertThat(anna.words("/compare"))
        .contains("Compare anna and ben, round 2")
        .contains("Of the one difference of round 2, none was decided; 1 is open.")
        .contains("Quick 1 agreed", "Direct 0 agreed 1 differ")
        .contains(
            "The reconciled coding of t1 is that of round 1. When nothing of round 2 is open in it,"
                + " a decision here puts that of round 2 in its place.");
    decide(ben, "/compare", "Direct in t1", "neither");
    assertThat(reconciled()).containsExactly("t1 q: It is quick.");
    String sheet = anna.page("/compare/decisions.csv");
    assertThat(sheet.lines().map(row -> row.substring(0, 3)))
        .containsExactly("dif", "r1-", "r1-", "r2-");
    assertThat(sheet).isEqualTo(decisionsOfTheFolder());
    assertThat(anna.words(FIRST))
        .contains("2 were decided as anna had it")
        .contains("Download the decisions of all rounds as a sheet (decisions.csv)");
  }

  private String decisionsOfTheFolder() throws IOException {
    Path back = folder.resolve("back");
    assertThat(new FolderStudyWriter(new FileFormats()).create(back, everything())).isEmpty();
    return Files.readString(back.resolve("decisions.csv"));
  }

  private WholeStudy everything() {
    return new StoreStudies(() -> Instant.EPOCH).everything(file).value().orElseThrow();
  }

  private Path copy(String name) {
    Path copy = folder.resolve(name + ".study");
    assertThat(new StoreStudyWriter().create(copy, everything())).isEmpty();
    return copy;
  }

  @Test
  void whatComesOfADecisionIsWhatTheCommandMakesOfAWorksheet() {
    firstRound();
    codeAgain();
    Path undecided = copy("undecided");
    decide(anna, FIRST, "Direct in t1", "coder:anna");
    Path sheets = folder.resolve("sheets");
    CommandLineRun sent =
        CommandLineRun.of(
            "export", copy("decided"), "--to", "differences", "--round", "1", "--out", sheets);
    assertThat(sent.status()).as(sent.err()).isZero();
    CommandLineRun run =
        CommandLineRun.of("reconcile", undecided, sheets.resolve("differences.csv"));
    assertThat(run.status()).as(run.err()).isZero();
    Study command = SmallDesk.read(undecided);
    Study screen = SmallDesk.read(file);
    assertThat(screen.codings()).isEqualTo(command.codings());
    assertThat(screen.frozen()).isEqualTo(command.frozen());
    assertThat(screen.decisions())
        .hasSize(2)
        .usingElementComparator((one, other) -> one.says(other) ? 0 : 1)
        .isEqualTo(command.decisions());
    assertThat(screen.decisions()).extracting(Decision::difference).doesNotHaveDuplicates();
  }

  @Test
  void aDecisionReplacesTheLaterReconciledCodingOfItsTranscriptAndOneButtonBringsItBack() {
    TextSpan second = new TextSpan(6, 14);
    code(ANNA, T2, "q", second);
    code(BEN, T2, "q", second);
    finish(T2);
    firstRound();
    assertThat(reconciled()).hasSize(1).first().asString().startsWith("t2 q: ");
    codeAgain();
    CodersDesk coders = new CodersDesk(desk);
    assertThat(coders.move(ANNA, mark(T2, "q", second), mark(T2, "d", second))).isEmpty();
    assertThat(coders.move(BEN, mark(T2, "q", second), mark(T2, "d", second))).isEmpty();
    finish(T1);
    finish(T2);
    decide(anna, "/compare", "Direct in t1", "coder:ben");
    assertThat(reconciled()).hasSize(3).element(1).isEqualTo("t1 d: It is there.");
    assertThat(reconciled()).last().asString().startsWith("t2 d: ");

    String direct = ben.linkOn(FIRST, "Direct in t1");
    assertThat(ben.words(direct))
        .contains(
            "The reconciled coding of t1 is that of round 2. When nothing of round 1 is open in it,"
                + " a decision here puts that of round 1 in its place; to have the later one back,"
                + " make the reconciled coding of round 2 again.");
    decide(ben, direct, "neither");
    // What was not decided about keeps the coding of the later round.
    assertThat(reconciled()).hasSize(2).first().isEqualTo("t1 q: It is quick.");
    assertThat(reconciled()).last().asString().startsWith("t2 d: ");
    assertThat(ben.page(FIRST)).contains("action=\"/compare/reconciled?round=1\"");

    assertThat(ben.words("/compare"))
        .contains("The reconciled coding of t1 is that of round 1.", "Make the reconciled coding");
    assertThat(ben.send("/compare", "/compare/reconciled?round=2", List.of()).statusCode())
        .isEqualTo(303);
    assertThat(reconciled()).hasSize(3).element(1).isEqualTo("t1 d: It is there.");
    assertThat(ben.words("/compare")).doesNotContain("Make the reconciled coding");

    assertThat(ben.send(FIRST, "/compare/reconciled?round=1", List.of()).statusCode())
        .isEqualTo(303);
    assertThat(reconciled()).hasSize(2).last().asString().startsWith("t2 q: ");
  }

  @Test
  void aPageFromBeforeTheRoundBeganStillDecidesItsDifference() {
    code(ANNA, T1, "q", QUICK);
    code(BEN, T1, "q", SHORTER);
    finish(T1);
    String page = anna.linkOn("/compare", "Quick in t1");
    assertThat(page).doesNotContain("round=");
    ben.does("/rounds", "round", "1");
    HttpResponse<String> decided = decide(anna, page, "both");
    assertThat(decided.headers().firstValue("Location").orElseThrow())
        .startsWith("/compare?round=1&done=r1-");
    assertThat(reconciled()).containsExactly("t1 q: It is quick.");
  }

  @Test
  void aRoundThatIsNoneIsSaidToBeNone() {
    firstRound();
    for (String round : List.of("0", "3", "7", "x", "-1", "1.5", "99999999999", "1%0A2")) {
      for (String page : List.of("/compare", "/compare/differences", "/compare/agreement")) {
        assertThat(anna.ask(page + "?round=" + round))
            .as(page + round)
            .returns(404, HttpResponse::statusCode)
            .extracting(Visitor::words)
            .asString()
            .contains(UNKNOWN);
      }
      HttpResponse<String> made =
          anna.send("/codebook", "/compare/reconciled?round=" + round, List.of());
      assertThat(made.statusCode()).isEqualTo(404);
    }
    assertThat(anna.words("/compare?round=")).contains("Round 2 of coding, the present one.");
    assertThat(anna.words("/compare?round=2")).contains("Round 2 of coding, the present one.");
    assertThat(anna.ask("/compare/differences/r7-000000000000"))
        .returns(404, HttpResponse::statusCode)
        .extracting(Visitor::words)
        .asString()
        .contains("The coders do not have this difference, or no longer.");
    assertThat(anna.ask("/compare/differences/r1-000000000000").statusCode()).isEqualTo(404);
    HttpResponse<String> nothing = anna.send("/codebook", "/compare/reconciled?round=2", List.of());
    assertThat(nothing.statusCode()).isEqualTo(409);
    assertThat(SmallDesk.read(file).decisions()).hasSize(1);
  }

  @Test
  void theRoundIsComparedOnTheTextAsItWasCorrectedSince() {
    firstRound();
    String said = "It is quick.";
    assertThat(
            new CorrectionDesk(desk)
                .correct(ANNA, new CorrectionDesk.Place(T1, 2), said, "Well, it is quick."))
        .isEmpty();
    assertThat(anna.words(FIRST)).contains("Compare anna and ben, round 1", "Direct 0 agreed 1");
    String direct = anna.linkOn(FIRST, "Direct in t1");
    assertThat(anna.words(direct)).contains("anna Anna 4 It is there. Quick › Direct");
    decide(anna, direct, "coder:anna");
    assertThat(anna.words(FIRST)).contains("1 was decided as anna had it");
  }
}
