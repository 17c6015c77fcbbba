package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.agreement.AgreementInterval;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.Comparison;
import org.exemplar.comparison.OverallAgreement;
import org.exemplar.comparison.SeenTranscripts.Ground;

/** How agreement changed from round to round, or from one version of the codebook to the next. */
public final class DriftTable {

  private DriftTable() {}

  /**
   * One round or version.
   *
   * @param label such as {@code round 2}
   * @param comparison of what was coded in it
   */
  public record Step(String label, Comparison comparison) {

    /** The round of a comparison. */
    public static Step ofRound(Comparison comparison) {
      return new Step("round " + comparison.basis().round(), comparison);
    }

    /** A version of the codebook, from 1. */
    public static Step ofVersion(int version, Comparison comparison) {
      return new Step("version " + version, comparison);
    }
  }

  /** A row for each step, in order. */
  public static Table of(List<Step> steps) {
    return Table.of(
        "agreement-drift",
        "Agreement over time",
        List.of(
            Column.words("step", "Step", 2),
            Column.numbers("transcripts", "Transcripts", 1),
            Column.numbers("units", "Units", 1),
            Column.numbers("codes", "Codes in the median", 1),
            Column.numbers("median_alpha", "Median alpha of codes", 1),
            Column.numbers("pooled_kappa", "Pooled kappa", 1),
            Column.numbers("set_alpha", "Alpha over sets (95\u00A0% CI)", 2)),
        steps.stream().map(DriftTable::row).toList(),
        notes(steps));
  }

  private static List<String> notes(List<Step> steps) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Each step, a round of coding or a version of the codebook, is compared by itself. Median of the alphas of codes with at least "
            + AgreementInterval.LEAST_USES
            + " uses;"
            + " pooled kappa of two coders (De Vries et al. 2008); alpha over the sets of codes"
            + " on a unit, with Jaccard's distance.");
    List<String> undeclared =
        steps.stream()
            .flatMap(step -> step.comparison().basis().known(Ground.CODED).stream())
            .map(CoderId::value)
            .distinct()
            .toList();
    if (!undeclared.isEmpty()) {
      notes.add(
          Wording.list(undeclared)
              + " declared nothing finished in any round, so the same codings are taken for those of"
              + " every step.");
    }
    return notes;
  }

  private static Table.Row row(Step step) {
    OverallAgreement overall = step.comparison().overall();
    return Table.Row.of(
        Cell.of(step.label()),
        Cell.of(step.comparison().basis().transcripts().size()),
        Cell.of(step.comparison().basis().units()),
        Cell.of(overall.counted()),
        CoefficientWords.median(overall.median(), overall.counted()),
        CoefficientWords.cell(overall.pooledKappa()),
        CoefficientWords.withReason(overall.sets()));
  }
}
