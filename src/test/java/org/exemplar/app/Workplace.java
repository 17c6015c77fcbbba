package org.exemplar.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with copies of the bundled study and codebooks, and the program run as if from there:
 * words of the command line that name something in it become absolute, and it is taken off what is
 * printed.
 */
final class Workplace {

  /** The bundled study, as a person there would name it. */
  static final String STUDY = "data/portal-messaging";

  private static final List<String> COPIED = List.of("data", "codebooks");
  private static final List<String> BELOW =
      List.of("data/", "codebooks/", "studies/", "reports/", "worksheets/", "manuscript", "../");

  private final Path root;

  private Workplace(Path root) {
    this.root = root;
  }

  /** Copies into an empty folder. */
  static Workplace in(Path folder) {
    COPIED.forEach(name -> copy(Path.of(name), folder.resolve(name)));
    return new Workplace(folder);
  }

  /** A file or folder of it. */
  Path path(String name) {
    return root.resolve(name);
  }

  /** Runs a command, and tells names as they would be there. */
  CommandLineRun run(String... args) {
    CommandLineRun run =
        CommandLineRun.of(
            (Object[]) Arrays.stream(args).map(this::absolute).toArray(String[]::new));
    return new CommandLineRun(run.status(), relative(run.out()), relative(run.err()));
  }

  /** Writes a file anew. */
  void write(String name, String text) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.writeString(path(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes other words in the place of the first that equal these.
   *
   * @throws IllegalArgumentException if the file has them nowhere
   */
  void replace(String name, String words, String by) {
    try {
      String text = Files.readString(path(name));
      int at = text.indexOf(words);
      if (at < 0) {
        throw new IllegalArgumentException(name + " has nowhere: " + words);
      }
      write(name, text.substring(0, at) + by + text.substring(at + words.length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that stands below a folder, sorted; nothing if there is no such folder. */
  List<String> below(String name) {
    if (!Files.exists(path(name))) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(path(name))) {
      return paths
          .filter(Files::isRegularFile)
          .map(file -> path(name).relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String absolute(String word) {
    if (word.startsWith("../")) {
      return Path.of(word).toAbsolutePath().normalize().toString();
    }
    return BELOW.stream().anyMatch(word::startsWith) ? path(word).toString() : word;
  }

  private String relative(String printed) {
    Path beside = Path.of("..").toAbsolutePath().normalize();
    return printed.replace(root + "/", "").replace(beside + "/", "../");
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
