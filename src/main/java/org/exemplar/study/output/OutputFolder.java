package org.exemplar.study.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;
import org.exemplar.study.exchange.FileNames;
import org.exemplar.study.exchange.OutputFiles;

/** New files in a folder; where one cannot be written, those before it are taken away again. */
public final class OutputFolder implements OutputFiles {

  @Override
  public List<Problem> create(Path folder, SortedMap<String, byte[]> files) {
    List<Path> written = new ArrayList<>();
    try {
      List<Problem> taken = taken(folder, files);
      if (!taken.isEmpty()) {
        return taken;
      }
      Files.createDirectories(folder);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        if (!Files.exists(path)) {
          written.add(path);
          Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
        }
      }
      return List.of();
    } catch (IOException failure) {
      return List.of(problem(folder, failure, undone(written)));
    }
  }

  private static List<Problem> taken(Path folder, SortedMap<String, byte[]> files)
      throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      return List.of(file(folder));
    }
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (Files.isDirectory(path)
          || Files.exists(path) && !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
        problems.add(taken(path));
      }
    }
    return problems;
  }

  private static boolean undone(List<Path> written) {
    try {
      for (Path path : written) {
        Files.deleteIfExists(path);
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static Problem taken(Path path) {
    return Problem.error(
        SourceLocation.of(FileNames.shown(path)),
        "There is another file of this name already; it may hold somebody's work.",
        "a name that is free",
        "Bring the work in with exemplar import or reconcile and move the file away, or choose"
            + " another folder with --out.");
  }

  private static Problem file(Path folder) {
    return Problem.error(
        SourceLocation.of(FileNames.shown(folder)),
        "This is a file.",
        "a folder, or a name that is free",
        "Choose another folder with --out.");
  }

  private static Problem problem(Path folder, IOException failure, boolean undone) {
    String reason =
        failure instanceof AccessDeniedException
            ? "You have no permission to write here."
            : "The files could not be written: " + failure.getMessage();
    return Problem.error(
        SourceLocation.of(FileNames.shown(folder)),
        undone ? reason : reason + " Some of them are there half-written.",
        "a folder that can be written to, with room on its disk",
        "Choose another folder with --out.");
  }
}
