package org.exemplar.codebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exemplar.text.WhiteSpace;

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
 * @param retirement that nobody applies it any more, where that is so
 */
public record Code(
    CodeId id,
    String name,
    Optional<CodeId> parent,
    Definition definition,
    Optional<String> colour,
    Optional<Origin> origin,
    List<Rule> rules,
    Optional<Retirement> retirement) {

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
   * That nobody applies a code any more. Its codings stay.
   *
   * @param replacedBy the codes that it was split into: each of its codings is to get one of them;
   *     empty for a code that was only given up
   */
  public record Retirement(List<CodeId> replacedBy) {

    /** Keeps its own copy. */
    public Retirement {
      replacedBy = List.copyOf(replacedBy);
    }
  }

  /** A code that people apply. */
  public Code(
      CodeId id,
      String name,
      Optional<CodeId> parent,
      Definition definition,
      Optional<String> colour,
      Optional<Origin> origin,
      List<Rule> rules) {
    this(id, name, parent, definition, colour, origin, rules, Optional.empty());
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

  /** Whether people may apply it. */
  public boolean isInUse() {
    return retirement.isEmpty();
  }

  /** The same code with another place in the tree. */
  public Code below(Optional<CodeId> other) {
    return new Code(id, name, other, definition, colour, origin, rules, retirement);
  }

  /** The same code with other rules. */
  public Code withRules(List<Rule> others) {
    return new Code(id, name, parent, definition, colour, origin, others, retirement);
  }

  /** The same code, given up or in use again. */
  public Code with(Optional<Retirement> other) {
    return new Code(id, name, parent, definition, colour, origin, rules, other);
  }

  /**
   * What it means to who applies it: the parts of its definition, or its name where nothing else
   * says it. White space says nothing.
   */
  public List<String> meaning() {
    List<String> parts =
        Stream.of(
                definition.brief,
                definition.full,
                definition.include,
                definition.exclude,
                definition.example,
                definition.nearMiss)
            .map(WhiteSpace::folded)
            .toList();
    return parts.stream().allMatch(String::isEmpty) ? List.of(WhiteSpace.folded(name)) : parts;
  }
}
