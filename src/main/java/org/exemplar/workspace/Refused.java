package org.exemplar.workspace;

/** A request that is answered with a plain page and a status of 4xx. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;

  /**
   * A refusal.
   *
   * @param status of HTTP, from 400 to 499
   * @param sentence what is wrong and what to do, as people read it
   */
  Refused(int status, String sentence) {
    super(sentence, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }
}
