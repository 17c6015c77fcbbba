package org.exemplar.study;

/** A study that this program alone may change, until it is closed. Others may read it meanwhile. */
public interface HeldStudy extends StudyJournal, AutoCloseable {

  /** Gives the study free. */
  @Override
  void close();
}
