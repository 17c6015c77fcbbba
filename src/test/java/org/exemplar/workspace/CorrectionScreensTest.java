package org.exemplar.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Correcting a turn in the browser, in one window or two. */
class CorrectionScreensTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final CoderId BEN = new CoderId("ben");
  private static final String TURN = "/transcripts/t1/turns/2/correct";
  private static final String CODINGS = "/transcripts/t1/codings";
  private static final Pattern KEY = Pattern.compile("name=\"coding\" value=\"([^\"]+)\"");

  @TempDir private Path folder;
  private Path study;
  private StudyDesk desk;
  private Workspace workspace;
  private Browsing anna;
  private Browsing ben;

  @BeforeEach
  void open() throws IOException {
    study = SmallDesk.file(SmallDesk.in(folder));
    desk = SmallDesk.desk(study);
    workspace = Workspace.open(desk, TestInstruments.all(), List.of(ANNA, BEN), 0);
    anna = Browsing.by(workspace.links().get(ANNA));
    ben = Browsing.by(workspace.links().get(BEN));
  }

  @AfterEach
  void close() {
    workspace.close();
    desk.close();
  }

  private static HttpResponse<String> send(
      Browsing window, String path, Map<String, String> fields) {
    Map<String, String> form = new TreeMap<>(fields);
    form.put("token", window.token(TURN));
    return window.post(path, form);
  }

  private static Map<String, String> coding(String code, int start, int end) {
    return Map.of("code", code, "start", "" + start, "end", "" + end);
  }

  private static Map<String, String> correction(String seen, String words) {
    return Map.of("seen", seen, "words", words);
  }

  private List<String> codings() {
    return SmallDesk.read(study).codings().stream().map(CorrectionScreensTest::words).toList();
  }

  private static String words(Coding coding) {
    return coding.coder() + " " + coding.code() + " " + coding.text();
  }

  @Test
  void whatBecomesOfTheCodersCodingsIsShownBeforeItIsSaved() {
    send(anna, CODINGS, coding("q", 32, 37));
    send(anna, CODINGS, coding("d", 26, 31));
    assertThat(anna.get(TURN).body())
        .contains("Correct turn 2 of t1", ">It is quick.</textarea>")
        .doesNotContain("Save the correction");
    assertThat(send(anna, TURN + "/preview", correction("It is quick.", "It is quiet.")).body())
        .contains("<del>quick</del>", "<ins>quiet</ins>", "Save the correction")
        .contains("One coding of yours in this transcript keeps its words.");
    assertThat(send(anna, TURN + "/preview", correction("It is quick.", "It is.")).body())
        .contains(
            "These lose their place, and wait on a list for you to place them anew or drop them:");
    assertThat(codings()).containsExactly("anna d It is", "anna q quick");
    HttpResponse<String> saved = send(anna, TURN, correction("It is quick.", "It is quiet."));
    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(saved.headers().firstValue("Location")).contains("/transcripts/t1#turn-2");
    assertThat(codings()).containsExactly("anna d It is", "anna q quiet");
  }

  /** Neither before nor after a correction does a page tell of what another coded. */
  @Test
  void nothingIsShownOfWhatOthersCoded() {
    send(ben, CODINGS, coding("d", 32, 37));
    assertThat(send(anna, TURN + "/preview", correction("It is quick.", "It is.")).body())
        .contains("You have no codings in this transcript.")
        .doesNotContain("quick</p>", "lose their place");
    HttpResponse<String> saved = send(anna, TURN, correction("It is quick.", "It is."));
    assertThat(saved.headers().firstValue("Location")).contains("/transcripts/t1#turn-2");
    assertThat(anna.get("/unplaced").body())
        .contains("All of your codings have their place.")
        .doesNotContain("quick");
    assertThat(anna.get("/attention").body()).doesNotContain("lost its place");
    assertThat(ben.get("/attention").body())
        .contains("A coding of ben lost its place when \"t1\" was corrected");
    assertThat(ben.get("/unplaced").body()).contains("<mark>quick</mark>");
    assertThat(anna.get("/").body()).doesNotContain("without a place");
    assertThat(ben.get("/").body()).contains(">1 coding without a place</a>");
  }

  @Test
  void aCodingIsPlacedAnewByItsWordsOrDropped() {
    send(anna, CODINGS, coding("q", 32, 37));
    send(anna, CODINGS, coding("d", 32, 37));
    HttpResponse<String> saved = send(anna, TURN, correction("It is quick.", "It is."));
    assertThat(saved.headers().firstValue("Location")).contains("/unplaced");
    String key = key();
    assertThat(send(anna, "/unplaced/place", Map.of("coding", key, "words", "It was")).body())
        .contains(
            "These words stand nowhere in the transcript. Write them as they stand there, letter"
                + " for letter.");
    assertThat(send(anna, "/unplaced/place", Map.of("coding", key, "words", "It is")).body())
        .contains(
            "These words stand in several places. Write more of what stands around them, or choose"
                + " a place.");
    assertThat(send(anna, "/unplaced/place", Map.of("coding", key)).body())
        .contains("No place was chosen. Choose one, or write the words that get the code.");
    assertThat(send(anna, "/unplaced/place", Map.of("coding", key, "words", "It is.")).statusCode())
        .isEqualTo(303);
    assertThat(codings()).containsExactly("anna d It is.");
    assertThat(send(anna, "/unplaced/place", Map.of("coding", key, "words", "It is.")).body())
        .contains(
            "This coding has a place again, or was dropped meanwhile, perhaps in another window."
                + " Load the page again.");
    assertThat(send(ben, "/unplaced/drop", Map.of("coding", key(), "reason", "mine")).statusCode())
        .isEqualTo(409);
    send(anna, "/unplaced/drop", Map.of("coding", key(), "reason", "said by nobody"));
    assertThat(anna.get("/unplaced").body()).contains("All of your codings have their place.");
    assertThat(SmallDesk.read(study).corrections().unplaced()).isEmpty();
  }

  private String key() {
    Matcher found = KEY.matcher(anna.get("/unplaced").body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  /** What one window does, the other does not undo by not knowing of it. */
  @Test
  void twoWindowsOfOneCoderOverwriteNothingOfEachOther() {
    Browsing other = Browsing.by(workspace.links().get(ANNA));
    assertThat(other.get("/transcripts/t1").body()).doesNotContainPattern("data-codings=\"[^\"]");
    send(anna, CODINGS, coding("q", 32, 37));
    send(other, CODINGS, coding("d", 26, 31));
    assertThat(codings()).containsExactly("anna d It is", "anna q quick");
    send(other, CODINGS + "/remove", coding("q", 32, 37));
    assertThat(send(anna, CODINGS + "/remove", coding("q", 32, 37)).statusCode())
        .isBetween(300, 409);
    assertThat(codings()).containsExactly("anna d It is");
    send(anna, TURN, correction("It is quick.", "It is quiet."));
    assertThat(send(other, TURN, correction("It is quick.", "It is quaint.")))
        .returns(409, HttpResponse::statusCode)
        .extracting(HttpResponse::body)
        .asString()
        .contains(
            "These words were corrected meanwhile, perhaps in another window. Load the page again,"
                + " and look at them as they read now.");
    assertThat(anna.get(TURN).body()).contains(">It is quiet.</textarea>");
  }
}
