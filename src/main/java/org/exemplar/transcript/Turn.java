package org.exemplar.transcript;

import java.time.Duration;
import java.util.Optional;
import org.exemplar.text.TextSpan;

/**
 * What one speaker says without interruption.
 *
 * @param index position in the transcript, from 0
 * @param speaker who says it
 * @param span the words, without the speaker's label
 * @param start time from the beginning of the recording, where known
 */
public record Turn(int index, Speaker speaker, TextSpan span, Optional<Duration> start) {

  /** The number people see: the first turn is 1. */
  public int number() {
    return index + 1;
  }
}
