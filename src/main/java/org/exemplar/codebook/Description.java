package org.exemplar.codebook;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.exemplar.problem.SourceLocation;
import org.exemplar.text.WhiteSpace;

/**
 * What a researcher writes of a code: all but its id, its place and whether it is in use.
 *
 * @param name its printed name
 * @param definition what it means and when it applies
 * @param colour how it looks, {@code #rrggbb}, where given
 * @param origin where it came from
 * @param rules when it applies by itself; blank ones say nothing
 */
public record Description(
    String name,
    Code.Definition definition,
    Optional<String> colour,
    Optional<Code.Origin> origin,
    List<String> rules) {

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

  /**
   * Keeps its own copy of what can be seen: names and rules in one line, line breaks of one kind,
   * and no control characters, which no sheet could keep.
   */
  public Description {
    name = WhiteSpace.folded(seen(name));
    definition =
        new Code.Definition(
            seen(definition.brief()),
            seen(definition.full()),
            seen(definition.include()),
            seen(definition.exclude()),
            seen(definition.example()),
            seen(definition.nearMiss()));
    rules =
        rules.stream()
            .map(rule -> WhiteSpace.folded(seen(rule)))
            .filter(rule -> !rule.isEmpty())
            .toList();
  }

  /** What can be seen of a text. */
  static String seen(String text) {
    return UNSEEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("").strip();
  }

  /** A name that is not yet described. */
  public static Description named(String name) {
    return new Description(
        name, Code.Definition.NONE, Optional.empty(), Optional.empty(), List.of());
  }

  /** A name in a participant's own words, found in the text. */
  public static Description inVivo(String words) {
    return new Description(
        words,
        Code.Definition.NONE,
        Optional.empty(),
        Optional.of(Code.Origin.INDUCTIVE),
        List.of());
  }

  /** What is written of a code now. */
  public static Description of(Code code) {
    return new Description(
        code.name(),
        code.definition(),
        code.colour(),
        code.origin(),
        code.rules().stream().map(Rule::text).toList());
  }

  /** Whether its colour is one, or it has none. */
  boolean isColoured() {
    return colour.map(written -> COLOUR.matcher(written).matches()).orElse(true);
  }

  /**
   * The code that this is written of.
   *
   * @param where the codebook is kept
   */
  Code code(CodeId id, Optional<CodeId> parent, SourceLocation where) {
    List<Rule> written = rules.stream().map(rule -> new Rule(rule, where)).toList();
    return new Code(id, name, parent, definition, colour, origin, written);
  }
}
