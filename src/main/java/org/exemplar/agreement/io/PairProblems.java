package org.exemplar.agreement.io;

import java.util.List;
import java.util.Optional;
import org.exemplar.agreement.CoderPairs;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;

/** Coders whose figures by pair could not be told apart. */
final class PairProblems {

  private PairProblems() {}

  /**
   * What is wrong with coders that are compared by pairs.
   *
   * @param where their names stand
   */
  static Optional<Problem> of(List<String> coders, SourceLocation where) {
    return CoderPairs.clash(coders).map(clash -> problem(clash, where));
  }

  private static Problem problem(CoderPairs.Clash clash, SourceLocation where) {
    return Problem.error(
        where,
        "The pair of coders "
            + both(clash.one())
            + " and the pair "
            + both(clash.other())
            + " have one name, \""
            + clash.name()
            + "\".",
        "coders whose names, with a hyphen between each two, tell all pairs apart",
        "Give one of these coders a name without a hyphen.");
  }

  private static String both(List<String> pair) {
    return "\"" + pair.get(0) + "\" and \"" + pair.get(1) + "\"";
  }
}
