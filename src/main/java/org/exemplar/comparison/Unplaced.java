package org.exemplar.comparison;

import org.exemplar.coding.Coding;

/**
 * A coding that is compared with nothing.
 *
 * @param coding which
 * @param why it is
 */
public record Unplaced(Coding coding, Why why) {

  /** Why a coding is compared with nothing. */
  public enum Why {
    /** It marks no unit: an interviewer's words, a heading. */
    OUTSIDE_UNITS("mark no unit"),
    /** It marks less of a unit than the cover rule asks. */
    TOO_LITTLE("mark too little of a unit"),
    /** The coder did not declare the transcript finished in the round. */
    NOT_FINISHED("stand in transcripts that their coder did not declare finished in this round"),
    /** The coder, or every other, had no such code. */
    CODE_OF_ONE("have codes that were not in the codebooks of two coders of the transcript"),
    /** No other coder saw the transcript. */
    SEEN_ALONE("stand in transcripts that no other coder saw"),
    /** The code is not among those compared. */
    OTHER_CODE("have codes that are not compared");

    private final String words;

    Why(String words) {
      this.words = words;
    }

    /** What is to be said of such codings: {@code mark no unit}. */
    public String words() {
      return words;
    }
  }
}
