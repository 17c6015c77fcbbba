package org.exemplar.participant;

/** How a study gathered what people said: it decides what may be counted and how it is worded. */
public enum Design {
  /** One participant speaks in a transcript: n of N participants. */
  INTERVIEWS("interviews"),
  /** Several speak in a transcript: groups first, and silence is not dissent. */
  FOCUS_GROUPS("focus groups"),
  /** Written answers: n of N respondents. */
  SURVEY("survey");

  private final String word;

  Design(String word) {
    this.word = word;
  }

  /** The word that stands in {@code study.yaml}. */
  public String word() {
    return word;
  }
}
