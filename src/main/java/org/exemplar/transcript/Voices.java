package org.exemplar.transcript;

/** Whose words are coded or counted. */
public enum Voices {
  /** Everyone but interviewers: participants, and speakers whom nobody could tell apart. */
  PARTICIPANTS,
  /** Interviewers as well; an interviewer is never counted as a participant. */
  EVERYONE;

  /** Whether a speaker's words are coded or counted. */
  public boolean include(Speaker speaker) {
    return this == EVERYONE || speaker.role() != Speaker.Role.INTERVIEWER;
  }
}
