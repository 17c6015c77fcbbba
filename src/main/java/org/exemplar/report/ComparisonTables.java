package org.exemplar.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.comparison.Comparison;
import org.exemplar.participant.Design;
import org.exemplar.record.Assignment;

/**
 * What is reported of one comparison of coders.
 *
 * @param codes agreement on each code
 * @param besideMethod the same without what the method says
 * @param screen the same, as narrow as a screen
 * @param labelled the same by whose labels
 * @param pairs of each pair of coders
 * @param transcripts in each transcript
 * @param extent on the extent of coded text
 * @param units what was compared
 * @param figures every figure of every code
 * @param figuresOnScreen the same, as narrow as a screen
 * @param sentences one for each code that was used
 * @param method how it was computed and what came of it, a paragraph each
 */
public record ComparisonTables(
    Table codes,
    Table besideMethod,
    Table screen,
    Map<ConventionalLabels, Table> labelled,
    Table pairs,
    Table transcripts,
    Table extent,
    Table units,
    Table figures,
    Table figuresOnScreen,
    List<String> sentences,
    List<String> method) {

  /** Keeps its own copies. */
  public ComparisonTables {
    labelled = Map.copyOf(labelled);
    sentences = List.copyOf(sentences);
    method = List.copyOf(method);
  }

  /**
   * Of a comparison.
   *
   * @param assignments who was to code what
   * @param program name and version
   */
  public static ComparisonTables of(
      Comparison comparison, Design design, List<Assignment> assignments, String program) {
    AgreementWording wording = new AgreementWording(comparison.basis(), design);
    AgreementSheets sheets = new AgreementSheets(comparison, design);
    return new ComparisonTables(
        AgreementTable.of(comparison, design),
        AgreementTable.besideMethod(comparison, design),
        AgreementTable.forScreen(comparison, design, Optional.empty()),
        Stream.of(ConventionalLabels.values())
            .collect(
                Collectors.toMap(
                    labels -> labels,
                    labels -> AgreementTable.forScreen(comparison, design, Optional.of(labels)))),
        sheets.pairs(),
        sheets.transcripts(),
        sheets.extent(),
        sheets.accounts(),
        sheets.figures(),
        sheets.figuresOnScreen(),
        comparison.asCoded().stream()
            .filter(code -> code.uses().used() > 0)
            .map(wording::sentence)
            .toList(),
        AgreementMethod.of(comparison, design, assignments, program));
  }

  /** Agreement on each code as narrow as a screen, with labels where such are asked for. */
  public Table screen(Optional<ConventionalLabels> labels) {
    return labels.map(labelled::get).orElse(screen);
  }

  /** A sentence that there is nothing to compare, where that is so. */
  public static Optional<String> nothing(Comparison comparison, Design design) {
    return new AgreementWording(comparison.basis(), design).nothing(comparison.accounts());
  }
}
