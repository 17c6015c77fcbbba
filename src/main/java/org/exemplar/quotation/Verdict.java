package org.exemplar.quotation;

import org.exemplar.alignment.Alignment;

/** What a check says of a quotation, from the most faithful to what stands nowhere. */
public enum Verdict {
  /** Letter for letter. */
  EXACT("exact", "The words stand there letter for letter."),
  /** Only quotation marks, dashes, spaces, ligatures or the first letter's case differ. */
  TYPOGRAPHY("typography", "Only the print differs."),
  /** Only fillers and repetitions named in the study's convention are missing. */
  CLEANED("cleaned", "Only fillers and repetitions are missing."),
  /** Faithful apart from marked omissions and insertions. */
  EDITED("edited", "All changes are marked."),
  /** Found, but words differ and no mark says so. */
  ALTERED("altered", "Words differ, and no mark says so."),
  /** Said by someone other than the one attributed, or only by joining two speakers. */
  WRONG_SPEAKER("wrong speaker", "Said by someone else, or by several."),
  /** Stands in several places and nothing tells which. */
  AMBIGUOUS("ambiguous", "Stands in several places, and nothing tells which."),
  /** Nowhere. */
  NOT_FOUND("not found", "No transcript has these words.");

  private final String words;
  private final String sentence;

  Verdict(String words, String sentence) {
    this.words = words;
    this.sentence = sentence;
  }

  /** The verdict as printed: {@code wrong speaker}. */
  public String words() {
    return words;
  }

  /** What the verdict means: a sentence. */
  public String sentence() {
    return sentence;
  }

  /** Whether the quotation may be printed as it is: what differs is print, marked or allowed. */
  public boolean isFaithful() {
    return compareTo(EDITED) <= 0;
  }

  static Verdict of(Alignment.Fidelity fidelity) {
    return switch (fidelity) {
      case EXACT -> EXACT;
      case TYPOGRAPHY -> TYPOGRAPHY;
      case CLEANED -> CLEANED;
      case EDITED -> EDITED;
      case ALTERED -> ALTERED;
    };
  }
}
