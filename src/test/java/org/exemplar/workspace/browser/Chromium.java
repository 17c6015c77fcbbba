package org.exemplar.workspace.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The system's Chromium, driven as a person would. Where there is none, tests that need it are
 * skipped and say so. It starts once for all tests, because that takes seconds; each window has
 * cookies of its own.
 */
public final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** A change that was refused is no defect of the page. */
  private static final Pattern REFUSED = Pattern.compile("status of 4|Error Code 4");

  private static Chromium running;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts it, unless it runs already. */
  static synchronized Chromium start() {
    if (running == null) {
      running = started();
      Runtime.getRuntime().addShutdownHook(new Thread(running::stop));
    }
    return running;
  }

  private static Chromium started() {
    Optional<Path> program = program();
    assumeTrue(program.isPresent(), "There is no Chromium on this machine: install chromium.");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program.orElseThrow())
                    .setArgs(List.of("--no-sandbox")));
    return new Chromium(playwright, browser);
  }

  /** Where the system has it, if it has. */
  public static Optional<Path> program() {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A window of a coder who has come in by a link; what its page reports as wrong is collected. */
  Window window(URI link, int width, int height, ColorScheme scheme) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
    Window window = new Window(context, context.newPage(), new ArrayList<>());
    window
        .page()
        .onConsoleMessage(
            message -> {
              if (message.type().equals("error") && !REFUSED.matcher(message.text()).find()) {
                window.wrong().add(message.text());
              }
            });
    window.page().onPageError(window.wrong()::add);
    window.page().navigate(link.toString());
    return window;
  }

  /** A laptop's window in the light scheme. */
  Window laptop(URI link) {
    return window(link, 1280, 900, ColorScheme.LIGHT);
  }

  private void stop() {
    browser.close();
    playwright.close();
  }

  /** It goes on running for other tests. */
  @Override
  public void close() {
    // Each window was closed by itself.
  }

  /**
   * A window of the browser with cookies of its own.
   *
   * @param context its cookies
   * @param page what it shows
   * @param wrong errors of scripts and of the content security policy
   */
  record Window(BrowserContext context, Page page, List<String> wrong) implements AutoCloseable {

    /** Fails if axe finds a violation, or a script or the security policy reported an error. */
    void isAccessible(String name) {
      List<Rule> violations = axe().analyze().getViolations();
      assertThat(violations)
          .as(name)
          .extracting(rule -> rule.getId() + ": " + rule.getNodes())
          .isEmpty();
      assertThat(wrong).as(name).isEmpty();
    }

    /** In the dark scheme a page differs from the light one in its colours alone. */
    private AxeBuilder axe() {
      AxeBuilder axe = new AxeBuilder(page);
      Object dark = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
      return dark.equals(true)
          ? axe.withRules(List.of("color-contrast", "link-in-text-block"))
          : axe;
    }

    /** Keeps a picture of the page where a person who looks at the screens asks for it. */
    void picture(String name) {
      Optional.ofNullable(System.getProperty("exemplar.pictures"))
          .ifPresent(
              folder ->
                  page.screenshot(
                      new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png"))));
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
