package org.exemplar.comparison;

import java.util.List;
import org.exemplar.agreement.Interval;
import org.exemplar.agreement.Result;
import org.exemplar.coding.CoderId;
import org.exemplar.transcript.TranscriptId;

/**
 * How far coders agree in one transcript.
 *
 * @param transcript which
 * @param coders who saw it, two or more
 * @param units it has
 * @param coded units to which at least one coder applied a code
 * @param differing units on which some of them differ about some code
 * @param sets alpha over sets of codes, with Jaccard's distance
 * @param interval of it, by its linearised standard error over units taken as independent; none
 *     where fewer than 5 units have a code
 */
public record TranscriptAgreement(
    TranscriptId transcript,
    List<CoderId> coders,
    long units,
    long coded,
    long differing,
    Result sets,
    Interval interval) {

  /** Keeps its own copy. */
  public TranscriptAgreement {
    coders = List.copyOf(coders);
  }
}
