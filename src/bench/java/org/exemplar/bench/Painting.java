package org.exemplar.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.exemplar.workspace.browser.Chromium;

/** How long the system's Chromium takes to show a page after the last byte of it has come. */
final class Painting implements AutoCloseable {

  /** Notes when what is waited for was painted: after the frame that follows it. */
  private static final String WATCH =
      """
      const look = () => {
        if (%1$s) {
          requestAnimationFrame(() => setTimeout(() => {
            const [page] = performance.getEntriesByType('navigation');
            console.log('%2$s' + (performance.now() - page.responseEnd));
          }));
        } else {
          requestAnimationFrame(look);
        }
      };
      look();
      """;

  private static final String SAID = "shown after ";

  /** A page whose words are there. */
  static final String SHOWN = "document.readyState === 'complete'";

  /**
   * A page whose codings are painted over its words: those of the screen, once all words are there.
   */
  static final String HIGHLIGHTED = "[...CSS.highlights.keys()].some(name => /^code-/.test(name))";

  private final Playwright playwright;
  private final Browser browser;

  private Painting(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Painting with(Path chromium) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Painting(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox"))));
  }

  /** Whether there is a browser to measure with. */
  static boolean isPossible() {
    return Chromium.program().isPresent();
  }

  /**
   * Shows a page some times, after it was shown once.
   *
   * @param door what is asked for first, for its cookie
   * @param page what is measured
   * @param shown when it counts as shown, in JavaScript
   */
  Timing show(URI door, URI page, String shown, int rounds) {
    List<Duration> took = new ArrayList<>();
    try (Page window = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900))) {
      window.navigate(door.toString());
      window.addInitScript(WATCH.formatted(shown, SAID));
      for (int round = 0; round <= rounds; round++) {
        // Said on the console, for a question to the page would be answered while it is shown.
        ConsoleMessage said =
            window.waitForConsoleMessage(
                new Page.WaitForConsoleMessageOptions()
                    .setPredicate(message -> message.text().startsWith(SAID)),
                () -> window.navigate(page.toString()));
        double millis = Double.parseDouble(said.text().substring(SAID.length()));
        took.add(Duration.ofNanos((long) (millis * 1e6)));
      }
    }
    return new Timing(took.get(0), took.subList(1, took.size()));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
