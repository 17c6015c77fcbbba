package org.exemplar.difference.io;

import java.util.List;

/** Tells a group how a worksheet of differences is filled. */
final class HowTo {

  private HowTo() {}

  /**
   * A few sentences.
   *
   * @param choices what may be decided: the coders, then the words for all, for none, and other
   */
  static List<String> sentences(List<String> choices) {
    int words = choices.size() - 3;
    String all = choices.get(words);
    String none = choices.get(words + 1);
    return List.of(
        "Each row is a passage on which the coders differ; what not all of them marked stands"
            + " between › and ‹.",
        "Under Decision choose the coder whose coding is to stand, "
            + all
            + " to keep what everybody coded there, "
            + none
            + " to code nothing, or other.",
        "For other, choose the Decided code, copy the Decided words from the passage, or do both;"
            + " words beside a coder's name give that coder's code to these words instead.",
        "Write the Reason, which becomes the memo of the reconciled coding, and who decided.",
        "Sort and filter as you like; leave the other columns as they are, and the Key above all."
            + " A row without a decision stays open, or as it was decided before.");
  }
}
