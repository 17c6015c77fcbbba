package org.exemplar.transcript;

import java.util.Locale;
import org.exemplar.text.WhiteSpace;

/**
 * Who speaks, as the transcript labels them.
 *
 * @param label as printed, without colon or outer spaces; not blank
 * @param role what the speaker is to the study
 */
public record Speaker(String label, Role role) {

  /** What a speaker is to the study. */
  public enum Role {
    /** A person studied. */
    PARTICIPANT,
    /** Interviewer, moderator or other researcher. */
    INTERVIEWER,
    /** Several people at once, or one whom the transcriber could not tell: no participant. */
    COLLECTIVE
  }

  /**
   * Refuses a speaker without a label.
   *
   * @throws IllegalArgumentException if {@code label} is blank
   */
  public Speaker {
    if (label.isBlank()) {
      throw new IllegalArgumentException("a speaker has a label");
    }
  }

  /** The label folded for comparison: see {@link #fold(String)}. */
  public String folded() {
    return fold(label);
  }

  /** Whether this is a person studied. */
  public boolean isParticipant() {
    return role == Role.PARTICIPANT;
  }

  /**
   * A label as it is compared: case folded, runs of white space one space, no space or colon at the
   * ends, so that {@code " PATIENT :"} and {@code "Patient"} are one speaker.
   */
  public static String fold(String label) {
    String spaced = WhiteSpace.folded(label);
    String bare = spaced.replaceAll("[ ]*[:\uFF1A]$", "");
    return bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
