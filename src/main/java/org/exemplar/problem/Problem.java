package org.exemplar.problem;

/**
 * Something wrong in an input, told so that its reader can mend it.
 *
 * @param severity how much it matters
 * @param where the place
 * @param found what stands there: a sentence
 * @param expected what was expected there: a noun phrase; empty only in a note
 * @param remedy the one thing to do: a sentence; empty only in a note
 */
public record Problem(
    Severity severity, SourceLocation where, String found, String expected, String remedy) {

  /**
   * Refuses a problem that does not say what to do.
   *
   * @throws IllegalArgumentException if a part is missing that its severity asks for
   */
  public Problem {
    boolean silent = found.isBlank() || expected.isBlank() || remedy.isBlank();
    if ((severity != Severity.NOTE && silent) || found.isBlank()) {
      throw new IllegalArgumentException("a problem says what was found, expected and to be done");
    }
  }

  /** A problem that stops the work. */
  public static Problem error(SourceLocation where, String found, String expected, String remedy) {
    return new Problem(Severity.ERROR, where, found, expected, remedy);
  }

  /** A problem that a person should look at. */
  public static Problem warning(
      SourceLocation where, String found, String expected, String remedy) {
    return new Problem(Severity.WARNING, where, found, expected, remedy);
  }

  /** A fact about how an input was read, such as its encoding. */
  public static Problem note(SourceLocation where, String found) {
    return new Problem(Severity.NOTE, where, found, "", "");
  }

  /** Whether this stops the work. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * The message as people see it: the place, the word for its severity and what was found; then,
   * each on an indented line of its own, what was expected and the remedy.
   */
  @Override
  public String toString() {
    String head = where + ": " + severity.word() + ": " + found;
    return head
        + (expected.isBlank() ? "" : "\n    expected: " + expected)
        + (remedy.isBlank() ? "" : "\n    remedy: " + remedy);
  }
}
