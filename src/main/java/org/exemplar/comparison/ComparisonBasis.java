package org.exemplar.comparison;

import java.util.List;
import org.exemplar.coding.CoderId;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Voices;

/**
 * On what a comparison rests: everything that must stand beside its figures.
 *
 * @param coders who is compared, in order
 * @param declared those of them who declared what they finished; of the others it is assumed that
 *     they saw the transcripts in which they applied a code
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
    List<CoderId> declared,
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
    declared = List.copyOf(declared);
    transcripts = List.copyOf(transcripts);
  }

  /** Whether turns are so long that sentences would say more. */
  public boolean suggestsSentences() {
    return kind == UnitKind.TURNS && medianWords > LONG_UNIT;
  }

  /** Those of whom it is assumed what they saw. */
  public List<CoderId> assumed() {
    return coders.ids().stream().filter(coder -> !declared.contains(coder)).toList();
  }
}
