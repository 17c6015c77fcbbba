package org.exemplar.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exemplar.coding.CoderId;
import org.exemplar.study.Study;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screens on which a coder codes, notes and searches, over real HTTP and without scripts. */
class TranscriptScreenTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final CoderId BEN = new CoderId("ben");
  private static final String T1 = "/transcripts/t1";

  @TempDir private Path folder;
  private Path study;
  private StudyDesk desk;
  private Workspace workspace;
  private Visitor anna;

  @BeforeEach
  void open() throws IOException {
    study = SmallDesk.in(folder);
    SmallDesk.code(study, "rules", "q", 26, 38, "It is quick.", "");
    Files.writeString(
        study.resolve("coders.csv"), "coder,kind\nanna,person\nben,person\nrules,rules\n");
    desk = SmallDesk.desk(SmallDesk.file(study));
    workspace = Workspace.open(desk, TestInstruments.all(), List.of(ANNA, BEN), 0);
    anna = Visitor.of(workspace, ANNA);
  }

  @AfterEach
  void close() {
    workspace.close();
    desk.close();
  }

  private Study kept() {
    return SmallDesk.read(SmallDesk.file(study));
  }

  @Test
  void suggestionsAreShownToWhoAsksForThemAndDecidedOneByOne() {
    assertThat(anna.words(T1))
        .contains(
            "The codebook's rules have suggestions here. They are not shown, because several coders"
                + " code this transcript, and suggestions that all see would make them agree more"
                + " than they do. Show them all the same");
    assertThat(anna.page(T1)).doesNotContain("/suggestions/accept");
    assertThat(anna.words(T1 + "?suggestions=shown"))
        .contains("1 suggestion of the codebook's rules stands under its turn. Hide them")
        .contains("Quick ? “It is quick.” Accept Refuse");
    String refused =
        anna.does(T1 + "/suggestions/refuse", "code", "q", "start", "26", "end", "38", "turn", "2");
    assertThat(refused).doesNotContain("suggestions");
    assertThat(Visitor.of(workspace, BEN).page(T1 + "?suggestions=shown"))
        .contains("/suggestions/accept");
    assertThat(kept().memos())
        .singleElement()
        .extracting("about", "author")
        .containsExactly("refused:t1#q@26-38", "anna");
    Visitor.of(workspace, BEN)
        .does(T1 + "/suggestions/accept", "code", "q", "start", "26", "end", "38", "turn", "2");
    assertThat(kept().codings().stream().filter(c -> c.coder().equals(BEN))).hasSize(1);
  }

  @Test
  void wordsBecomeACodeOfTheirOwn() {
    String page = anna.does(T1 + "/codings/in-vivo", "start", "32", "end", "37");
    assertThat(page).contains("data-codings=\"32\t37\t0\tq\tQuick\t\"");
    anna.does(T1 + "/codings/in-vivo", "start", "26", "end", "31");
    assertThat(kept().codebook().codes())
        .extracting(code -> code.name())
        .containsExactly("Quick", "Direct", "It is");
    assertThat(anna.post(T1 + "/codings/in-vivo", "start", "26", "end", "9999").statusCode())
        .isEqualTo(400);
  }

  @Test
  void aSegmentHasAPageOfItsOwn() {
    anna.does(T1 + "/codings", "code", "q", "start", "26", "end", "38");
    String segment = T1 + "/codings?code=q&start=26&end=38";
    assertThat(anna.words(segment))
        .contains("anna, 1970-01-01 00:00 UTC; turn 2, Anna; codebook version 1");
    anna.does(
        T1 + "/codings/adjust",
        "code",
        "q",
        "start",
        "26",
        "end",
        "38",
        "side",
        "start",
        "way",
        "later");
    assertThat(anna.words(T1 + "/codings?code=q&start=29&end=38")).contains("is quick.");
    assertThat(Visitor.words(anna.ask(segment)))
        .contains("This coded segment is no longer there. Load the page again.");
    HttpResponse<String> first =
        anna.post(
            T1 + "/codings/adjust",
            "code",
            "q",
            "start",
            "29",
            "end",
            "38",
            "side",
            "start",
            "way",
            "later");
    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(
            Visitor.words(
                anna.post(
                    T1 + "/codings/adjust",
                    "code",
                    "q",
                    "start",
                    "32",
                    "end",
                    "38",
                    "side",
                    "start",
                    "way",
                    "later")))
        .contains("There is no further word on that side. Leave it as it is, or remove it.");
    anna.does(
        T1 + "/codings/memo",
        "code",
        "q",
        "start",
        "32",
        "end",
        "38",
        "seen",
        "",
        "memo",
        "one\r\n<b>two</b>");
    assertThat(kept().codings().list()).extracting("memo").contains("one\n<b>two</b>");
    assertThat(
            Visitor.words(
                anna.post(
                    T1 + "/codings/memo",
                    "code",
                    "q",
                    "start",
                    "32",
                    "end",
                    "38",
                    "seen",
                    "",
                    "memo",
                    "late")))
        .contains("was changed meanwhile, perhaps in another window. Load the page again");
  }

  @Test
  void notesAreTheirAuthorsUntilBothHaveFinished() {
    String about = "turn:t1#2";
    assertThat(anna.words("/notes?about=turn:t1%232")).contains("Notes on turn 2 of t1");
    anna.does("/notes", "about", about, "text", "She hesitates.");
    anna.does("/notes", "about", "code:q", "text", "Too wide?");
    Visitor ben = Visitor.of(workspace, BEN);
    assertThat(ben.words("/notes?about=turn:t1%232")).contains("There is no note yet.");
    assertThat(ben.words("/notes?about=code:q"))
        .contains("Notes on the code “Quick”", "Too wide? anna, 1970-01-01 00:00 UTC");
    ben.does("/transcripts/t1/finish");
    assertThat(ben.words("/notes?about=turn:t1%232")).contains("There is no note yet.");
    anna.does("/transcripts/t1/finish");
    assertThat(ben.words("/notes?about=turn:t1%232")).contains("She hesitates.");
    HttpResponse<String> foreign =
        ben.post(
            "/notes/remove",
            "about",
            about,
            "at",
            "1970-01-01T00:00:00Z",
            "text",
            "She hesitates.");
    assertThat(Visitor.words(foreign))
        .contains("This note is no longer there, or is not yours. Load the page again.");
    anna.does(
        "/notes/remove", "about", about, "at", "1970-01-01T00:00:00Z", "text", "She hesitates.");
    assertThat(kept().memos()).extracting("text").containsExactly("Too wide?");
    assertThat(Visitor.words(anna.ask("/notes?about=elsewhere")))
        .contains("There is nothing of that name to note on. Go back.");
    assertThat(Visitor.words(anna.post("/notes", "about", "study", "text", "  ")))
        .contains("A note has from 1 to 20,000 characters. Write it and keep it again.");
  }

  @Test
  void searchLeadsToThePlace() {
    assertThat(anna.words("/search")).contains("Write words or a phrase.");
    assertThat(anna.words("/search?words=it+is")).contains("3 places in 2 transcripts.");
    assertThat(anna.words("/search?words=it+is&in=t1&whole=yes"))
        .contains("2 places in 1 transcript.");
    assertThat(anna.words("/search?words=nothing"))
        .contains("Nowhere. Try fewer words, or parts of words.");
    assertThat(anna.page("/search?words=quick"))
        .contains("href=\"/transcripts/t1?from=32&amp;to=37#turn-2\"", "<mark>quick</mark>");
    assertThat(anna.page("/search?words=%3Cscript%3E"))
        .contains("<mark>&lt;script&gt;</mark>")
        .doesNotContain("<script>alert");
  }

  @Test
  void theStudyTellsWhatIsDoneAndWhatComesNext() {
    assertThat(anna.words("/"))
        .contains("Next: code t1", "0 of 2 transcripts finished, 0 of 4 turns coded.")
        .contains("What needs attention Check the study");
    assertThat(anna.words("/attention")).contains("Nothing that can be seen from here.");
    anna.does(T1 + "/finish");
    assertThat(anna.words("/")).contains("Next: code t2", "1 of 2 transcripts finished");
    assertThat(anna.words(T1)).contains("Not finished after all");
    anna.does(T1 + "/reopen");
    anna.does(T1 + "/finish");
    anna.does("/transcripts/t2/finish");
    assertThat(anna.words("/"))
        .contains("You have finished all that is yours in round 1. Next: compare the coders .");
    anna.does("/rounds", "round", "1");
    assertThat(anna.words("/")).contains("Round 2 of coding: 0 of 2 transcripts finished");
    assertThat(Visitor.words(anna.post("/rounds", "round", "1")))
        .contains("Round 2 has begun meanwhile. Load the page again.");
  }

  @Test
  void theRecordingPlaysFromWhereItIsAskedFor() throws IOException {
    assertThat(anna.page(T1)).doesNotContain("<audio");
    assertThat(Visitor.words(anna.ask("/recordings/t1")))
        .contains(
            "This transcript has no recording. Put it into the folder recordings beside the study,"
                + " under the transcript's name.");
    Files.createDirectories(folder.resolve("recordings"));
    Files.writeString(folder.resolve("recordings/t1.mp3"), "0123456789");
    assertThat(anna.page(T1)).contains("<audio id=\"recording\"", "src=\"/recordings/t1\"");
    assertThat(anna.ask("/recordings/t1").body()).isEqualTo("0123456789");
    assertThat(anna.ask("/recordings/t1").headers().firstValue("Content-Type"))
        .contains("audio/mpeg");
    assertThat(anna.ask("/recordings/..%2Fsmall.study").statusCode()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void aPartOfTheRecordingIsSent() throws IOException {
    Files.createDirectories(folder.resolve("recordings"));
    Files.writeString(folder.resolve("recordings/t1.wav"), "0123456789");
    assertThat(part("bytes=2-4")).isEqualTo("206 bytes 2-4/10 234");
    assertThat(part("bytes=7-")).isEqualTo("206 bytes 7-9/10 789");
    assertThat(part("bytes=-3")).isEqualTo("206 bytes 7-9/10 789");
    assertThat(part("bytes=8-99999")).isEqualTo("206 bytes 8-9/10 89");
    assertThat(part("bytes=10-")).startsWith("416 bytes */10 ");
    assertThat(part("bytes=-")).isEqualTo("200 null 0123456789");
  }

  private String part(String range) {
    HttpResponse<String> answer = anna.ask("/recordings/t1", "Range", range);
    return answer.statusCode()
        + " "
        + answer.headers().firstValue("Content-Range").orElse(null)
        + " "
        + answer.body();
  }

  @Test
  void whatWasSelectedInAnotherTextIsNotCoded() {
    String read = Visitor.field(anna.page(T1), "read");
    assertThat(
            Visitor.words(
                anna.post(
                    T1 + "/codings",
                    "code",
                    "q",
                    "start",
                    "26",
                    "end",
                    "38",
                    "read",
                    read.replace('a', 'b'))))
        .contains(
            "The text of \"t1\" was corrected meanwhile, so nothing was changed. Load the page again,"
                + " and select the words anew.");
    assertThat(kept().codings().stream().filter(c -> c.coder().equals(ANNA))).isEmpty();
    anna.does(T1 + "/codings", "code", "q", "start", "26", "end", "38", "read", read);
    anna.does(T1 + "/finish");
    assertThat(anna.post(T1 + "/codings/in-vivo", "start", "26", "end", "31").statusCode())
        .isEqualTo(409);
    assertThat(kept().codebook().codes()).hasSize(2);
  }
}
