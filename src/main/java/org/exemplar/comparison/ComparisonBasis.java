package org.exemplar.comparison;

import java.util.List;
import java.util.Map;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.SeenTranscripts.Ground;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Voices;

/**
 * On what a comparison rests: everything that must stand beside its figures.
 *
 * @param coders who is compared, in order
 * @param grounds how it is known of each of them what they saw
 * @param round of coding, from 1
 * @param kind what the units are
 * @param voices whose turns count
 * @param rule when a unit carries a code
 * @param transcripts that two or more coders saw, in order of collection
 * @param ofTranscripts how many transcripts the study has
 * @param units that two or more coders saw
 * @param unheard turns of interviewers in these transcripts, which are no units
 * @param wordless pieces of these transcripts without a word, which are no units
 * @param medianWords median number of words of a unit
 * @param seed of the random numbers, where intervals need some
 */
public record ComparisonBasis(
    CodersCompared coders,
    Map<CoderId, Ground> grounds,
    int round,
    UnitKind kind,
    Voices voices,
    CoverRule rule,
    List<TranscriptId> transcripts,
    int ofTranscripts,
    long units,
    int unheard,
    int wordless,
    int medianWords,
    long seed) {

  /** Units longer than this in the median hide where in them coders agree. */
  private static final int LONG_UNIT = 100;

  /** Keeps its own copies. */
  public ComparisonBasis {
    grounds = Map.copyOf(grounds);
    transcripts = List.copyOf(transcripts);
  }

  /** Whether turns are so long that sentences would say more. */
  public boolean suggestsSentences() {
    return kind == UnitKind.TURNS && medianWords > LONG_UNIT;
  }

  /** The coders of whom it is known in one way what they saw, in order. */
  public List<CoderId> known(Ground ground) {
    return coders.ids().stream().filter(coder -> grounds.get(coder) == ground).toList();
  }
}
