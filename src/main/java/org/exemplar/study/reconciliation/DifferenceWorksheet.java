package org.exemplar.study.reconciliation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exemplar.coding.CoderId;
import org.exemplar.text.TextDigest;
import org.exemplar.transcript.Transcript;

/**
 * The differences of coders, for a group that decides on them in a meeting.
 *
 * @param study names the study
 * @param round of coding, from 1
 * @param coders who are compared, in order
 * @param choices what the group may decide
 * @param codes as lists offer them
 * @param transcripts that were compared
 * @param codings the digest of each coder's codings
 * @param rows one for each difference, in order
 */
public record DifferenceWorksheet(
    String study,
    int round,
    List<CoderId> coders,
    List<String> choices,
    List<String> codes,
    List<Transcript> transcripts,
    Map<CoderId, TextDigest> codings,
    List<Row> rows) {

  /** Stands in the place of the words where a coder coded nothing. */
  public static final String NO_CODE = "(no code)";

  /** Stands in the place of the words where a coder did not see the transcript. */
  public static final String NOT_SEEN = "(not seen)";

  /** Stands where the codebook of a coder had no code for the passage. */
  public static final String NOT_IN_CODEBOOK = "(code not in the codebook then)";

  /**
   * A difference, as people read it.
   *
   * @param number from 1, in the order of the worksheet
   * @param key the difference's id
   * @param code the codes in question
   * @param type in what the coders differ, with who omitted it
   * @param transcript its id
   * @param turn the number of the turn, or of the first and the last
   * @param speaker whose words these are
   * @param passage all that anyone coded there, between {@code ›} and {@code ‹}, with what stands
   *     around it
   * @param sides what each coder had, in the order of the coders
   * @param decision what was decided so far
   */
  public record Row(
      int number,
      String key,
      String code,
      String type,
      String transcript,
      String turn,
      String speaker,
      String passage,
      List<Side> sides,
      Filled decision) {
    /** Keeps its own copy. */
    public Row {
      sides = List.copyOf(sides);
    }
  }

  /**
   * What one coder had.
   *
   * @param words what they coded, the part that not all coded between {@code ›} and {@code ‹}
   * @param code what they gave it
   * @param memo what they noted
   */
  public record Side(String words, String code, String memo) {}

  /**
   * What the group fills in; each part may be empty.
   *
   * @param decision one of the choices
   * @param code for another code
   * @param words for other words
   * @param reason why
   * @param decidedBy who
   */
  public record Filled(
      String decision, String code, String words, String reason, String decidedBy) {

    /** Nothing yet. */
    public static final Filled NOTHING = new Filled("", "", "", "", "");
  }

  /** Keeps its own copies. */
  public DifferenceWorksheet {
    coders = List.copyOf(coders);
    choices = List.copyOf(choices);
    codes = List.copyOf(codes);
    transcripts = List.copyOf(transcripts);
    codings = Collections.unmodifiableMap(new LinkedHashMap<>(codings));
    rows = List.copyOf(rows);
  }
}
