package org.exemplar.worksheet;

/** The names of a worksheet's sheets and columns, by which it is read back. */
final class Layout {

  static final String CODING = "Coding";
  static final String TRANSCRIPT = "Transcript";
  static final String TURN = "Turn";
  static final String START = "Start";
  static final String SPEAKER = "Speaker";
  static final String WORDS = "Words";
  static final String PART = "Part of the turn (optional: paste the words)";
  static final String CODE = "Code ";
  static final String MEMO = "Memo";
  static final String PLACE = "Place";

  static final String FINISHED = "Finished";
  static final String YES = "yes";
  static final String NO = "no";

  static final String CODEBOOK = "Codebook";
  static final String HOW_TO = "How to";

  static final String ORIGIN = "Exemplar";
  static final String CODER = "Coder";
  static final String ROUND = "Round";
  static final String FILLED = "Filled";
  static final String DIGEST = "Digest";

  private Layout() {}
}
