package org.exemplar.difference.io;

/** The names of a worksheet's sheets and columns, by which it is read back. */
final class Layout {

  static final String DIFFERENCES = "Differences";
  static final String NUMBER = "Number";
  static final String CODE = "Code";
  static final String TYPE = "Type";
  static final String TRANSCRIPT = "Transcript";
  static final String TURN = "Turn";
  static final String SPEAKER = "Speaker";
  static final String PASSAGE = "Passage";

  /** Stands before the name of each coder. */
  static final String WORDS_OF = "Words of ";

  static final String CODE_OF = "Code of ";
  static final String MEMO_OF = "Memo of ";

  static final String DECISION = "Decision";
  static final String DECIDED_CODE = "Decided code";
  static final String DECIDED_WORDS = "Decided words";
  static final String REASON = "Reason";
  static final String DECIDED_BY = "Decided by";
  static final String KEY = "Key";

  static final String HOW_TO = "How to";

  static final String ORIGIN = "Exemplar";
  static final String WHAT = "What";
  static final String NAME = "Name";
  static final String DIGEST = "Digest";
  static final String OF_STUDY = "study";
  static final String OF_ROUND = "round";
  static final String OF_TRANSCRIPT = "transcript";
  static final String OF_CODER = "coder";

  private Layout() {}
}
