package org.exemplar.study.reconciliation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A copy of the bundled study in the state before its coders met: nothing is reconciled. */
public final class UnreconciledStudy {

  private UnreconciledStudy() {}

  /** The study's folder, with its codebook beside it as it stands in the repository. */
  public static Path in(Path folder) throws IOException {
    Path study = folder.resolve("data/portal-messaging");
    for (String part : List.of("data/portal-messaging", "codebooks")) {
      copy(Path.of(part), folder.resolve(part));
    }
    Files.deleteIfExists(study.resolve("codings/reconciled.csv"));
    Files.deleteIfExists(study.resolve("decisions.csv"));
    Path finished = study.resolve("finished.csv");
    String persons =
        Files.readString(finished)
            .lines()
            .filter(line -> !line.startsWith("reconciled,"))
            .collect(Collectors.joining("\r\n", "", "\r\n"));
    Files.writeString(finished, persons);
    return study;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
