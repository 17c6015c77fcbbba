package org.exemplar.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Theme;
import org.exemplar.coding.CoderId;
import org.exemplar.study.Study;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The codebook's screens as a browser meets them: a real server on a real study file. */
class CodebookScreensTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final CoderId BEN = new CoderId("ben");
  private static final String ODD = "<script>alert(1)</script> \"a\" & 'b' ‮";

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

  private Study kept() {
    return SmallDesk.read(file);
  }

  private Codebook codebook() {
    return kept().codebook();
  }

  private void code(Visitor coder, String code, int start, int end) {
    coder.does(
        "/transcripts/t1/codings",
        "code",
        code,
        "start",
        String.valueOf(start),
        "end",
        String.valueOf(end));
  }

  private static void refused(HttpResponse<String> answer, String sentence) {
    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(answer.body()).contains(sentence);
  }

  @Test
  void codesAreAddedDescribedMovedAndReordered() {
    assertThat(anna.does("/codebook/codes", "name", "Cost", "parent", "", "brief", "What it costs"))
        .contains("<h2 id=\"chosen\"", "Cost</h2>", "<dd dir=\"auto\">What it costs</dd>");
    String page = anna.page("/codebook?code=cost");
    assertThat(
            anna.does(
                "/codebook/description",
                "code",
                "cost",
                "state",
                Visitor.field(page, "state"),
                "name",
                "Costs",
                "brief",
                "Money",
                "full",
                "All that\r\nis paid",
                "coloured",
                "yes",
                "colour",
                "#123456",
                "origin",
                "INDUCTIVE",
                "rules",
                "money\r\n\r\npay*"))
        .contains("All that\nis paid", "fill=\"#123456\"", "money\npay*");
    anna.does("/codebook/order", "code", "cost", "way", "up");
    assertThat(codebook().roots()).extracting(Code::name).containsExactly("Costs", "Quick");
    assertThat(anna.does("/codebook/place", "code", "cost", "parent", "d"))
        .contains("<p class=\"path\" dir=\"auto\">Quick › Direct ›</p>");
    Code cost = codebook().required(new CodeId("cost"));
    assertThat(cost.parent()).contains(new CodeId("d"));
    assertThat(cost.definition().full()).isEqualTo("All that\nis paid");
    assertThat(cost.origin()).contains(Code.Origin.INDUCTIVE);
    assertThat(cost.colour()).contains("#123456");
  }

  @Test
  void whatCannotBeIsRefusedInAPlainSentence() {
    refused(
        anna.post("/codebook/codes", "name", " "),
        "The code has no name. Write what the code is called.");
    refused(
        anna.post("/codebook/codes", "name", "quick"),
        "There is a code \"Quick\" in the same place already. Choose another name, or merge"
            + " the two codes.");
    refused(
        anna.post("/codebook/codes", "name", "x".repeat(10_000)),
        "The name is too long: it has 10000 characters. Give the code a short name, and write the"
            + " rest into its definition.");
    refused(
        anna.post("/codebook/place", "code", "q", "parent", "d"),
        "The code \"Direct\" stands below \"Quick\". Move that code away first, or"
            + " choose another place.");
    refused(
        anna.post("/codebook/merging", "code", "q", "into", "q"),
        "The code \"Quick\" cannot be merged with itself. Choose the code that its codings"
            + " are to get.");
    refused(
        anna.post("/codebook/merging", "code", "q"),
        "No code was chosen. Choose one from the list.");
    refused(
        anna.post("/codebook/splitting", "code", "q", "names", "One\n\n"),
        "\"Quick\" cannot be split into 1 code. Write the name of each new code on a line of"
            + " its own.");
    refused(
        anna.post("/codebook/retirement", "code", "gone", "retired", "yes"),
        "There is no code \"gone\" any more. Load the page again, and choose one that is"
            + " there.");
    refused(
        anna.post("/codebook/order", "code", "q", "way", "left"),
        "Nothing says where to. Choose up or down.");
    refused(
        anna.post("/codebook/description", "code", "q", "state", "old", "name", "Q"),
        "\"Quick\" was changed meanwhile, perhaps in another window. Load the page again,"
            + " and look at it as it stands now.");
    refused(
        anna.ask("/codebook?code=gone"), "There is no such code. Choose one from the codebook.");
    assertThat(codebook().codes()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"code=a%0Ab", "code=%00", "code=../..", "code=%3Cscript%3E", "from=x&to=-1"})
  void oddAddressesGetAPlainPage(String query) {
    assertThat(anna.ask("/codebook?" + query).statusCode()).isIn(200, 404);
    assertThat(anna.ask("/codebook/versions?" + query).statusCode()).isEqualTo(200);
  }

  @Test
  void oddWordsAreShownAndDoNothing() {
    anna.does("/codebook/codes", "name", ODD, "brief", ODD + "\u0000");
    anna.does("/codebook/themes", "group", ODD, "title", ODD, "statement", ODD, "codes", "q");
    for (String path :
        List.of("/codebook", "/codebook?code=script-alert-1-script-a-b", "/codebook/themes")) {
      assertThat(anna.page(path))
          .as(path)
          .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
          .doesNotContain("<script>alert", "\u0000");
    }
    assertThat(codebook().codes()).extracting(Code::name).contains(ODD.strip());
  }

  @Test
  void theLastCodeCanBeRetiredAndNotMerged() {
    anna.does("/codebook/merging", "code", "q", "into", "d");
    String alone = anna.page("/codebook?code=d");
    assertThat(alone).doesNotContain("/codebook/merging").contains("Retire the code");
    assertThat(anna.does("/codebook/retirement", "code", "d", "retired", "yes"))
        .contains("Retired: nobody applies it any more, and its codings stay.");
    assertThat(anna.does("/codebook/retirement", "code", "d"))
        .contains("Retire the code")
        .doesNotContain("Retired: nobody");
  }

  /** Ben merges what anna coded: he moves her codings, and sees nothing of them. */
  @Test
  void whatIsNotSeenMovesUnseen() {
    code(anna, "d", 26, 38);
    code(anna, "q", 26, 38);
    String tree = ben.page("/codebook");
    assertThat(tree).contains("<span class=\"unseen\">0 codings</span>");
    assertThat(ben.page("/codebook?code=d")).doesNotContain("It is quick.");
    assertThat(ben.does("/codebook/merging", "code", "d", "into", "q"))
        .contains("0 codings.")
        .doesNotContain("It is quick.");
    assertThat(ben.page("/codebook/queue")).contains("Nothing waits for you.");
    assertThat(anna.page("/codebook?code=q"))
        .contains("1 coding.", "It is quick.", "coded under version 1");
    assertThat(kept().codings().list()).hasSize(1);
  }

  @Test
  void splitCodingsAreSortedByWhoMadeThem() {
    code(anna, "d", 26, 38);
    code(ben, "d", 26, 32);
    String asked =
        anna.does(
            "/codebook/splitting", "code", "d", "names", "To me\r\nTo all", "place", "beside");
    assertThat(asked)
        .contains("Codings to look at again", "It was split into", "<strong>It is quick.</strong>")
        .doesNotContain("Confirm all");
    String next =
        anna.does(
            "/codebook/queue", "coding", Visitor.field(asked, "coding"), "answer", "code:to-all");
    assertThat(next).contains("Nothing waits for you.");
    assertThat(ben.page("/codebook")).contains("To look at again <span class=\"count\">1</span>");
    assertThat(ben.page("/codebook?code=d"))
        .contains("It was split into “To me”, “To all”; its coders are asked");
    assertThat(kept().codings().stream().map(c -> c.coder() + " " + c.code()))
        .containsExactlyInAnyOrder("anna to-all", "ben d");
  }

  @Test
  void answersThatMakeNoSenseChangeNothing() {
    code(anna, "d", 26, 38);
    String page = anna.does("/codebook/splitting", "code", "d", "names", "A\nB");
    String key = Visitor.field(page, "coding");
    refused(
        anna.post("/codebook/queue", "coding", key),
        "This form is not complete. Load the page again.");
    refused(
        anna.post("/codebook/queue", "coding", key, "answer", "perhaps"),
        "An answer cannot be understood. Load the page again.");
    refused(
        anna.post("/codebook/queue", "coding", key, "answer", "code:none"),
        "The code that was chosen is no longer in use. Load the page again, and choose another.");
    refused(
        ben.post("/codebook/queue", "coding", key, "answer", "remove"),
        "Some of these codings no longer wait: they were changed meanwhile");
    assertThat(anna.does("/codebook/queue", "coding", key, "answer", ""))
        .contains("<strong>It is quick.</strong>");
  }

  @Test
  void versionsAreKeptAndTheirDifferenceIsReadable() {
    assertThat(anna.page("/codebook/versions"))
        .contains("There is one version so far, so there is nothing to compare yet.");
    describe(anna, "q", "Quick", "Faster than the phone");
    code(anna, "q", 26, 38);
    code(ben, "q", 26, 38);
    describe(ben, "q", "Quick", "Faster than a call");
    anna.does("/codebook/codes", "name", "Cost", "parent", "");
    String page = anna.page("/codebook/versions");
    assertThat(page)
        .contains(
            "2, coded under now",
            "1 added, 1 changed",
            "Faster than <del>the phone</del><ins>a call</ins>");
    assertThat(anna.page("/codebook/versions?from=1&to=1")).contains("The two are the same.");
    assertThat(anna.page("/codebook/queue")).contains("Confirm all 1", "<del>the phone</del>");
    assertThat(anna.does("/codebook/queue/confirmation", "code", "q"))
        .contains("Nothing waits for you.");
    assertThat(anna.page("/codebook?code=q")).contains("coded under version 2");
    assertThat(ben.page("/codebook/queue")).contains("Confirm all 1");
  }

  private static void describe(Visitor coder, String code, String name, String brief) {
    String state = Visitor.field(coder.page("/codebook?code=" + code), "state");
    coder.does("/codebook/description", "code", code, "state", state, "name", name, "brief", brief);
  }

  @Test
  void themesAreAddedChangedReorderedAndRemoved() {
    String first = anna.page("/codebook/themes");
    assertThat(first).contains("No themes were declared yet", "Direct");
    String added =
        anna.does(
            "/codebook/themes",
            "group",
            "Uses",
            "title",
            "Speed",
            "statement",
            "It is fast.",
            "codes",
            "q",
            "codes",
            "d");
    assertThat(added).contains("It is fast.", "Quick, Direct").doesNotContain("No themes were");
    String state = Visitor.field(added.substring(added.indexOf("Speed</h3>")), "state");
    String changed =
        anna.does(
            "/codebook/themes/wording",
            "state",
            state,
            "group",
            "Quick",
            "title",
            "Speed",
            "statement",
            "",
            "codes",
            "d");
    state = Visitor.field(changed.substring(changed.indexOf("Speed</h3>")), "state");
    anna.does("/codebook/themes/order", "what", "theme", "state", state, "way", "up");
    assertThat(kept().themes().list()).extracting(Theme::title).containsExactly("Speed", "Direct");
    refused(
        anna.post("/codebook/themes/removal", "state", "old"),
        "This theme was changed meanwhile, perhaps in another window. Load the page again, and look"
            + " at it as it stands now.");
    assertThat(anna.does("/codebook/themes/removal", "state", state)).doesNotContain("Speed</h3>");
    assertThat(kept().themes().list()).extracting(Theme::title).containsExactly("Direct");
    String last = Visitor.field(anna.page("/codebook/themes"), "state");
    refused(
        anna.post("/codebook/themes/removal", "state", last),
        "\"Direct\" is the only theme. Add the theme that is to take its place first.");
  }

  @Test
  void themesThatCannotBeAreRefused() {
    refused(
        anna.post("/codebook/themes", "title", "", "codes", "q"),
        "The theme has no title. Write what the theme is called in the paper.");
    refused(
        anna.post("/codebook/themes", "title", "x".repeat(10_000), "codes", "q"),
        "The title is too long. Give it a short title, and write the rest into the statement.");
    refused(
        anna.post("/codebook/themes", "title", "Speed"),
        "The theme \"Speed\" has no codes. Choose its codes from the list.");
    refused(
        anna.post("/codebook/themes", "title", "Speed", "codes", "gone"),
        "There is no code \"gone\" any more. Load the page again, and choose codes that are"
            + " there.");
    refused(
        anna.post("/codebook/themes", "group", "Quick", "title", "direct", "codes", "q"),
        "There is a theme \"Direct\" in this group already. Choose another title, or give"
            + " that theme the codes of both.");
    assertThat(kept().themes()).isEqualTo(desk.seenBy(ANNA).themes());
  }
}
