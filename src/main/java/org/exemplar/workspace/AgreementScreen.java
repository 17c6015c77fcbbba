package org.exemplar.workspace;

import java.util.List;
import org.exemplar.problem.Problem;
import org.exemplar.study.comparison.CompareCoders;
import org.exemplar.study.desk.ComparisonDesk;

/**
 * How far coders agree, in coefficients.
 *
 * @param tables the coefficients, or none with the problems that say why
 * @param method how they were computed, a paragraph each
 * @param sentences about each code
 * @param problems that the viewer should know of
 * @param round which round this is, in a sentence; empty while a study is in its first
 * @param overview leads to the comparison
 */
public record AgreementScreen(
    List<TableScreen> tables,
    List<String> method,
    List<String> sentences,
    List<String> problems,
    String round,
    String overview) {

  /** Keeps its own copies. */
  public AgreementScreen {
    tables = List.copyOf(tables);
    method = List.copyOf(method);
    sentences = List.copyOf(sentences);
    problems = List.copyOf(problems);
  }

  static AgreementScreen of(ComparisonDesk.Agreement agreement, CompareSelection selection) {
    List<CompareCoders.Compared> found = agreement.found().value().orElse(List.of());
    return new AgreementScreen(
        found.stream().flatMap(c -> c.tables().stream()).map(TableScreen::of).toList(),
        found.stream().findFirst().map(CompareCoders.Compared::method).orElse(List.of()),
        found.stream().findFirst().map(CompareCoders.Compared::sentences).orElse(List.of()),
        agreement.found().problems().stream().map(AgreementScreen::told).toList(),
        new ScopeWords(agreement.scope()).round(),
        selection.overview().toString());
  }

  private static String told(Problem problem) {
    return problem.remedy().isEmpty() ? problem.found() : problem.found() + " " + problem.remedy();
  }
}
