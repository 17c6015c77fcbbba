package org.exemplar.comparison;

import org.exemplar.agreement.AgreementInterval;
import org.exemplar.agreement.Result;
import org.exemplar.coding.CoderId;

/**
 * How far two of the coders agree, over the units that both saw.
 *
 * @param first coder
 * @param second coder
 * @param transcripts that both saw
 * @param units that both saw
 * @param median of the alphas of codes with enough uses by the two
 * @param counted how many codes these are
 * @param pooledKappa over all codes
 * @param sets alpha over sets of codes, with Jaccard's distance, with the interval of the house's
 *     rule
 * @param microF1 what both applied, twice, out of what each applied, all codes together
 * @param sameSets share of units to which both gave exactly the same codes
 */
public record PairAgreement(
    CoderId first,
    CoderId second,
    int transcripts,
    long units,
    Result median,
    int counted,
    Result pooledKappa,
    AgreementInterval sets,
    Result microF1,
    Result sameSets) {

  /** Whether there is anything to compare them in. */
  public boolean sharesTranscripts() {
    return transcripts > 0;
  }
}
