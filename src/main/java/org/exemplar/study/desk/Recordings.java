package org.exemplar.study.desk;

import java.nio.file.Path;
import java.util.Optional;
import org.exemplar.transcript.TranscriptId;

/** Finds the recordings that transcripts were made of. */
@FunctionalInterface
public interface Recordings {

  /**
   * The sound file of a transcript, if the study has one.
   *
   * @param study as the person named it
   */
  Optional<Path> find(Path study, TranscriptId transcript);
}
