package org.exemplar.study.exchange;

import java.util.List;
import java.util.Set;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.CoderId;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;

/**
 * What one coder gets to code on without Exemplar.
 *
 * @param coder whose it is
 * @param round of coding, from 1
 * @param codebook to choose codes from
 * @param transcripts to be coded, in order
 * @param rows one per turn, in the transcripts' order; more where a turn holds several codings
 * @param filled whether the coder's present codings are in the rows
 * @param finished the transcripts that the coder declared finished in this round, where filled
 */
public record Worksheet(
    CoderId coder,
    int round,
    Codebook codebook,
    List<Transcript> transcripts,
    List<Row> rows,
    boolean filled,
    Set<TranscriptId> finished) {

  /** How many codes a row has room for. */
  public static final int CODES = 4;

  /**
   * A row: a turn, and what is coded in it.
   *
   * @param transcript which
   * @param turn which
   * @param words the turn's words
   * @param part the words coded, where they are not the whole turn; otherwise empty
   * @param place where the part stands, as {@code start-end} in code points of the transcript;
   *     empty without a part
   * @param codes at most {@link Worksheet#CODES}
   * @param memo may be empty
   */
  public record Row(
      TranscriptId transcript,
      Turn turn,
      String words,
      String part,
      String place,
      List<Code> codes,
      String memo) {

    /** Keeps its own copy of the codes. */
    public Row {
      codes = List.copyOf(codes);
    }
  }

  /** Keeps its own copies. */
  public Worksheet {
    transcripts = List.copyOf(transcripts);
    rows = List.copyOf(rows);
    finished = Set.copyOf(finished);
  }
}
