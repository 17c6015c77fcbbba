package org.exemplar.cli;

/** What the program tells the shell. */
public final class ExitStatus {

  /** Done; warnings allowed. */
  public static final int DONE = 0;

  /** Problems that are errors; nothing was written. */
  public static final int PROBLEMS = 1;

  /** Wrong use of the command line. */
  public static final int WRONG_USE = 2;

  /** A defect in Exemplar. */
  public static final int DEFECT = 70;

  private ExitStatus() {}
}
