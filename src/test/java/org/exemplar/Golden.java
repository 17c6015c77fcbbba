package org.exemplar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of files that hold, byte for byte, what the program should write. With {@code
 * -Dexemplar.golden=update} the tests write them anew; the difference is then read by a person.
 */
public final class Golden {

  private static final Path ROOT = Path.of("src", "test", "resources", "golden");
  private static final boolean UPDATE = "update".equals(System.getProperty("exemplar.golden"));

  private final Path folder;

  private Golden(Path folder) {
    this.folder = folder;
  }

  /** The golden files in a folder below {@code src/test/resources/golden}. */
  public static Golden in(String folder) {
    return new Golden(ROOT.resolve(folder));
  }

  /**
   * Fails where the file holds other bytes; texts are compared as texts, so that one can read on.
   */
  public void check(String name, byte[] written) {
    Path file = folder.resolve(name);
    try {
      if (UPDATE) {
        Files.createDirectories(file.getParent());
        Files.write(file, written);
      }
      assertThat(file).as("golden file; write it with -Dexemplar.golden=update").exists();
      byte[] expected = Files.readAllBytes(file);
      if (!Arrays.equals(written, expected)) {
        assertThat(text(written)).as(name).isEqualTo(text(expected));
        assertThat(written).as(name).isEqualTo(expected);
      }
    } catch (IOException e) {
      throw new AssertionError("cannot read or write " + file, e);
    }
  }

  /** Fails where the folder holds a file that no test compares with. */
  public void holdsOnly(List<String> names) {
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> found = new TreeSet<>(files.map(f -> f.getFileName().toString()).toList());
      assertThat(found).as("files in %s", folder).isEqualTo(new TreeSet<>(names));
    } catch (IOException e) {
      throw new AssertionError("cannot list " + folder, e);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
