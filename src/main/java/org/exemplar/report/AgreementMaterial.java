package org.exemplar.report;

import java.util.List;
import org.exemplar.codebook.Codebook;
import org.exemplar.comparison.Comparison;
import org.exemplar.difference.Confusion;
import org.exemplar.difference.Differences;
import org.exemplar.difference.Resolutions;
import org.exemplar.participant.Design;
import org.exemplar.record.StudyRecord;

/**
 * What the report says of the agreement of coders is made from.
 *
 * @param comparison of their codings
 * @param drift agreement in each round and under each version of the codebook, where there were
 *     several
 * @param confusions of each pair of coders
 * @param differences one by one
 * @param resolutions how these were resolved, and those of earlier rounds, in the order of rounds;
 *     none of a round in which nobody decided anything yet
 * @param record how the study was coded
 * @param codebook the codes
 * @param design how the study gathered what people said
 * @param program name and version
 */
public record AgreementMaterial(
    Comparison comparison,
    List<DriftTable.Step> drift,
    List<Confusion> confusions,
    Differences differences,
    List<Resolutions> resolutions,
    StudyRecord record,
    Codebook codebook,
    Design design,
    String program) {

  /** Keeps its own copies. */
  public AgreementMaterial {
    drift = List.copyOf(drift);
    confusions = List.copyOf(confusions);
    resolutions = List.copyOf(resolutions);
  }
}
