package org.exemplar.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.transcript.TranscriptId;

/**
 * How a difference between coders was resolved. A later decision on the same difference takes the
 * place of an earlier one; the log keeps both.
 *
 * @param difference which, with its round of coding
 * @param transcript where it stands
 * @param way how it was resolved
 * @param coder whose coding was taken; only where {@code way} is {@link Way#CODER}
 * @param passages what is to be coded instead of what the coders had there; empty for nothing
 * @param reason why; may be empty
 * @param decidedBy who decided, as they wrote it; may be empty
 * @param at when it was brought into the study
 */
public record Decision(
    DifferenceId difference,
    TranscriptId transcript,
    Way way,
    Optional<CoderId> coder,
    List<Passage> passages,
    String reason,
    String decidedBy,
    Instant at) {

  /** Ways of resolving a difference. */
  public enum Way {
    /** One coder's coding is taken. */
    CODER("coder"),
    /** All that the coders coded is taken; spans of one code that overlap become one. */
    BOTH("both"),
    /** Something is coded that no coder had so. */
    EDITED("edited"),
    /** Nothing is coded. */
    NEITHER("neither");

    private final String word;

    Way(String word) {
      this.word = word;
    }

    /** The word that stands in {@code decisions.csv}. */
    public String word() {
      return word;
    }
  }

  /**
   * A code and the words that get it. The log outlives the text that it was written on, so the
   * place is kept as it stands in the file.
   *
   * @param code which
   * @param startCodePoint offset of the first code point of the transcript's text
   * @param endCodePoint offset after the last
   * @param text the words
   */
  public record Passage(CodeId code, int startCodePoint, int endCodePoint, String text) {
    /**
     * Refuses what is no place.
     *
     * @throws IllegalArgumentException if the place is empty, reversed or before the text
     */
    public Passage {
      if (startCodePoint < 0 || endCodePoint <= startCodePoint) {
        throw new IllegalArgumentException(
            "not a place: [" + startCodePoint + ", " + endCodePoint + ")");
      }
    }
  }

  /**
   * Refuses a decision that contradicts itself.
   *
   * @throws IllegalArgumentException if a coder is named where none is taken, or the reverse, or
   *     passages where nothing is coded, or the reverse
   */
  public Decision {
    passages = List.copyOf(passages);
    if (coder.isPresent() != (way == Way.CODER) || passages.isEmpty() != (way == Way.NEITHER)) {
      throw new IllegalArgumentException("decision on " + difference + " contradicts itself");
    }
  }

  /** Whether another decision says the same, whenever it was brought. */
  public boolean says(Decision other) {
    return equals(
        new Decision(
            other.difference,
            other.transcript,
            other.way,
            other.coder,
            other.passages,
            other.reason,
            other.decidedBy,
            at));
  }

  /** Of each difference the last decision of a log. */
  public static Map<DifferenceId, Decision> latest(Collection<Decision> log) {
    Map<DifferenceId, Decision> latest = new LinkedHashMap<>();
    log.forEach(decision -> latest.put(decision.difference(), decision));
    return latest;
  }

  /** A log with those of further decisions that say something new; these stand at its end. */
  public static List<Decision> added(List<Decision> log, Collection<Decision> further) {
    Map<DifferenceId, Decision> latest = latest(log);
    List<Decision> added = new ArrayList<>(log);
    for (Decision decision : further) {
      Optional<Decision> before = Optional.ofNullable(latest.get(decision.difference()));
      if (before.filter(decision::says).isEmpty()) {
        added.add(decision);
      }
    }
    return List.copyOf(added);
  }
}
