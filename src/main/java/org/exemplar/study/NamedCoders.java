package org.exemplar.study;

import java.util.List;
import java.util.Optional;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.problem.UnknownName;

/** The coders of a study whom an option names. */
public final class NamedCoders {

  private static final SourceLocation OPTION = SourceLocation.of("--coder");

  private NamedCoders() {}

  /** Each once, in the order of the option; a problem for each whom the study does not have. */
  public static Reading<List<CoderId>> of(List<CoderId> named, Study study) {
    List<Problem> unknown =
        named.stream()
            .filter(coder -> study.coder(coder.value()).isEmpty())
            .map(coder -> unknown(coder, study))
            .toList();
    return unknown.isEmpty()
        ? Reading.of(
            named.stream()
                .map(coder -> study.coder(coder.value()))
                .flatMap(Optional::stream)
                .map(Coder::id)
                .distinct()
                .toList())
        : Reading.failed(unknown);
  }

  private static Problem unknown(CoderId coder, Study study) {
    return UnknownName.problem(
        OPTION,
        "coder",
        coder.value(),
        study.coders().stream().map(known -> known.id().value()).toList(),
        "Name a coder of the study.");
  }
}
