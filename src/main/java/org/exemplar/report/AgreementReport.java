package org.exemplar.report;

import java.util.List;
import java.util.Optional;
import org.exemplar.comparison.Comparison;
import org.exemplar.participant.Design;

/**
 * What is reported of the agreement of coders.
 *
 * @param codes agreement on each code
 * @param pairs of each pair of coders
 * @param transcripts in each transcript
 * @param extent on the extent of coded text
 * @param units what was compared
 * @param figures every figure of every code
 * @param sentences one for each code that was used
 * @param method how it was computed and what came of it, a paragraph each
 */
public record AgreementReport(
    Table codes,
    Table pairs,
    Table transcripts,
    Table extent,
    Table units,
    Table figures,
    List<String> sentences,
    List<String> method) {

  /** Keeps its own copies. */
  public AgreementReport {
    sentences = List.copyOf(sentences);
    method = List.copyOf(method);
  }

  /**
   * Of a comparison.
   *
   * @param program name and version
   */
  public static AgreementReport of(Comparison comparison, Design design, String program) {
    AgreementWording wording = new AgreementWording(comparison.basis(), design);
    AgreementSheets sheets = new AgreementSheets(comparison, design);
    return new AgreementReport(
        AgreementTable.of(comparison, design),
        sheets.pairs(),
        sheets.transcripts(),
        sheets.extent(),
        sheets.accounts(),
        sheets.figures(),
        comparison.asCoded().stream()
            .filter(code -> code.uses().used() > 0)
            .map(wording::sentence)
            .toList(),
        AgreementMethod.of(comparison, design, program));
  }

  /** A sentence that there is nothing to compare, where that is so. */
  public static Optional<String> nothing(Comparison comparison, Design design) {
    return new AgreementWording(comparison.basis(), design).nothing();
  }
}
