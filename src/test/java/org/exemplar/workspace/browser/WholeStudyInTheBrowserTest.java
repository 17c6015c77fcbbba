package org.exemplar.workspace.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.record.Decision;
import org.exemplar.study.Study;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.workspace.TestInstruments;
import org.exemplar.workspace.Workspace;
import org.exemplar.workspace.browser.Chromium.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of two coders who are blind to each other, from words to the table in Word. */
class WholeStudyInTheBrowserTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final CoderId BEN = new CoderId("ben");

  @TempDir private Path folder;

  @Test
  void codedComparedDecidedAndPrinted() throws IOException {
    Path file = SmallDesk.file(SmallDesk.in(folder));
    try (Chromium chromium = Chromium.start();
        StudyDesk desk = SmallDesk.desk(file);
        Workspace workspace = Workspace.open(desk, TestInstruments.all(), List.of(ANNA, BEN), 0);
        Window anna = chromium.laptop(workspace.links().get(ANNA));
        Window ben = chromium.laptop(workspace.links().get(BEN))) {
      code(anna.page(), 3, "2");
      code(ben.page(), 2, "1");
      finish(ben.page());
      assertThat(goTo(anna.page(), "Compare").locator("main")).not().containsText("quick.");
      goTo(anna.page(), "Study").getByText("code t1").click();
      assertThat(anna.page().locator(".mark")).hasCount(1);
      finish(anna.page());

      Page page = goTo(anna.page(), "Compare");
      decideAll(page);
      Study study = SmallDesk.read(file);
      assertThat(study.decisions()).extracting(Decision::reason).contains("The sentence is whole.");
      assertThat(study.codings().stream().filter(c -> c.coder().value().equals("reconciled")))
          .extracting(Coding::text)
          .contains("It is quick.");

      goTo(page, "Quotations");
      anna.picture("quotations-after-deciding");
      page.locator("#passage-0 button").click();
      page.locator("#passage-0").getByText("Chosen:").waitFor();
      page.getByText("Preview and download").click();
      assertThat(printed(page)).contains("“It is quick.” (P1)");
      assertThat(anna.wrong()).isEmpty();
      assertThat(ben.wrong()).isEmpty();
    }
  }

  /** Every difference as anna had it. */
  private static void decideAll(Page page) {
    while (page.getByText("Decide the next difference").count() > 0) {
      page.getByText("Decide the next difference").click();
      page.waitForURL("**/compare/differences/r1-*");
      page.keyboard().press("1");
      page.keyboard().press("r");
      page.keyboard().type("The sentence is whole.");
      page.keyboard().press("Control+Enter");
      page.waitForURL("**done=*");
      goTo(page, "Compare");
    }
  }

  private static Page goTo(Page page, String screen) {
    page.locator(".top nav").getByText(screen).click();
    page.waitForLoadState();
    return page;
  }

  /** Codes the first words of the first turn of a participant. */
  private static void code(Page page, int words, String code) {
    page.getByText("code t1").click();
    // Until the page knows its keys.
    page.locator("#show-keys").waitFor();
    page.keyboard().press("u");
    page.keyboard().press("ArrowRight");
    for (int further = 1; further < words; further++) {
      page.keyboard().press("Shift+ArrowRight");
    }
    page.keyboard().press(code);
    assertThat(page.locator(".mark")).hasCount(1);
  }

  private static void finish(Page page) {
    page.locator(".finish summary").click();
    page.locator(".finish button").click();
    page.getByText("code t2").waitFor();
  }

  private static List<String> printed(Page page) throws IOException {
    Download download = page.waitForDownload(() -> page.getByText("Download for Word").click());
    try (InputStream in = download.createReadStream();
        XWPFDocument word = new XWPFDocument(in)) {
      return word.getTables().stream()
          .flatMap(table -> table.getRows().stream())
          .flatMap(row -> row.getTableCells().stream())
          .map(cell -> cell.getText())
          .toList();
    }
  }
}
