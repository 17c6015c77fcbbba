package org.exemplar.app;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * The browser of who runs the program, opened as their desktop opens links. Where there is no
 * desktop the link was printed, and nothing else need be done.
 */
final class Browser {

  private Browser() {}

  /** Opens a link, if this machine has something that opens links. */
  static void open(URI link) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    boolean hasScreen =
        System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    if (system.startsWith("windows")) {
      run(List.of("rundll32", "url.dll,FileProtocolHandler", link.toString()));
    } else if (system.contains("mac")) {
      run(List.of("open", link.toString()));
    } else if (hasScreen) {
      run(List.of("xdg-open", link.toString()));
    }
  }

  private static void run(List<String> command) {
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      System.getLogger(Browser.class.getName())
          .log(System.Logger.Level.DEBUG, "nothing here opens links", e);
    }
  }
}
