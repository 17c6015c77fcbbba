package org.exemplar.workspace.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.exemplar.coding.CoderId;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.workspace.TestInstruments;
import org.exemplar.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The codebook's screens in a real browser: accessible in each scheme, and worked by keys. */
class CodebookLookTest {

  private static final CoderId ANNA = new CoderId("anna");

  @TempDir private Path folder;
  private Chromium chromium;
  private StudyDesk desk;
  private Workspace workspace;

  @BeforeEach
  void open() throws IOException {
    chromium = Chromium.start();
    Path study = SmallDesk.in(folder);
    SmallDesk.code(study, "anna", "q", 26, 38, "It is quick.", "so she says");
    desk = SmallDesk.desk(SmallDesk.file(study));
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

  private String at(String path) {
    return workspace.links().get(ANNA).resolve(path).toString();
  }

  private static void open(Page page, String summary) {
    page.locator("summary", new Page.LocatorOptions().setHasText(summary)).first().click();
  }

  @Test
  void aCodeIsAddedDescribedAndSplitAndEveryScreenIsAccessible() {
    try (Chromium.Window window = chromium.laptop(workspace.links().get(ANNA))) {
      Page page = window.page();
      page.navigate(at("/codebook"));
      open(page, "Add a code");
      assertThat(page.evaluate("document.activeElement.name")).isEqualTo("name");
      page.keyboard().type("Cost");
      page.keyboard().press("Enter");
      assertThat(page.locator("#chosen").innerText().strip()).isEqualTo("Cost");
      page.locator(".tree a.leaf").first().focus();
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowUp");
      page.keyboard().press("Enter");
      assertThat(page.locator("#chosen").innerText().strip()).isEqualTo("Quick");
      open(page, "Rename and describe");
      page.fill("#brief", "Faster than a call");
      page.fill("#include", "The speaker compares it with the telephone or with a visit.");
      page.fill("#exclude", "Only the reply is quick.");
      page.fill("#example", "You write it down and it is done.");
      page.fill("#colour", "#1b7837");
      assertThat(page.isChecked("input[name=coloured]")).isTrue();
      page.click("text=Save");
      page.navigate(at("/codebook/themes"));
      open(page, "Change");
      looks("themes");
      looks("queue");
      page.navigate(at("/codebook?code=q"));
      open(page, "Split into several codes");
      page.fill("#names", "Quick reply\nQuick to write");
      page.click("button:text('Split')");
      assertThat(page.locator("h1").innerText()).isEqualTo("Codings to look at again");
      assertThat(window.wrong()).isEmpty();
    }
    for (String screen : List.of("", "?code=q", "themes", "versions", "queue")) {
      looks(screen);
    }
  }

  private void looks(String screen) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (Chromium.Window window =
          chromium.window(workspace.links().get(ANNA), 1280, 900, scheme)) {
        Page page = window.page();
        page.navigate(
            at("/codebook" + (screen.isEmpty() || screen.startsWith("?") ? "" : "/") + screen));
        page.locator("details").all().forEach(sheet -> sheet.evaluate("it => it.open = true"));
        window.isAccessible(screen + " " + scheme);
        window.picture("codebook-open-" + screen + "-" + scheme);
        page.locator("details").all().forEach(sheet -> sheet.evaluate("it => it.open = false"));
        window.picture("codebook-" + screen + "-" + scheme);
      }
    }
  }

  @Test
  void aTabletShowsOneColumn() {
    try (Chromium.Window window =
        chromium.window(workspace.links().get(ANNA), 768, 1024, ColorScheme.LIGHT)) {
      Page page = window.page();
      page.navigate(at("/codebook?code=q"));
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
      window.picture("codebook-tablet");
      window.isAccessible("tablet");
    }
  }
}
