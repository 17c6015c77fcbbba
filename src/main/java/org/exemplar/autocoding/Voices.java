package org.exemplar.autocoding;

import org.exemplar.transcript.Speaker;

/** Whose words are coded. */
public enum Voices {
  /** Everyone but interviewers: participants, and speakers whom nobody could tell apart. */
  PARTICIPANTS,
  /** Interviewers as well. */
  EVERYONE;

  /** Whether a speaker's words are coded. */
  public boolean include(Speaker speaker) {
    return this == EVERYONE || speaker.role() != Speaker.Role.INTERVIEWER;
  }
}
