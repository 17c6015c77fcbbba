package org.exemplar.study;

/** Hears how far long work is, so that a person who waits can see it. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress SILENT = (task, done, total) -> {};

  /**
   * Says how far a task is.
   *
   * @param task what is being done, in a few words: {@code Reading transcripts}
   * @param done how many parts are done, from 0
   * @param total how many parts there are, at least {@code done}
   */
  void at(String task, int done, int total);
}
