package org.exemplar.transcript.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.plaintext.InputFile;
import org.exemplar.plaintext.PlainText;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.word.WordFiles;

/**
 * Reads transcripts from files. What a file is, its content tells before its name does: TXT,
 * Markdown, DOCX, WebVTT, SRT, the JSON of speech-to-text services, and CSV or XLSX with a turn per
 * row.
 *
 * <p>The text that offsets refer to is: of a text file, its own; of a DOCX, its paragraphs joined
 * by {@code \n}; of captions, speech and rows, one line per turn, {@code Speaker: words}.
 */
public final class TranscriptFiles {

  private static final int HEAD = 8;

  /** A text of more bytes has more than the most characters, whatever its encoding. */
  private static final long MOST_BYTES = 4L * TranscriptProblems.MOST_CHARACTERS;

  private final String shownName;
  private final TranscriptId id;
  private final SpeakerRoles roles;

  private TranscriptFiles(String shownName, TranscriptId id, SpeakerRoles roles) {
    this.shownName = shownName;
    this.id = id;
    this.roles = roles;
  }

  /**
   * The transcript in a file, with all that was wrong or is worth knowing: how it was decoded, that
   * its name says something else, labels in doubt, times that overlap.
   *
   * @param file the file
   * @param shownName its name as people know it, for messages
   * @param id the transcript's; also the label of a sole speaker whom nothing labels
   * @param roles tells interviewers from participants
   */
  public static Reading<Transcript> read(
      Path file, String shownName, TranscriptId id, SpeakerRoles roles) {
    Optional<Problem> obstacle = InputFile.obstacle(file, shownName);
    if (obstacle.isPresent()) {
      return Reading.failed(obstacle.get());
    }
    try {
      return new TranscriptFiles(shownName, id, roles).read(file);
    } catch (IOException e) {
      return Reading.failed(InputFile.problem(e, shownName));
    }
  }

  /**
   * The transcript in a text that is not a file of its own, such as a dialogue in the cell of a
   * table.
   *
   * @param text in whatever shape a text file may have
   * @param where its place, which all problems bear
   * @param id the transcript's
   * @param roles tells interviewers from participants
   */
  public static Reading<Transcript> readText(
      String text, SourceLocation where, TranscriptId id, SpeakerRoles roles) {
    String normal = PlainText.normalised(text);
    return new SpokenText(id, normal, TextLine.of(normal), line -> where, roles).read();
  }

  private Reading<Transcript> read(Path file) throws IOException {
    byte[] head = head(file);
    if (head.length == 0) {
      return Reading.failed(TranscriptProblems.empty(where()));
    }
    if (FileKind.isArchive(head)) {
      FileKind kind = FileKind.archived(file, shownName);
      return named(kind, archive(file, kind));
    }
    Optional<FileKind> marked = FileKind.marked(head);
    if (marked.isPresent()) {
      boolean locked =
          marked.get() == FileKind.OLD_OFFICE && FileKind.isLocked(Files.readAllBytes(file));
      return refused(locked ? FileKind.ENCRYPTED : marked.get());
    }
    return Files.size(file) > MOST_BYTES
        ? Reading.failed(TranscriptProblems.tooLong(where()))
        : InputFile.text(file, shownName).then(this::text);
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private Reading<Transcript> archive(Path file, FileKind kind) throws IOException {
    return switch (kind) {
      case DOCX ->
          WordFiles.read(file, shownName, 2 * TranscriptProblems.MOST_CHARACTERS)
              .then(document -> WordTranscript.read(document, shownName, id, roles))
              .then(this::bounded);
      case XLSX -> SheetReader.read(file, shownName).then(this::rows);
      default -> refused(kind);
    };
  }

  private Reading<Transcript> text(PlainText plain) {
    String text = plain.text();
    if (text.isBlank()) {
      return Reading.failed(TranscriptProblems.empty(where()));
    }
    if (isTooLong(text)) {
      return Reading.failed(TranscriptProblems.tooLong(where()));
    }
    FileKind kind = FileKind.of(text, shownName);
    Reading<Transcript> reading =
        switch (kind) {
          case VTT, SRT -> CaptionTranscript.read(text, shownName, id, roles);
          case JSON -> SpeechTranscript.read(text, shownName, id, roles).then(this::bounded);
          case CSV -> SheetReader.csv(plain, shownName).then(this::rows);
          case TEXT -> spoken(text);
          default -> refused(kind);
        };
    return named(kind, reading);
  }

  private Reading<Transcript> spoken(String text) {
    return new SpokenText(
            id, text, TextLine.of(text), line -> SourceLocation.of(shownName, line + 1, 1), roles)
        .read();
  }

  private Reading<Transcript> rows(Sheet sheet) {
    return TurnSheet.read(sheet, id, roles).then(this::bounded);
  }

  private Reading<Transcript> bounded(Transcript transcript) {
    return isTooLong(transcript.text())
        ? Reading.failed(TranscriptProblems.tooLong(where()))
        : Reading.of(transcript);
  }

  private static boolean isTooLong(String text) {
    return text.length() > TranscriptProblems.MOST_CHARACTERS
        && text.codePointCount(0, text.length()) > TranscriptProblems.MOST_CHARACTERS;
  }

  private Reading<Transcript> refused(FileKind kind) {
    return Reading.failed(FileProblems.refused(where(), kind));
  }

  /** Adds a note where the name says something else than what the file was read as. */
  private Reading<Transcript> named(FileKind kind, Reading<Transcript> reading) {
    Optional<FileKind> named = FileKind.named(shownName);
    boolean isOtherwise = named.isPresent() && named.get() != kind;
    if (!kind.isRead() || !isOtherwise || reading.value().isEmpty()) {
      return reading;
    }
    List<Problem> problems = new ArrayList<>();
    problems.add(FileProblems.misnamed(where(), named.get(), kind));
    problems.addAll(reading.problems());
    return new Reading<>(reading.value(), problems);
  }

  private SourceLocation where() {
    return SourceLocation.of(shownName);
  }
}
