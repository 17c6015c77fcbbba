package org.exemplar.problem;

/** How much a problem matters, the gravest first. */
public enum Severity {
  /** Nothing is written while one of these stands. */
  ERROR,
  /** The work goes on; the person should look. */
  WARNING,
  /** A fact about how an input was read. */
  NOTE;

  /** The word that stands in messages: {@code error}, {@code warning} or {@code note}. */
  public String word() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
