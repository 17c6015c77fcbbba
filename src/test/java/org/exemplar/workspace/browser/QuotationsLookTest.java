package org.exemplar.workspace.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.exemplar.coding.CoderId;
import org.exemplar.quotation.Quotation;
import org.exemplar.study.desk.QuotedStudy;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.workspace.TestInstruments;
import org.exemplar.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quotations screens in a real browser: by mouse and by keys, in each scheme. */
class QuotationsLookTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final String QUICKER = "Quicker than calling";
  private static final String THEME = "/quotations/comments?theme=Quicker%20than%20calling";
  private static final String ENTRIES = "#chosen .entry blockquote";

  @TempDir private Path home;
  private Chromium chromium;
  private Path file;
  private StudyDesk desk;
  private Workspace workspace;

  @BeforeEach
  void open() {
    chromium = Chromium.start();
    QuotedStudy study =
        QuotedStudy.in(home)
            .choose(QUICKER, "g1", "P1", "It is quick.")
            .choose(QUICKER, "g1", "P1", "I never wait on a telephone")
            .choose(QUICKER, "g1", "P1", "Before that I called");
    file = SmallDesk.file(study.folder());
    desk = SmallDesk.desk(file);
    workspace = Workspace.open(desk, TestInstruments.all(), List.of(ANNA), 0);
  }

  @AfterEach
  void close() {
    if (workspace != null) {
      workspace.close();
      desk.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  private Chromium.Window window() {
    Chromium.Window window = chromium.laptop(workspace.links().get(ANNA));
    window.page().navigate(at(THEME));
    return window;
  }

  private String at(String path) {
    return workspace.links().get(ANNA).resolve(path).toString();
  }

  private List<String> chosen() {
    return SmallDesk.read(file).quotations().stream().map(Quotation::text).toList();
  }

  private static void shows(Page page, String... quotations) {
    for (int i = 0; i < quotations.length; i++) {
      page.locator(ENTRIES)
          .nth(i)
          .and(
              page.getByText("“" + quotations[i] + "”", new Page.GetByTextOptions().setExact(true)))
          .waitFor();
    }
    assertThat(page.locator(ENTRIES).count()).isEqualTo(quotations.length);
  }

  @Test
  void theOrderChangesByKeysByButtonsAndByDragging() {
    try (Chromium.Window window = window()) {
      Page page = window.page();
      page.locator("#chosen .entry").first().focus();
      page.keyboard().press("Alt+ArrowDown");
      shows(page, "I never wait on a telephone", "It is quick.", "Before that I called");
      page.locator("#told").getByText("Place 2 of 3.").waitFor();
      page.keyboard().press("Alt+ArrowDown");
      shows(page, "I never wait on a telephone", "Before that I called", "It is quick.");
      assertThat(chosen())
          .containsExactly("I never wait on a telephone", "Before that I called", "It is quick.");
      page.locator("#chosen .entry").nth(1).locator("button.up").click();
      shows(page, "Before that I called", "I never wait on a telephone", "It is quick.");
      Locator entries = page.locator("#chosen .entry");
      entries.nth(2).locator("blockquote").dragTo(entries.nth(0).locator("blockquote"));
      shows(page, "It is quick.", "Before that I called", "I never wait on a telephone");
      assertThat(chosen())
          .containsExactly("It is quick.", "Before that I called", "I never wait on a telephone");
      assertThat(window.wrong()).isEmpty();
    }
  }

  @Test
  void theVerdictFollowsWhatIsWritten() {
    try (Chromium.Window window = window()) {
      Page page = window.page();
      page.locator("#chosen .entry").nth(1).locator("a.edit").click();
      page.locator("#verdict strong").getByText("altered").waitFor();
      page.fill("#text", "I never wait on [the] telephone");
      page.locator("#verdict strong").getByText("edited").waitFor();
      page.fill("#text", "I waited for an hour");
      page.locator("#verdict strong").getByText("exact").waitFor();
      assertThat(page.locator("#said mark").innerText()).isEqualTo("I waited for an hour");
      page.selectOption("#participant", "P2");
      page.locator("#verdict strong").getByText("wrong speaker").waitFor();
      page.selectOption("#participant", "P1");
      page.locator("#verdict strong").getByText("exact").waitFor();
      window.isAccessible("editor");
      page.getByText("Save").click();
      shows(page, "It is quick.", "I waited for an hour", "Before that I called");
      assertThat(window.wrong()).isEmpty();
    }
  }

  @Test
  void aPassageIsChosenByKeysAndIsInTheTableThatIsDownloaded() throws IOException {
    try (Chromium.Window window = window()) {
      Page page = window.page();
      page.locator("#passage-1 button").focus();
      page.keyboard().press("Enter");
      page.locator("#passage-1").getByText("✓ Chosen:").waitFor();
      assertThat(page.locator(ENTRIES).count()).isEqualTo(4);
      page.getByText("Preview and download").click();
      Download download = page.waitForDownload(() -> page.getByText("Download for Word").click());
      assertThat(download.suggestedFilename()).isEqualTo("comments.docx");
      try (InputStream in = download.createReadStream();
          XWPFDocument word = new XWPFDocument(in)) {
        assertThat(word.getTables())
            .flatExtracting(table -> table.getRows())
            .flatExtracting(row -> row.getTableCells())
            .extracting(cell -> cell.getText())
            .contains("“I never wait on the telephone, and um the answer” (P1)");
      }
    }
  }

  @Test
  void aListThatSomebodyElseChangedIsShownWithTheReason() {
    try (Chromium.Window first = window();
        Chromium.Window second = window()) {
      first.page().locator("#chosen .entry").first().locator("button.down").click();
      shows(first.page(), "I never wait on a telephone", "It is quick.", "Before that I called");
      second.page().locator("#chosen .entry").nth(1).locator("button.down").click();
      second
          .page()
          .locator("[role=alert]")
          .getByText("Somebody changed this list meanwhile, so nothing was moved.")
          .waitFor();
      shows(second.page(), "I never wait on a telephone", "It is quick.", "Before that I called");
    }
  }

  @Test
  void everyScreenIsAccessibleInEachSchemeAndOnATablet() {
    String row = "/quotations/comments/rows/" + row();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (Chromium.Window window =
          chromium.window(workspace.links().get(ANNA), 1280, 1000, scheme)) {
        looks(window, THEME + "&codes=and%20quick", "quotations-" + scheme);
        looks(window, "/quotations/doubts", "quotations-none-" + scheme);
        looks(window, row, "quotations-editor-" + scheme);
        looks(window, "/quotations/comments/preview", "quotations-preview-" + scheme);
      }
    }
  }

  private String row() {
    try (Chromium.Window window = window()) {
      return window.page().locator("#chosen .entry").nth(1).getAttribute("id").substring(4);
    }
  }

  private void looks(Chromium.Window window, String path, String name) {
    window.page().navigate(at(path));
    window.page().locator("details").all().forEach(part -> part.evaluate("it => it.open = true"));
    window.isAccessible(name);
    window.picture(name);
    window.page().setViewportSize(820, 1000);
    assertThat(window.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as(name)
        .isEqualTo(true);
    window.picture(name + "-tablet");
    window.page().setViewportSize(1280, 1000);
  }
}
