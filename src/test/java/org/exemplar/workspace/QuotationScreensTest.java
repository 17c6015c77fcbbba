package org.exemplar.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.exemplar.app.CommandLineRun;
import org.exemplar.coding.CoderId;
import org.exemplar.quotation.Quotation;
import org.exemplar.study.desk.QuotedStudy;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.text.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quotations screens as a browser meets them: a real server on a real study file. */
class QuotationScreensTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final CoderId BEN = new CoderId("ben");
  private static final String QUICKER = "Quicker than calling";
  private static final String QUICK = "It is quick. I never wait on the telephone";
  private static final String NIGHT = "in the night and they answer in the morning";
  private static final String COMMENTS = "/quotations/comments";
  private static final String THEME = COMMENTS + "?theme=Quicker%20than%20calling";
  private static final String CHOOSE = COMMENTS + "/choose";
  private static final String STALE =
      "Somebody changed or removed this quotation meanwhile, so it stays as they left it.";
  private static final Pattern ROW = Pattern.compile("id=\"row-([0-9a-f-]+)\"");
  private static final Pattern STATE = Pattern.compile("name=\"state\" value=\"([0-9a-f]+)\"");
  private static final Pattern PASSAGE = Pattern.compile("id=\"passage-");

  @TempDir private Path home;
  private QuotedStudy quoted;
  private StudyDesk desk;
  private Workspace workspace;
  private QuotationVisitor anna;
  private QuotationVisitor ben;

  @BeforeEach
  void make() {
    quoted = QuotedStudy.in(home);
  }

  @AfterEach
  void close() {
    workspace.close();
    desk.close();
  }

  /** Opens the study as it is now. */
  private void open() {
    desk = SmallDesk.desk(SmallDesk.file(quoted.folder()));
    workspace = Workspace.open(desk, TestInstruments.all(), List.of(ANNA, BEN), 0);
    anna = QuotationVisitor.of(workspace, ANNA);
    ben = QuotationVisitor.of(workspace, BEN);
  }

  /** What the study file has, in order. */
  private List<String> chosen() {
    return SmallDesk.read(SmallDesk.file(quoted.folder())).quotations().stream()
        .map(Quotation::text)
        .toList();
  }

  private void three() {
    quoted
        .choose(QUICKER, "g1", "P1", "It is quick.")
        .choose("Wants a voice", "g2", "P4", "I do not trust it at all")
        .choose(QUICKER, "g1", "P1", "I never wait on the telephone")
        .choose(QUICKER, "g1", "P1", "Before that I called");
  }

  private static List<String> all(Pattern pattern, String page) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(page);
    while (matcher.find()) {
      found.add(matcher.groupCount() == 0 ? matcher.group() : matcher.group(1));
    }
    return found;
  }

  private List<String> rows() {
    return all(ROW, anna.page(THEME));
  }

  private String row(int place) {
    return COMMENTS + "/rows/" + rows().get(place);
  }

  private String[] choice(String transcript, String words) {
    TextSpan span = QuotedStudy.span(transcript, words);
    return new String[] {
      "theme",
      QUICKER,
      "transcript",
      transcript,
      "start",
      String.valueOf(span.start()),
      "end",
      String.valueOf(span.end()),
      "at",
      "0"
    };
  }

  @Test
  void aPassageIsChosenAndStandsInTheListAndTheTable() {
    open();
    String page = anna.page(THEME);
    assertThat(page)
        .contains("None yet. Choose a passage below: it appears here, and in the table.")
        .contains("<span>P1 · woman · 65-74</span> <a href=\"/transcripts/g1#turn-2\">")
        .contains("<span>Quick</span> <span>coded by anna, ben</span>")
        .contains("<mark>" + QUICK + "</mark>")
        .contains("Some of these are an interviewer’s words.");
    assertThat(all(PASSAGE, page)).hasSize(4);
    HttpResponse<String> answer = anna.post(CHOOSE, choice("g1", QUICK));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains(THEME + "#passage-0");
    assertThat(chosen()).containsExactly(QUICK);
    assertThat(anna.page(THEME))
        .contains("“" + QUICK + "”", "<strong>exact</strong>", "✓ Chosen: <a href=");
    assertThat(ben.page(COMMENTS + "/preview")).contains("“" + QUICK + "” (P1)");
    assertThat(anna.post(CHOOSE, choice("g1", QUICK)))
        .returns(409, HttpResponse::statusCode)
        .extracting(HttpResponse::body)
        .asString()
        .contains(
            "This passage is chosen already. Find it among the chosen quotations, and edit it"
                + " there.");
    assertThat(chosen()).hasSize(1);
  }

  @Test
  void passagesAreFilteredByCodesParticipantAttributeAndCoder() {
    open();
    assertThat(passages("&codes=and%20quick&codes=and%20wait")).isEqualTo(2);
    assertThat(passages("&codes=or%20quick&codes=or%20wait")).isEqualTo(4);
    assertThat(passages("&codes=and%20quick&codes=not%20wait")).isEqualTo(1);
    assertThat(passages("&participant=P3")).isEqualTo(1);
    assertThat(passages("&attribute%20age_band=65-74")).isEqualTo(3);
    assertThat(passages("&coder=ben")).isEqualTo(1);
    assertThat(anna.page(THEME + "&codes=and%20quick&codes=not%20wait"))
        .contains("1 that fit the filter, of 4 in all.")
        .contains("<option value=\"not wait\" selected>not: must not have it</option>")
        .contains("<details class=\"filter\" open>");
    assertThat(anna.page(THEME + "&codes=and%20voice"))
        .contains("No passage fits this filter.", "<option value=\"and voice\" selected>");
    assertThat(anna.post(CHOOSE + "?&participant=P3", choice("g2", NIGHT)).headers())
        .extracting(headers -> headers.firstValue("Location").orElseThrow())
        .isEqualTo(THEME + "&participant=P3#passage-0");
  }

  private int passages(String filter) {
    return all(PASSAGE, anna.page(THEME + filter)).size();
  }

  @Test
  void passagesStandOnSeveralPages() {
    String said = "and they answer in the morning, which is quick enough.";
    for (int end = said.length(); end > 4; end--) {
      String words = said.substring(0, end);
      if (words.equals(words.strip())) {
        quoted.code("anna", "g2", "quick", words);
      }
    }
    open();
    assertThat(anna.page(THEME))
        .contains("Passages 1 to 40 of 46.", ">Later passages</a>")
        .doesNotContain(">Earlier passages</a>");
    String later = anna.page(THEME + "&page=1");
    assertThat(later)
        .contains("Passages 41 to 46 of 46.", ">Earlier passages</a>")
        .doesNotContain(">Later passages</a>");
    assertThat(all(PASSAGE, later)).hasSize(6);
    assertThat(anna.page(THEME + "&page=99")).contains("Passages 41 to 46 of 46.");
  }

  @Test
  void aQuotationMovesWithinItsTheme() {
    three();
    open();
    String state = all(STATE, anna.page(THEME)).get(0);
    String last = row(2);
    HttpResponse<String> answer =
        anna.post(last + "/move", "theme", QUICKER, "state", state, "to", "0");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .isEqualTo(THEME + "#row-" + rows().get(0));
    assertThat(chosen())
        .containsExactly(
            "Before that I called",
            "I do not trust it at all",
            "It is quick.",
            "I never wait on the telephone");
  }

  @Test
  void twoWhoOrderOneListDoNotUndoEachOther() {
    three();
    open();
    String seenByBoth = all(STATE, anna.page(THEME)).get(0);
    String first = row(0);
    anna.post(first + "/move", "theme", QUICKER, "state", seenByBoth, "to", "1");
    HttpResponse<String> answer =
        ben.post(first + "/move", "theme", QUICKER, "state", seenByBoth, "to", "2");
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body())
        .contains(
            "Somebody changed this list meanwhile, so nothing was moved. Look at it as it stands"
                + " now, and move the quotation again.");
    assertThat(all(ROW, answer.body())).isEqualTo(rows());
    assertThat(all(STATE, answer.body())).isEqualTo(all(STATE, anna.page(THEME)));
    assertThat(chosen())
        .containsExactly(
            "I never wait on the telephone",
            "I do not trust it at all",
            "It is quick.",
            "Before that I called");
  }

  @Test
  void eachVerdictIsSaidWhileThePublishedFormIsWritten() {
    three();
    open();
    assertThat(verdict("It is quick.", "P1"))
        .contains("<strong>exact</strong> The words stand there letter for letter.")
        .contains("<mark>It is quick</mark>.", "hx-swap-oob=\"true\"", ">g1, turn 2</a>")
        .doesNotContain("<html");
    assertThat(verdict("it is quick.", "P1"))
        .contains("<strong>typography</strong> Only the print differs.");
    assertThat(verdict("I never wait on the telephone, and the answer", "P1"))
        .contains("<strong>cleaned</strong> Only fillers and repetitions are missing.");
    assertThat(verdict("It is [very] quick. … the answer comes", "P1"))
        .contains("<strong>edited</strong> All changes are marked.")
        .contains("<li>“[very]” inserted after “It is”.</li>");
    assertThat(verdict("It is so quick. I never wait on a telephone", "P1"))
        .contains("<strong>altered</strong> Words differ, and no mark says so.");
    assertThat(verdict("I waited for an hour.", "P2"))
        .contains("<strong>wrong speaker</strong> Said by someone else, or by several.")
        .contains("<li>Said by P1 in g1, turn 5, not by P2.</li>");
    assertThat(verdict("A message is slow.", "P3"))
        .contains("<strong>ambiguous</strong> Stands in several places, and nothing tells which.");
    assertThat(verdict("Nobody ever spoke of any parrots", ""))
        .contains("<strong>not found</strong> No transcript has these words.")
        .contains("The words stand nowhere in the transcripts.");
    assertThat(verdict(" ", "P1")).contains("Write the words as they will be printed.");
    assertThat(verdict("And before that you waited on the telephone?", ""))
        .contains("<strong>Look:</strong> These are the interviewer’s words.");
    assertThat(chosen()).contains("It is quick.").hasSize(4);
  }

  private String verdict(String text, String participant) {
    HttpResponse<String> answer =
        anna.part(row(0) + "/check", "theme", QUICKER, "participant", participant, "text", text);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body().replaceAll("\\s+", " ");
  }

  @Test
  void withoutScriptsThePageIsCheckedWholeAndNothingIsSaved() {
    three();
    open();
    assertThat(anna.page(row(0)))
        .contains("<textarea", " It is quick.</textarea>")
        .contains("<option value=\"P1\" selected>P1 · woman · 65-74</option>")
        .contains("<strong>exact</strong>", "<mark>It is quick</mark>.");
    assertThat(
            anna.post(
                    row(0) + "/check", "theme", QUICKER, "participant", "P2", "text", "It is slow.")
                .body())
        .contains("<!DOCTYPE html>", "\nIt is slow.</textarea>")
        .contains("<option value=\"P2\" selected>P2 · man · 45-54</option>");
    assertThat(chosen()).first().isEqualTo("It is quick.");
  }

  @Test
  void thePublishedFormIsSaved() {
    three();
    open();
    HttpResponse<String> answer =
        anna.post(
            row(0),
            "theme",
            QUICKER,
            "participant",
            "P1",
            "text",
            " It is [very] quick.\r\nI never wait ");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .isEqualTo(THEME + "#row-" + rows().get(0));
    assertThat(chosen()).first().isEqualTo("It is [very] quick.\nI never wait");
    assertThat(anna.post(row(0), "theme", QUICKER, "text", " ").body())
        .contains(
            "The quotation has no words. Write them, or remove the quotation from the table.");
    assertThat(anna.post(row(0), "theme", QUICKER, "participant", "P9", "text", "It").body())
        .contains(
            "The study has no such theme or participant. Load the page again, and choose them from"
                + " its lists.");
  }

  @Test
  void whatSomebodyElseChangedIsNotOverwrittenAndWhatWasWrittenIsShown() {
    three();
    open();
    String seenByBoth = row(0);
    anna.post(seenByBoth, "theme", QUICKER, "participant", "P1", "text", "It is [so] quick.");
    HttpResponse<String> answer =
        ben.post(seenByBoth, "theme", QUICKER, "participant", "P1", "text", "<i>Quick</i> it is.");
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body().replaceAll("\\s+", " "))
        .contains(STALE, "You had written: &lt;i&gt;Quick&lt;/i&gt; it is.")
        .contains("“It is [so] quick.”");
    assertThat(chosen()).first().isEqualTo("It is [so] quick.");
    assertThat(ben.post(seenByBoth + "/check", "theme", QUICKER, "text", "It"))
        .returns(409, HttpResponse::statusCode);
    assertThat(ben.post(seenByBoth + "/remove", "theme", QUICKER))
        .returns(409, HttpResponse::statusCode)
        .extracting(HttpResponse::body)
        .asString()
        .contains(STALE);
    assertThat(ben.get(seenByBoth))
        .returns(404, HttpResponse::statusCode)
        .extracting(HttpResponse::body)
        .asString()
        .contains("This quotation was changed or removed meanwhile.");
    assertThat(chosen()).hasSize(4);
  }

  @Test
  void aQuotationIsTakenOutOfTheTable() {
    three();
    open();
    assertThat(anna.post(row(1) + "/remove", "theme", QUICKER).statusCode()).isEqualTo(303);
    assertThat(chosen())
        .containsExactly("It is quick.", "I do not trust it at all", "Before that I called");
  }

  @Test
  void proposalsAreAcceptedOneByOneWithTheirReasons() {
    quoted.propose(QUICKER, "g1", "P1", "Before that I called");
    quoted.code("anna", "g1", "wait", "Before that I called, and I waited for an hour.");
    open();
    String page = anna.page(THEME);
    assertThat(page)
        .contains("Proposed, not chosen yet: Central to the theme.")
        .contains("Proposed by Exemplar: 1")
        .contains("Central to the theme: likeness", "“" + NIGHT + "”");
    assertThat(anna.page(COMMENTS + "/preview")).contains("Comments proposed, not chosen.");
    assertThat(anna.post(row(0) + "/accept", "theme", QUICKER).statusCode()).isEqualTo(303);
    assertThat(anna.post(CHOOSE, choice("g2", NIGHT)).statusCode()).isEqualTo(303);
    assertThat(chosen()).containsExactly("Before that I called", NIGHT);
    assertThat(anna.page(THEME)).doesNotContain("Proposed");
  }

  /** Anna coded the second group, and neither has finished it: Ben is told nothing of that. */
  @Test
  void nobodySeesWhatAnotherCodedBeforeBothHaveFinished() {
    quoted.choose(QUICKER, "g1", "P1", "It is quick.");
    open();
    assertThat(all(PASSAGE, anna.page(THEME))).hasSize(4);
    for (String page :
        List.of(THEME, THEME + "&coder=anna", THEME + "&participant=P3", COMMENTS + "/preview")) {
      assertThat(ben.page(page)).doesNotContain("<mark>" + NIGHT, "“" + NIGHT, "memo of anna");
    }
    assertThat(all(PASSAGE, ben.page(THEME))).hasSize(3);
    assertThat(all(PASSAGE, ben.page(THEME + "&participant=P3"))).isEmpty();
    HttpResponse<String> answer = ben.post(CHOOSE, choice("g2", NIGHT));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body())
        .contains(
            "There is no such passage to choose for this theme. Look at the passages as they stand"
                + " now, and choose one of them.");
    assertThat(ben.page("/quotations/doubts/preview"))
        .contains("are told from the codings that you may see");
    assertThat(anna.page("/quotations/doubts/preview"))
        .contains("<td rowspan=\"1\" class=\"lines missing\" dir=\"auto\">no comment chosen</td>");
    assertThat(anna.page("/quotations/doubts?theme=Wants%20a%20voice"))
        .contains("Nothing that you may see is coded for this theme yet.");
  }

  @Test
  void eachTableHasATab() {
    open();
    assertThat(anna.get("/quotations").headers().firstValue("Location")).contains(COMMENTS);
    assertThat(anna.page("/quotations/doubts"))
        .contains("<a href=\"/quotations/comments\">Why people write</a>")
        .contains("aria-current=\"true\">Doubts &lt;b&gt;and&lt;/b&gt; voices</a>")
        .contains("<span>Wants a voice</span> <span class=\"count\">none chosen</span>")
        .doesNotContain("<span>" + QUICKER);
    assertThat(anna.get("/quotations/none").body())
        .contains("There is no such table. Open Quotations, and choose one.");
    assertThat(anna.get(COMMENTS + "/files/pdf").body())
        .contains("There is no such file. Choose Word or Excel from the preview.");
  }

  @Test
  void whatIsDownloadedIsWhatTheReportWrites() throws IOException {
    quoted
        .choose(QUICKER, "g1", "P1", "It is quick.")
        .choose("Reaching the doctor", "g1", "P2", "the doctor herself … reads it.")
        .choose("Wants a voice", "g2", "P4", "I do not trust it at all");
    Path report = home.resolve("report");
    assertThat(CommandLineRun.of("report", quoted.folder(), "--out", report).status()).isZero();
    open();
    byte[] word = anna.file(COMMENTS + "/files/docx").body();
    assertThat(word).isEqualTo(Files.readAllBytes(report.resolve("comments.docx")));
    assertThat(anna.file(COMMENTS + "/files/xlsx").body())
        .isEqualTo(Files.readAllBytes(report.resolve("comments.xlsx")));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
      assertThat(document.getTables())
          .flatExtracting(table -> table.getRows())
          .flatExtracting(row -> row.getTableCells())
          .extracting(cell -> cell.getText())
          .contains(
              "Access", QUICKER, "“It is quick.” (P1)", "“the doctor herself … reads it.” (P2)");
    }
    HttpResponse<byte[]> excel = anna.file("/quotations/doubts/files/xlsx");
    assertThat(excel.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename*=UTF-8''doubts.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(excel.body()))) {
      List<String> cells = new ArrayList<>();
      book.getSheetAt(0)
          .forEach(
              row -> row.forEach(cell -> cells.add(new DataFormatter().formatCellValue(cell))));
      assertThat(cells).contains("Wants a voice", "“I do not trust it at all”", "P4", "man");
    }
  }

  @Test
  void thePreviewSaysWhatAReaderWouldObjectTo() {
    three();
    quoted.choose(QUICKER, "g1", "P1", "It was quick, I think, that day");
    open();
    assertThat(anna.page(COMMENTS + "/preview"))
        .contains("No quotation was chosen for:", ">Reaching the doctor</a>")
        .contains(
            "Participant P1 supplies 4 of the 5 quotations. Choose passages of other participants,"
                + " or say in the paper why one speaks for most.")
        .contains("The quotation is not found.");
    assertThat(anna.page("/quotations/doubts/preview"))
        .contains("“I do not trust it at all” (P4, man)");
  }

  @Test
  void wordsThatLookLikeMarkupDoNothing() {
    String script = "<script>alert(2)</script>";
    quoted
        .choose(QUICKER, "g1", "P2", script)
        .choose(QUICKER, "g1", "P2", "who reads it. <script>alert(1)</script>");
    open();
    String query = "%3Cscript%3Ealert(3)%3C/script%3E";
    List<String> pages =
        List.of(
            THEME,
            THEME + "&participant=" + query,
            THEME + "&coder=" + query,
            THEME + "&codes=and%20" + query,
            THEME + "&attribute%20" + query + "=" + query,
            COMMENTS + "?theme=" + query,
            COMMENTS + "/preview",
            row(0),
            row(1),
            "/quotations/doubts");
    for (String page : pages) {
      assertThat(anna.get(page)).as(page).returns(200, HttpResponse::statusCode);
      assertThat(anna.page(page)).as(page).doesNotContain("<script>", "<b>and");
    }
    assertThat(verdict(script, script)).contains("&lt;script&gt;").doesNotContain("<script>");
    assertThat(anna.post(row(0), "theme", script, "participant", script, "text", script).body())
        .doesNotContain("<script>");
    assertThat(anna.post(row(0) + "/move", "theme", script, "state", script, "to", script).body())
        .doesNotContain("<script>");
    assertThat(
            anna.post(
                    CHOOSE,
                    "theme",
                    script,
                    "transcript",
                    script,
                    "start",
                    "1",
                    "end",
                    "2",
                    "at",
                    script)
                .body())
        .contains("There is no such theme. Load the page again.")
        .doesNotContain("<script>");
    assertThat(anna.get(COMMENTS + "/rows/" + query).body()).doesNotContain("<script>");
  }

  @Test
  void aStudyWithoutThemesSaysWhatToDo() {
    List.of("codes.csv", "themes.csv", "codings/anna.csv", "codings/ben.csv")
        .forEach(quoted::remove);
    quoted.write("study.yaml", "id: quoted\ntitle: T\n");
    open();
    assertThat(anna.page(COMMENTS))
        .contains("There are no themes to choose quotations for yet. Themes are what the paper");
    assertThat(anna.page(COMMENTS + "/preview")).contains("There are no themes yet.");
  }
}
