package org.exemplar.study.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exemplar.coding.Coder;
import org.exemplar.coding.Coding;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.Event;
import org.exemplar.study.HeldStudy;
import org.exemplar.study.Revision;

/**
 * A study that this program does not hold: it answers every change with why.
 *
 * @param why at least one problem
 */
record OnlyLooked(List<Problem> why) implements HeldStudy {

  @Override
  public List<Problem> append(Event event) {
    return why;
  }

  @Override
  public Reading<List<Revision>> revisions(Coder coder) {
    return Reading.failed(why);
  }

  @Override
  public Reading<Optional<Instant>> made(Coding coding) {
    return Reading.of(Optional.empty());
  }

  /** What coders are told. */
  String notice() {
    return "You can look at the study here, and change nothing in it. "
        + why.stream().map(Problem::found).collect(Collectors.joining(" "));
  }

  @Override
  public void close() {
    // Nothing was taken.
  }
}
