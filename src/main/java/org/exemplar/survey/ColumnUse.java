package org.exemplar.survey;

/**
 * What a column of a survey sheet is used for.
 *
 * @param name of the column
 * @param use what for
 * @param reason why it was taken so: a phrase that follows the name in a sentence
 */
public record ColumnUse(String name, Use use, String reason) {

  /** What a column is used for. */
  public enum Use {
    /** Says who answered. */
    RESPONDENT("respondents"),
    /** What was asked. */
    QUESTION("questions"),
    /** What was answered. */
    ANSWER("answers"),
    /** A whole conversation in each cell. */
    DIALOGUE("dialogues"),
    /** What is known of the respondent. */
    ATTRIBUTE("attributes"),
    /** A code of its own: marked where it applies, blank elsewhere. */
    MARKED_CODE("codes, one to a column"),
    /** Names of codes, one or several to a cell. */
    NAMED_CODES("codes, named in cells"),
    /** Not used. */
    LEFT_OUT("left out");

    private final String words;

    Use(String words) {
      this.words = words;
    }

    /** The words that head the list of such columns. */
    public String words() {
      return words;
    }
  }
}
