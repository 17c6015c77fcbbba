package org.exemplar.bench;

/**
 * How large a study is.
 *
 * @param transcripts how many
 * @param wordsEach words of each transcript
 * @param codes how many, those above others included; a multiple of 4
 * @param codings how many
 * @param edited quotations to verify
 * @param units that coders rated, where they are compared
 */
record Scale(int transcripts, int wordsEach, int codes, int codings, int edited, int units) {

  /** What the aims are set for. */
  static final Scale LARGE = new Scale(100, 8_000, 40, 5_000, 1_000, 100_000);

  /** For a trial of the benchmarks themselves. */
  static final Scale TINY = new Scale(3, 900, 8, 60, 12, 300);

  /** Words of all transcripts. */
  int words() {
    return transcripts * wordsEach;
  }
}
