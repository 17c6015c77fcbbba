package org.exemplar.study;

import java.util.List;
import org.exemplar.coding.Coder;
import org.exemplar.problem.Reading;

/** A study that this program alone may change, until it is closed. Others may read it meanwhile. */
public interface HeldStudy extends StudyJournal, AutoCloseable {

  /** The changes of a coder's codings that the log has, in order. */
  Reading<List<Revision>> revisions(Coder coder);

  /** Gives the study free. */
  @Override
  void close();
}
