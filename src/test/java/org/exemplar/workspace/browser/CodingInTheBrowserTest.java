package org.exemplar.workspace.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.exemplar.coding.CoderId;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.workspace.TestInstruments;
import org.exemplar.workspace.Workspace;
import org.exemplar.workspace.browser.Chromium.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A coder at work in a real browser, on the study that comes with the program. */
class CodingInTheBrowserTest {

  private static final CoderId MIA = new CoderId("mia");
  private static final List<String> SCREENS =
      List.of(
          "/",
          "/transcripts/group-1",
          "/notes?about=transcript:group-1",
          "/search?words=message&in=group-1");
  private static Chromium chromium;

  @TempDir private Path folder;
  private Path file;
  private StudyDesk desk;
  private Workspace workspace;

  @BeforeAll
  static void startTheBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stopTheBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void open() {
    file = SmallDesk.portalMessaging(folder);
    desk = SmallDesk.desk(file);
    workspace = Workspace.open(desk, TestInstruments.all(), List.of(MIA), 0);
  }

  @AfterEach
  void close() {
    workspace.close();
    desk.close();
  }

  private URI link() {
    return workspace.links().get(MIA);
  }

  private Page transcript(Window window) {
    window.page().navigate(link().resolve("/transcripts/group-1").toString());
    return window.page();
  }

  private List<String> kept() {
    return SmallDesk.read(file).codings().by(Set.of(MIA)).stream()
        .map(coding -> coding.code() + ": " + coding.text())
        .toList();
  }

  private static Locator marks(Page page) {
    return page.locator(".mark");
  }

  /** Waits for the answer, so that what is asked next is asked of the new state. */
  private static void expect(Page page, int count) {
    assertThat(marks(page)).hasCount(count);
  }

  @Test
  void tenPassagesByKeyboardAloneAndAllTakenBack() {
    try (Window window = chromium.laptop(link())) {
      Page page = transcript(window);
      for (int passage = 1; passage <= 10; passage++) {
        page.keyboard().press("u");
        page.keyboard().press(passage % 2 == 0 ? "s" : "ArrowRight");
        page.keyboard().press("Shift+ArrowRight");
        if (passage == 1) {
          page.keyboard().press("c");
          page.keyboard().type("quick");
          page.keyboard().press("Enter");
        } else {
          page.keyboard().press(passage % 3 == 0 ? "r" : "2");
        }
        expect(page, passage);
      }
      List<String> coded = kept();
      assertThat(coded).hasSize(10);
      page.reload();
      expect(page, 10);
      for (int left = 9; left >= 0; left--) {
        page.keyboard().press(left % 2 == 0 ? "z" : "Control+z");
        expect(page, left);
      }
      assertThat(kept()).isEmpty();
      page.keyboard().press("z");
      assertThat(page.locator("#told")).hasText("There is nothing to take back. Go on coding.");
      for (int again = 1; again <= 10; again++) {
        page.keyboard().press("y");
        expect(page, again);
      }
      assertThat(kept()).isEqualTo(coded);
      assertThat(window.wrong()).isEmpty();
    }
  }

  @Test
  void overlappingPassagesByMouse() {
    try (Window window = chromium.laptop(link())) {
      Page page = transcript(window);
      Locator words = page.locator(".turn[data-heard=true] .words").first();
      drag(page, words, 0.02, 0.6);
      page.locator(".codes button").nth(1).click();
      expect(page, 1);
      drag(page, words, 0.3, 0.9);
      page.locator(".codes button").nth(2).click();
      expect(page, 2);
      assertThat(page.locator(".stripe")).hasCount(2);
      assertThat(page.locator(".stripe").nth(0).evaluate("s => s.style.left"))
          .isNotEqualTo(page.locator(".stripe").nth(1).evaluate("s => s.style.left"));
      assertThat(page.evaluate("[...CSS.highlights.values()].reduce((n, h) => n + h.size, 0) > 2"))
          .isEqualTo(true);
      page.reload();
      expect(page, 2);
      window.isAccessible("transcript");
    }
  }

  /** Three clicks select up to the beginning of what follows; a hand stops inside of words. */
  @Test
  void threeClicksTakeATurnAndADragTakesWholeWords() {
    try (Window window = chromium.laptop(link())) {
      Page page = transcript(window);
      Locator words = page.locator("[data-heard=true] .words").first();
      String turn = words.textContent();
      words.click(new Locator.ClickOptions().setClickCount(3));
      assertThat(page.locator("#selected")).hasText(turn.strip());
      page.keyboard().press("1");
      expect(page, 1);
      Object half =
          words.evaluate(
              "p => { const at = p.firstChild.data.search(/\\p{L}{5}/u);"
                  + " document.getSelection().setBaseAndExtent(p.firstChild, at + 2, p.firstChild, at + 3);"
                  + " return p.firstChild.data.slice(at).match(/^[\\p{L}'’]+/u)[0]; }");
      assertThat(page.locator("#selected")).hasText(half.toString());
      page.keyboard().press("2");
      expect(page, 2);
      List<String> coded =
          SmallDesk.read(file).codings().stream()
              .filter(coding -> coding.coder().equals(MIA))
              .map(coding -> coding.text())
              .toList();
      assertThat(coded).containsExactlyInAnyOrder(turn.strip(), half.toString());
      page.keyboard().press("Escape");
      page.keyboard().press("n");
      page.keyboard().press("n");
      page.keyboard().press("]");
      assertThat(page.locator("#told")).hasText("There is no coded segment after this.");
    }
  }

