package org.exemplar.study.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.exemplar.study.desk.Recordings;
import org.exemplar.transcript.TranscriptId;

/**
 * The folder {@code recordings} beside a study's file, or in its folder: {@code group-1.mp3} is the
 * recording of the transcript {@code group-1}. It is looked through, and never made a path of, so
 * that no transcript's name leads out of it.
 */
public final class RecordingFolder implements Recordings {

  private static final String NAME = "recordings";

  /** Endings of sound files that browsers play. */
  private static final List<String> ENDINGS =
      List.of("mp3", "m4a", "mp4", "ogg", "oga", "opus", "wav", "webm", "flac");

  @Override
  public Optional<Path> find(Path study, TranscriptId transcript) {
    Path folder = Files.isDirectory(study) ? study.resolve(NAME) : study.resolveSibling(NAME);
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> isOf(file.getFileName().toString(), transcript))
          .min(Path::compareTo);
    } catch (IOException e) {
      // A folder that cannot be read has no recordings to offer; coding goes on without.
      return Optional.empty();
    }
  }

  private static boolean isOf(String file, TranscriptId transcript) {
    int dot = file.lastIndexOf('.');
    return dot > 0
        && file.substring(0, dot).equals(transcript.value())
        && ENDINGS.contains(file.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
