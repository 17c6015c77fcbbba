package org.exemplar.plaintext;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;

/** The bytes of an input, or a sentence on why they cannot be had. */
public final class InputFile {

  /** A file that is read whole must leave room for what is made of it in a heap of 512 MB. */
  private static final long MOST_BYTES = 100L * 1024 * 1024;

  private InputFile() {}

  /**
   * Reads a whole file.
   *
   * @param path the file
   * @param shownName its name as the person knows it, for messages
   */
  public static Reading<byte[]> bytes(Path path, String shownName) {
    Optional<Problem> obstacle = obstacle(path, shownName);
    if (obstacle.isPresent()) {
      return Reading.failed(obstacle.get());
    }
    try {
      return Files.size(path) > MOST_BYTES
          ? Reading.failed(tooLarge(shownName))
          : Reading.of(Files.readAllBytes(path));
    } catch (IOException e) {
      return Reading.failed(problem(e, shownName));
    }
  }

  /**
   * Reads a whole file as text, with a note on its encoding where that is not UTF-8.
   *
   * @param path the file
   * @param shownName its name as the person knows it, for messages
   */
  public static Reading<PlainText> text(Path path, String shownName) {
    return bytes(path, shownName).then(bytes -> text(bytes, shownName));
  }

  /** Bytes as text, with a note on their encoding where that is not UTF-8. */
  public static Reading<PlainText> text(byte[] bytes, String shownName) {
    PlainText text = PlainText.of(bytes);
    Reading<PlainText> reading = Reading.of(text);
    return text.encoding() == PlainText.Encoding.UTF_8
        ? reading
        : reading.with(
            List.of(
                Problem.note(
                    SourceLocation.of(shownName),
                    "The file was read as " + text.encoding().words() + ".")));
  }

  /** Why a file cannot be read at all: it is absent, a folder, or closed to this person. */
  public static Optional<Problem> obstacle(Path path, String shownName) {
    if (Files.isDirectory(path)) {
      return Optional.of(
          Problem.error(
              SourceLocation.of(shownName),
              "This is a folder.",
              "a file",
              "Name the file that is meant, or remove the folder."));
    }
    if (Files.notExists(path)) {
      return Optional.of(absent(shownName));
    }
    return Files.isReadable(path) ? Optional.empty() : Optional.of(closed(shownName));
  }

  /** What a failure to read a file means to the person who named it. */
  public static Problem problem(IOException failure, String shownName) {
    if (failure instanceof NoSuchFileException) {
      return absent(shownName);
    }
    if (failure instanceof AccessDeniedException) {
      return closed(shownName);
    }
    return Problem.error(
        SourceLocation.of(shownName),
        "The file could not be read: " + failure.getMessage(),
        "a file that can be read to its end",
        "Copy the file to this machine's own disk and try again.");
  }

  private static Problem absent(String shownName) {
    return Problem.error(
        SourceLocation.of(shownName),
        "There is no such file.",
        "a file of this name",
        "Check the spelling, or put the file there.");
  }

  private static Problem closed(String shownName) {
    return Problem.error(
        SourceLocation.of(shownName),
        "You have no permission to read this file.",
        "a file that you may read",
        "Give yourself permission to read it.");
  }

  private static Problem tooLarge(String shownName) {
    return Problem.error(
        SourceLocation.of(shownName),
        "The file has more than 100 MB, which is more than can be read at once.",
        "a file of at most 100 MB",
        "Divide it into several files.");
  }
}
