package org.exemplar.study.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.study.Study;
import org.exemplar.study.exchange.CoderNames;
import org.exemplar.study.exchange.Written;

/** Finds the coder whose name the reconciled coding bears. */
final class Reconciler {

  private Reconciler() {}

  /**
   * The coder who is named; where nobody is, the study's one reconciled coder, or one who is new to
   * it.
   *
   * @param named by a person
   * @param study to be reconciled
   * @param compared whose differences are decided: none of them can be it
   */
  static Reading<Coder> of(Optional<String> named, Study study, List<CoderId> compared) {
    List<Coder> present =
        study.coders().stream().filter(c -> c.kind() == Coder.Kind.RECONCILED).toList();
    if (named.isEmpty() && present.size() > 1) {
      return Reading.failed(several(present));
    }
    String name =
        named.orElseGet(
            () -> (present.isEmpty() ? Coder.USUALLY_RECONCILED : present.get(0).id()).value());
    Written option = new Written(name, SourceLocation.of("--coder"));
    CoderNames names = new CoderNames(study);
    Optional<Coder> known = names.known(option.words());
    if (known.isPresent()) {
      boolean free =
          known.get().kind() == Coder.Kind.RECONCILED && !compared.contains(known.get().id());
      return free ? Reading.of(known.get()) : Reading.failed(taken(known.get()));
    }
    return names.coder(option).map(coder -> new Coder(coder.id(), Coder.Kind.RECONCILED));
  }

  private static Problem several(List<Coder> present) {
    List<String> names = new ArrayList<>(present.stream().map(c -> c.id().value()).toList());
    return Problem.error(
        SourceLocation.of("--coder"),
        "The study has several reconciled codings.",
        "one of " + String.join(", ", names),
        "Name the one that is meant with --coder.");
  }

  private static Problem taken(Coder coder) {
    return Problem.error(
        SourceLocation.of("--coder"),
        coder.kind() == Coder.Kind.RECONCILED
            ? "The codings of " + coder.id() + " are compared in this worksheet."
            : coder.id() + " is of the kind " + coder.kind().word() + ".",
        "a name for the reconciled coding",
        "Choose a name that no coder of another kind has.");
  }
}
