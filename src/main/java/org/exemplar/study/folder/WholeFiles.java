package org.exemplar.study.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;

/** Writes files that are there wholly or not at all, whatever happens in between. */
final class WholeFiles {

  private WholeFiles() {}

  /**
   * Writes files, each beside its place first; only when all are on the disk are they moved there,
   * in the order of the map.
   *
   * @param files contents by path; folders are made
   * @throws IOException if one cannot be written; then none has changed, unless the disk failed
   *     while they were moved
   */
  static void write(Map<Path, byte[]> files) throws IOException {
    Map<Path, Path> waiting = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        Path target = file.getKey().toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path beside = target.resolveSibling("." + target.getFileName() + ".part");
        waiting.put(beside, target);
        writeThrough(beside, file.getValue());
      }
      for (Map.Entry<Path, Path> move : waiting.entrySet()) {
        Files.move(
            move.getKey(),
            move.getValue(),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (Path beside : waiting.keySet()) {
        Files.deleteIfExists(beside);
      }
    }
  }

  /** What a failure to write means to the person. */
  static Problem problem(IOException failure, String shownFolder) {
    SourceLocation where = SourceLocation.of(shownFolder);
    String reason = String.valueOf(failure.getMessage());
    if (failure instanceof AccessDeniedException) {
      return Problem.error(
          where,
          "You have no permission to write into this folder.",
          "a folder that you may write into",
          "Give yourself permission to write into it, or copy the study to where you have it.");
    }
    if (reason.contains("No space left")) {
      return Problem.error(
          where,
          "The disk is full, so nothing was changed.",
          "room for the files",
          "Make room on the disk and try again.");
    }
    return Problem.error(
        where,
        "The files could not be written: " + reason,
        "files that no other program holds open",
        "Close the programs that have them open, and try again.");
  }

  private static void writeThrough(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }
}
