package org.exemplar.problem;

import java.util.Collection;
import java.util.Optional;

/** Words for a name that a study does not know. */
public final class UnknownName {

  /** More names than this are not listed in a message. */
  private static final int MOST_LISTED = 10;

  private UnknownName() {}

  /**
   * An error that says which name was probably meant, or which names there are.
   *
   * @param where the place of the name
   * @param kind what it should name, such as {@code transcript}
   * @param written the name
   * @param known all names of that kind
   * @param remedy what to do
   */
  public static Problem problem(
      SourceLocation where, String kind, String written, Collection<String> known, String remedy) {
    return Problem.error(
        where,
        "There is no " + kind + " \"" + written + "\".",
        expected(kind, written, known),
        remedy);
  }

  private static String expected(String kind, String written, Collection<String> known) {
    Optional<String> near = NearestName.of(written, known);
    if (near.isPresent()) {
      return "probably \"" + near.get() + "\"";
    }
    if (known.isEmpty()) {
      return kind + "s that the study has; it has none";
    }
    return known.size() > MOST_LISTED
        ? "the name of one of the study's " + kind + "s"
        : "one of " + String.join(", ", known);
  }
}
