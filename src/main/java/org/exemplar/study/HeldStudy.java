package org.exemplar.study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.exemplar.coding.Coder;
import org.exemplar.coding.Coding;
import org.exemplar.problem.Reading;

/** A study that this program alone may change, until it is closed. Others may read it meanwhile. */
public interface HeldStudy extends StudyJournal, AutoCloseable {

  /** The changes of a coder's codings that the log has, in order. */
  Reading<List<Revision>> revisions(Coder coder);

  /** When a coding that stands was made or last changed, if the log tells it. */
  Reading<Optional<Instant>> made(Coding coding);

  /** Gives the study free. */
  @Override
  void close();
}
