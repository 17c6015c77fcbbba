package org.exemplar.codebook;

import java.util.List;
import java.util.Optional;

/**
 * An entry of the codebook.
 *
 * @param id stable name
 * @param name printed name, not blank
 * @param parent the code above it, if any
 * @param definition what it means and when it applies
 * @param colour {@code #rrggbb}, where given
 * @param origin where the code came from
 * @param rules when it applies by itself; empty for a code that only people apply
 */
public record Code(
    CodeId id,
    String name,
    Optional<CodeId> parent,
    Definition definition,
    Optional<String> colour,
    Optional<Origin> origin,
    List<Rule> rules) {

  /** Where a code came from. */
  public enum Origin {
    /** From theory or the interview guide, before coding. */
    DEDUCTIVE,
    /** From the data, while coding. */
    INDUCTIVE
  }

  /**
   * What a code means. Each part may be empty.
   *
   * @param brief one line
   * @param full the whole definition
   * @param include when to apply it
   * @param exclude when not to
   * @param example a passage to which it applies
   * @param nearMiss a passage to which it almost applies, and does not
   */
  public record Definition(
      String brief, String full, String include, String exclude, String example, String nearMiss) {

    /** A code that is not yet described. */
    public static final Definition NONE = new Definition("", "", "", "", "", "");
  }

  /**
   * Refuses a nameless code and one that is its own parent.
   *
   * @throws IllegalArgumentException saying which
   */
  public Code {
    rules = List.copyOf(rules);
    if (name.isBlank() || parent.equals(Optional.of(id))) {
      throw new IllegalArgumentException("code " + id + " has no name or is its own parent");
    }
  }

  /** A code with nothing but id, name and place in the tree. */
  public static Code of(CodeId id, String name, Optional<CodeId> parent) {
    return new Code(
        id, name, parent, Definition.NONE, Optional.empty(), Optional.empty(), List.of());
  }
}
