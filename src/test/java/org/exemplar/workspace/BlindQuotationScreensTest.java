package org.exemplar.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exemplar.app.CommandLineRun;
import org.exemplar.coding.CoderId;
import org.exemplar.quotation.Quotation;
import org.exemplar.study.desk.FinishingDesk;
import org.exemplar.study.desk.QuotedStudy;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What one coder chose in a transcript that is not finished, as another's browser meets it: not at
 * all. A real server on a real study file; the first group is finished by both, the second by none.
 */
class BlindQuotationScreensTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final CoderId BEN = new CoderId("ben");
  private static final TranscriptId G2 = new TranscriptId("g2");
  private static final String QUICKER = "Quicker than calling";
  private static final String QUICK = "It is quick. I never wait on the telephone";
  private static final String NIGHT = "in the night and they answer in the morning";
  private static final String COMMENTS = "/quotations/comments";
  private static final String THEME = COMMENTS + "?theme=Quicker%20than%20calling";
  private static final String PREVIEW = COMMENTS + "/preview";
  private static final String CHOOSE = COMMENTS + "/choose";
  private static final String STALE =
      "Somebody changed or removed this quotation meanwhile, so it stays as they left it.";
  private static final Pattern ROW = Pattern.compile("id=\"row-([0-9a-f-]+)\"");
  private static final Pattern STATE = Pattern.compile("name=\"state\" value=\"([0-9a-f]+)\"");

  @TempDir private Path home;
  private QuotedStudy quoted;
  private StudyDesk desk;
  private Workspace workspace;
  private QuotationVisitor anna;
  private QuotationVisitor ben;

  @BeforeEach
  void make() {
    quoted =
        QuotedStudy.in(home)
            .choose(QUICKER, "g1", "P1", "It is quick.")
            .choose("Reaching the doctor", "g1", "P1", "the answer comes that day")
            .choose(QUICKER, "g1", "P1", "Before that I called");
  }

  @AfterEach
  void close() {
    workspace.close();
    desk.close();
  }

  private void open() {
    desk = SmallDesk.desk(file());
    workspace = Workspace.open(desk, TestInstruments.all(), List.of(ANNA, BEN), 0);
    anna = QuotationVisitor.of(workspace, ANNA);
    ben = QuotationVisitor.of(workspace, BEN);
  }

  private Path file() {
    return SmallDesk.file(quoted.folder());
  }

  private List<Quotation> kept() {
    return SmallDesk.read(file()).quotations();
  }

  private List<String> words() {
    return kept().stream().map(Quotation::text).toList();
  }

  private void finish(CoderId coder) {
    assertThat(new FinishingDesk(desk).finish(coder, G2)).isEmpty();
  }

  private static List<String> all(Pattern pattern, String page) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(page);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static List<String> rows(QuotationVisitor who) {
    return all(ROW, who.page(THEME)).stream().map(row -> COMMENTS + "/rows/" + row).toList();
  }

  private static String[] choice(String transcript, String words) {
    TextSpan span = QuotedStudy.span(transcript, words);
    return new String[] {
      "theme",
      QUICKER,
      "transcript",
      transcript,
      "start",
      String.valueOf(span.start()),
      "end",
      String.valueOf(span.end())
    };
  }

  private static void done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
  }

  /** Everything that tells of quotations, as somebody gets it. */
  private static List<String> shown(QuotationVisitor who) {
    List<String> shown = new ArrayList<>();
    for (String page :
        List.of(
            "/",
            "/attention",
            "/codebook",
            "/tally",
            "/transcripts/g2",
            THEME,
            COMMENTS + "?theme=Wants%20a%20voice",
            PREVIEW,
            "/quotations/doubts/preview")) {
      assertThat(who.get(page)).as(page).returns(200, HttpResponse::statusCode);
      shown.add(who.page(page).replaceAll("name=\"token\" value=\"[^\"]*\"", ""));
    }
    for (String format : List.of("docx", "xlsx")) {
      shown.add(Arrays.toString(who.file(COMMENTS + "/files/" + format).body()));
    }
    return shown;
  }

  @Test
  void whatAnotherChoseInAnUnfinishedTranscriptLeavesNoTrace() {
    open();
    List<String> before = shown(ben);
    assertThat(before.get(7)).doesNotContain("supplies");

    done(anna.post(CHOOSE, choice("g2", NIGHT)));

    assertThat(words())
        .containsExactly(
            "It is quick.", "the answer comes that day", "Before that I called", NIGHT);
    assertThat(shown(ben)).isEqualTo(before);
    assertThat(anna.page(THEME))
        .contains("“" + NIGHT + "”", "<span>chosen by anna</span>")
        .contains("<span class=\"count\">3 chosen</span>");
    assertThat(anna.page(PREVIEW))
        .contains("“" + NIGHT + "” (P3)", "Participant P1 supplies 3 of the 4 quotations.");
    assertThat(ben.page(THEME)).contains("<span class=\"count\">2 chosen</span>");
    assertThat(ben.page(PREVIEW))
        .contains("What they may have chosen elsewhere is not in this table yet;");
    assertThat(ben.get(COMMENTS + "/files/csv")).returns(404, HttpResponse::statusCode);
  }

  @Test
  void aHiddenRowAnswersAsOneThatIsNot() {
    open();
    done(anna.post(CHOOSE, choice("g2", NIGHT)));
    String hidden = rows(anna).get(2);
    String nowhere = hidden.substring(0, hidden.length() - 6) + "000000";
    List<Quotation> before = kept();
    String state = all(STATE, anna.page(THEME)).get(0);

    HttpResponse<String> got = ben.get(hidden);
    assertThat(got.statusCode()).isEqualTo(404);
    assertThat(got.body()).isEqualTo(ben.get(nowhere).body()).doesNotContain(NIGHT);
    String[] form = {
      "theme", QUICKER, "participant", "P3", "text", "at night", "state", state, "to", "0"
    };
    for (String path : List.of("", "/check", "/move", "/accept", "/remove")) {
      HttpResponse<String> answer = ben.post(hidden + path, form);
      assertThat(answer.statusCode()).as(path).isEqualTo(409);
      assertThat(answer.body())
          .isEqualTo(ben.post(nowhere + path, form).body())
          .doesNotContain(NIGHT);
    }
    assertThat(ben.post(hidden, form).body()).contains(STALE);
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void whatSomebodyDoesToTheirListLeavesTheHiddenOnesInPlace() {
    open();
    done(anna.post(CHOOSE, choice("g2", NIGHT)));
    Quotation hidden = kept().get(3);
    assertThat(hidden.chosenBy()).contains(ANNA);

    String state = all(STATE, ben.page(THEME)).get(0);
    done(ben.post(CHOOSE, choice("g1", QUICK)));
    assertThat(words()).endsWith("Before that I called", NIGHT, QUICK);
    assertThat(ben.post(rows(ben).get(2) + "/move", "theme", QUICKER, "state", state, "to", "0"))
        .returns(409, HttpResponse::statusCode);
    state = all(STATE, ben.page(THEME)).get(0);
    done(ben.post(rows(ben).get(2) + "/move", "theme", QUICKER, "state", state, "to", "0"));
    assertThat(words())
        .containsExactly(
            QUICK, "the answer comes that day", "It is quick.", NIGHT, "Before that I called");
    done(ben.post(rows(ben).get(2), "theme", QUICKER, "participant", "P1", "text", "I called"));
    assertThat(words()).endsWith("It is quick.", NIGHT, "I called");
    done(
        ben.post(
            rows(ben).get(1), "theme", "Wants a voice", "participant", "P1", "text", "Quick."));
    done(ben.post(rows(ben).get(0) + "/remove", "theme", QUICKER));
    assertThat(words()).containsExactly("the answer comes that day", NIGHT, "I called", "Quick.");
    assertThat(kept().get(1)).isEqualTo(hidden.readAt(kept().get(1).where()));
    assertThat(kept()).extracting(Quotation::chosenBy).filteredOn(Optional::isPresent).hasSize(1);
  }

  @Test
  void aListIsNotStaleForWhatIsHidden() {
    open();
    String state = all(STATE, ben.page(THEME)).get(0);
    done(anna.post(CHOOSE, choice("g2", NIGHT)));
    done(ben.post(rows(ben).get(1) + "/move", "theme", QUICKER, "state", state, "to", "0"));
    assertThat(words())
        .containsExactly(
            "Before that I called", "the answer comes that day", "It is quick.", NIGHT);
  }

  @Test
  void afterBothHaveFinishedTheyAreSeenWithTheNameOfWhoChose() {
    open();
    done(anna.post(CHOOSE, choice("g2", NIGHT)));
    finish(ANNA);
    assertThat(ben.page(THEME)).doesNotContain(NIGHT);
    finish(BEN);
    assertThat(ben.page(THEME))
        .contains("“" + NIGHT + "”", "<span>chosen by anna</span>", "3 chosen");
    assertThat(ben.page(PREVIEW))
        .contains("“" + NIGHT + "” (P3)")
        .doesNotContain("What they may have chosen elsewhere");
    assertThat(ben.file(COMMENTS + "/files/docx").body())
        .isEqualTo(anna.file(COMMENTS + "/files/docx").body());
    done(ben.post(rows(ben).get(2), "theme", QUICKER, "participant", "P3", "text", "in the night"));
    assertThat(anna.page(THEME)).contains("“in the night”", "<span>chosen by anna</span>");

    assertThat(new FinishingDesk(desk).beginRound(ANNA, 1)).isEmpty();
    assertThat(ben.page(THEME)).contains("“in the night”", "<span>chosen by anna</span>");
  }

  @Test
  void twoMayChooseOnePassageAndRemoveOneWhenTheySeeBoth() {
    quoted.code("ben", "g2", "quick", NIGHT);
    open();
    done(anna.post(CHOOSE, choice("g2", NIGHT)));
    done(ben.post(CHOOSE, choice("g2", NIGHT)));
    assertThat(kept()).extracting(Quotation::text).endsWith(NIGHT, NIGHT);
    assertThat(ben.page(THEME))
        .contains("<span>chosen by ben</span>")
        .doesNotContain("chosen by anna", "stand under");
    assertThat(ben.post(CHOOSE, choice("g2", NIGHT)).body())
        .contains("This passage is chosen already.");
    String told =
        "quoted.study[quotations!5]: warning: The same words stand under “Quicker than calling” already, chosen"
            + " by anna.\n"
            + "    expected: words that are quoted once under a theme\n"
            + "    remedy: Remove one of the two quotations, or quote other words.";
    CommandLineRun check = CommandLineRun.of("check", file());
    assertThat((check.out() + check.err()).replace(file().toString(), "quoted.study"))
        .contains(told);

    finish(ANNA);
    finish(BEN);
    assertThat(ben.page(THEME))
        .contains("<span>chosen by anna</span>", "<span>chosen by ben</span>")
        .containsOnlyOnce(
            "The same words stand under “Quicker than calling” already, chosen by anna. Remove one"
                + " of the two quotations, or quote other words.");
    done(ben.post(rows(ben).get(3) + "/remove", "theme", QUICKER));
    assertThat(anna.page(THEME))
        .contains("<span>chosen by anna</span>")
        .doesNotContain("chosen by ben", "stand under");
  }

  @Test
  void whoAcceptsOrEditsAProposalHasChosenIt() {
    quoted
        .propose(QUICKER, "g2", "P3", "You write in the night")
        .propose(QUICKER, "g2", "P3", "which is quick enough.");
    open();
    assertThat(ben.page(THEME)).contains("You write in the night", "which is quick enough.");
    done(anna.post(rows(anna).get(2) + "/accept", "theme", QUICKER));
    done(
        anna.post(
            rows(anna).get(3), "theme", QUICKER, "participant", "P3", "text", "quick enough"));
    assertThat(anna.page(THEME))
        .contains("You write in the night", "“quick enough”", "<span>chosen by anna</span>");
    assertThat(ben.page(THEME))
        .doesNotContain("“You write in the night”", "“which is quick enough.”", "“quick enough”");
    assertThat(kept().subList(3, 5))
        .extracting(Quotation::chosenBy)
        .containsExactly(Optional.of(ANNA), Optional.of(ANNA));
    assertThat(kept()).extracting(Quotation::proposal).allMatch(Optional::isEmpty);
  }

  @Test
  void theReportAndTheHistoryOfTheCommandLineHaveAll() {
    open();
    done(anna.post(CHOOSE, choice("g2", NIGHT)));
    Path report = home.resolve("report");
    assertThat(CommandLineRun.of("report", file(), "--out", report).status()).isZero();
    assertThat(report.resolve("comments.md")).content(StandardCharsets.UTF_8).contains(NIGHT);
    assertThat(CommandLineRun.of("history", file(), "--format", "csv").out())
        .contains("end_utf16,proposed_because,chosen_by", ",,anna");
  }

  @Test
  void aThemeUnderWhichOthersChoseStaysAndWhatTheyChoseIsNotTold() {
    quoted.code("anna", "g2", "direct", "I want to hear a voice");
    open();
    String doctor = anna.page(COMMENTS + "?theme=Reaching%20the%20doctor");
    done(anna.post(COMMENTS + "/rows/" + all(ROW, doctor).get(0) + "/remove", "theme", QUICKER));
    String[] choice = choice("g2", "I want to hear a voice");
    choice[1] = "Reaching the doctor";
    done(anna.post(CHOOSE, choice));
    assertThat(removed(BEN))
        .contains(
            "Somebody else chose quotations under the theme \"Reaching the doctor\" that you do not"
                + " see yet. Leave it until all of you have finished the transcripts.");
    assertThat(removed(ANNA))
        .contains("1 quotation is chosen under the theme \"Reaching the doctor\".");
    assertThat(words()).endsWith("I want to hear a voice");
  }

  private String removed(CoderId who) {
    Visitor visitor = Visitor.of(workspace, who);
    String page = visitor.page("/codebook/themes");
    Matcher form =
        Pattern.compile("(?s)Reaching the doctor.*?name=\"state\" value=\"([0-9a-f]+)\"")
            .matcher(page);
    assertThat(form.find()).isTrue();
    return Visitor.words(visitor.post("/codebook/themes/removal", "state", form.group(1)));
  }
}
