package org.exemplar;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Real files that other people wrote, kept beside the project; tests that need them skip without.
 */
public final class SharedData {

  private static final Path ROOT = Path.of("..", "shared").toAbsolutePath().normalize();

  private SharedData() {}

  /** A file or folder below {@code ../shared}; skips the test, saying so, where it is absent. */
  public static Path path(String below) {
    Path path = ROOT.resolve(below);
    Assumptions.assumeTrue(
        Files.exists(path), () -> "skipped: ../shared/" + below + " is not on this machine");
    return path;
  }
}
