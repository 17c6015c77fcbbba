package org.exemplar.workspace.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.exemplar.coding.CoderId;
import org.exemplar.study.desk.FinishingDesk;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.study.reconciliation.UnreconciledStudy;
import org.exemplar.workspace.TestInstruments;
import org.exemplar.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparing, deciding and counting in a real browser, on the bundled study before its meeting. */
class CompareInBrowserTest {

  private static final CoderId INES = new CoderId("ines");
  private static final Map<String, String> SCREENS =
      Map.of(
          "compare", "/compare",
          "agreement", "/compare/agreement",
          "list", "/compare/differences?state=open",
          "tally", "/tally",
          "tally-by", "/tally?by=gender&unit=participants",
          "tally-together", "/tally?count=together",
          "tally-new", "/tally?count=new",
          "passages", "/tally/passages?of=code:quicker");

  @TempDir private Path folder;

  @Test
  void everyScreenInEachSchemeAndOnATablet() throws IOException {
    try (Chromium chromium = Chromium.start();
        StudyDesk desk = SmallDesk.desk(SmallDesk.file(UnreconciledStudy.in(folder)));
        Workspace workspace = Workspace.open(desk, TestInstruments.all(), List.of(INES), 0)) {
      URI link = workspace.links().get(INES);
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        try (Chromium.Window window = chromium.window(link, 1280, 2200, scheme)) {
          look(window, link, String.valueOf(scheme).toLowerCase(Locale.ROOT));
        }
      }
      try (Chromium.Window window = chromium.window(link, 800, 2200, ColorScheme.LIGHT)) {
        window.page().navigate(link.resolve("/compare").toString());
        assertThat(fits(window.page())).as("nothing reaches out of a tablet's page").isTrue();
        window.page().getByText("Decide the next difference").click();
        assertThat(fits(window.page())).as("nothing reaches out of a tablet's page").isTrue();
        window.picture("reconcile-tablet");
        window.page().navigate(link.resolve("/tally").toString());
        assertThat(fits(window.page())).as("nothing reaches out of a tablet's page").isTrue();
      }
    }
  }

  private static void look(Chromium.Window window, URI link, String name) {
    SCREENS.forEach(
        (screen, path) -> {
          window.page().navigate(link.resolve(path).toString());
          window.isAccessible(screen);
          window.picture(screen + "-" + name);
        });
    Page page = window.page();
    page.navigate(link.resolve("/compare").toString());
    page.getByText("Decide the next difference").click();
    window.isAccessible("reconcile");
    window.picture("reconcile-" + name);
    assertThat(fits(page)).as("nothing reaches out of the page").isTrue();
  }

  private static boolean fits(Page page) {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth");
  }

  @Test
  void aDifferenceIsDecidedFromTheKeyboard() throws IOException {
    try (Chromium chromium = Chromium.start();
        StudyDesk desk = SmallDesk.desk(SmallDesk.file(UnreconciledStudy.in(folder)));
        Workspace workspace = Workspace.open(desk, TestInstruments.all(), List.of(INES), 0);
        Chromium.Window window = chromium.laptop(workspace.links().get(INES))) {
      Page page = window.page();
      page.navigate(workspace.links().get(INES).resolve("/compare/differences").toString());
      page.keyboard().press("n");
      page.waitForURL("**/compare/differences/r1-*");
      String first = page.locator("h1").textContent();
      page.keyboard().press("1");
      page.keyboard().press("r");
      page.keyboard().type("It is what she says");
      page.keyboard().press("Control+Enter");
      page.waitForURL("**done=*");
      assertThat(page.locator(".done").textContent()).startsWith(first + " is decided: as ");
      page.keyboard().press("u");
      page.waitForURL("**/compare");
      assertThat(page.locator("main").textContent())
          .contains("Of the 87 differences of round 1, 1 was decided as ")
          .contains("86 are open");
      assertThat(window.wrong()).isEmpty();
    }
  }

  @Test
  void selectedWordsAreTheWordsOfTheDecision() throws IOException {
    try (Chromium chromium = Chromium.start();
        StudyDesk desk = SmallDesk.desk(SmallDesk.file(UnreconciledStudy.in(folder)));
        Workspace workspace = Workspace.open(desk, TestInstruments.all(), List.of(INES), 0);
        Chromium.Window window = chromium.laptop(workspace.links().get(INES))) {
      Page page = window.page();
      page.navigate(workspace.links().get(INES).resolve("/compare").toString());
      page.getByText("Decide the next difference").click();
      page.locator(".side mark").first().dblclick();
      String words = page.locator("#words").inputValue();
      assertThat(words).doesNotContain(" ").isNotEmpty();
      assertThat(page.locator("input[name=decision][value=other]").isChecked()).isTrue();
      page.locator("form.decide button[type=submit]").click();
      page.waitForURL("**done=*");
      page.getByText("Look at it again").click();
      assertThat(page.locator(".made .excerpt").first().textContent()).endsWith("“" + words + "”");
    }
  }

  @Test
  void anEarlierRoundIsDecidedWhenTheNextHasBegun() throws IOException {
    try (Chromium chromium = Chromium.start();
        StudyDesk desk = SmallDesk.desk(SmallDesk.file(UnreconciledStudy.in(folder)));
        Workspace workspace = Workspace.open(desk, TestInstruments.all(), List.of(INES), 0);
        Chromium.Window window = chromium.laptop(workspace.links().get(INES))) {
      assertThat(new FinishingDesk(desk).beginRound(INES, 1)).isEmpty();
      Page page = window.page();
      page.navigate(workspace.links().get(INES).resolve("/compare").toString());
      window.isAccessible("compare-second-round");
      page.getByText("Round 1", new Page.GetByTextOptions().setExact(true)).click();
      page.waitForURL("**/compare?round=1");
      page.locator(".coefficients").waitFor();
      window.isAccessible("compare-first-round");
      assertThat(fits(page)).as("nothing reaches out of the page").isTrue();
      window.picture("compare-first-round");
      page.getByText("Decide the next difference").click();
      window.isAccessible("reconcile-first-round");
      window.picture("reconcile-first-round");
      String first = page.locator("h1").textContent();
      page.keyboard().press("1");
      page.keyboard().press("Control+Enter");
      page.waitForURL("**round=1**done=*");
      assertThat(page.locator(".done").textContent()).startsWith(first + " is decided: as ");
      page.keyboard().press("u");
      page.waitForURL("**/compare?round=1");
      assertThat(page.locator("main").textContent())
          .contains("Of the 87 differences of round 1, 1 was decided as ")
          .contains("86 are open");
      assertThat(window.wrong()).isEmpty();
    }
  }
}