  private static void drag(Page page, Locator words, double from, double to) {
    BoundingBox box = words.boundingBox();
    double line = box.y + 12;
    page.mouse().move(box.x + box.width * from, line);
    page.mouse().down();
    page.mouse().move(box.x + box.width * to, line);
    page.mouse().up();
  }

  /** Who is fast has begun to select the next words when the answer about the last ones comes. */
  @Test
  void whatIsSelectedWhileACodingIsKeptGetsTheNextCode() {
    try (Window window = chromium.laptop(link())) {
      Page page = transcript(window);
      List<Route> held = new ArrayList<>();
      page.route("**/codings", held::add);
      drag(page, page.locator("#turn-2 .words"), 0, 0.3);
      page.locator(".codes button").nth(0).click();
      BoundingBox next = page.locator("#turn-4 .words").boundingBox();
      page.mouse().move(next.x + 2, next.y + 12);
      page.mouse().down();
      page.mouse().move(next.x + next.width * 0.2, next.y + 12);
      page.waitForCondition(() -> !held.isEmpty());
      held.get(0).resume();
      expect(page, 1);
      page.mouse().move(next.x + next.width * 0.3, next.y + 12);
      page.mouse().up();
      page.unroute("**/codings");
      page.locator(".codes button").nth(1).click();
      expect(page, 2);
      assertThat(page.locator("#turn-2 .mark")).hasCount(1);
      assertThat(page.locator("#turn-4 .mark")).hasCount(1);
    }
  }

  @Test
  void aSegmentIsShownChangedAndRemoved() {
    try (Window window = chromium.laptop(link())) {
      Page page = transcript(window);
      page.keyboard().press("u");
      page.keyboard().press("ArrowRight");
      page.keyboard().press("1");
      expect(page, 1);
      page.keyboard().press("]");
      assertThat(page.locator("#segment h2")).isVisible();
      page.locator("#end-later").click();
      assertThat(page.locator("#told")).hasText("Changed.");
      assertThat(page.locator("#end-later")).isFocused();
      page.locator("#end-later").click();
      assertThat(page.locator("#segment blockquote")).hasText(Pattern.compile("^\\S+ \\S+ \\S+$"));
      page.keyboard().press("Escape");
      page.keyboard().press("m");
      assertThat(page.locator("#memo")).isFocused();
      page.locator("#memo").fill("of three words");
      page.locator("#keep-memo").click();
      assertThat(page.locator(".mark .memo")).hasText("of three words");
      page.locator("#to").selectOption(new SelectOption().setIndex(2));
      page.locator("#change-code").click();
      assertThat(page.locator(".mark .code")).hasText("Avoiding hold and phone tag");
      window.isAccessible("segment");
      window.picture("segment");
      page.locator("#remove").click();
      expect(page, 0);
      assertThat(kept()).isEmpty();
      page.keyboard().press("Escape");
      page.keyboard().press("Delete");
      assertThat(page.locator("#told"))
          .hasText("First choose a coded segment: beside the text, or with ] and [.");
      page.keyboard().press("t");
      page.keyboard().press("2");
      // At once, before the workspace has answered: no letter of a memo becomes a command.
      page.keyboard().press("m");
      page.keyboard().type("vzeroed");
      assertThat(page.locator("#memo")).isFocused();
      expect(page, 1);
      page.keyboard().press("Escape");
      page.keyboard().press("o");
      assertThat(page.locator("#segment textarea")).isFocused();
      page.keyboard().press("Escape");
      page.keyboard().press("f");
      assertThat(page.locator(".finish .sheet")).isVisible();
      assertThat(page.locator(".finish .sheet button")).isFocused();
    }
  }

  @Test
  void aTranscriptIsFinishedAndTheNextOneBegun() {
    try (Window window = chromium.laptop(link())) {
      Page page = transcript(window);
      page.locator(".finish summary").click();
      page.locator(".finish button").click();
      assertThat(page.locator(".next")).containsText("code group-2");
      assertThat(SmallDesk.read(file).finished()).anyMatch(f -> f.coder().equals(MIA));
    }
  }

  @Test
  void everyScreenInEachSchemeAndOnATablet() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (Window window = chromium.window(link(), 1280, 900, scheme)) {
        for (String path : SCREENS) {
          window.page().setViewportSize(1280, 900);
          window.page().navigate(link().resolve(path).toString());
          window.isAccessible(path + ", " + scheme);
          window.picture(path.replaceAll("\\W+", "-") + scheme);
          window.page().setViewportSize(768, 1024);
          window.picture(path.replaceAll("\\W+", "-") + scheme + "-tablet");
          assertThat(window.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(768);
        }
      }
    }
  }

  @Test
  void theKeysAreShown() {
    try (Window window = chromium.laptop(link())) {
      Page page = transcript(window);
      page.keyboard().press("?");
      assertThat(page.locator("#keys")).isVisible();
      window.isAccessible("keys");
      page.keyboard().press("Escape");
      assertThat(page.locator("#keys")).isHidden();
    }
  }
}
