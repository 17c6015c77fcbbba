package org.exemplar.speech;

import java.time.Duration;
import java.util.Optional;

/**
 * A word that was heard, or more of one speaker's words.
 *
 * @param speaker as the service calls who speaks; empty where it does not say
 * @param words as the service spells them, without white space at their ends
 * @param start from the beginning of the recording; empty where not known
 * @param joins whether no space stands before it, as before a full stop
 */
public record Heard(
    Optional<String> speaker, String words, Optional<Duration> start, boolean joins) {

  static Heard of(Optional<String> speaker, String words, Optional<Duration> start) {
    return new Heard(speaker, words.strip(), start, false);
  }
}
