package org.exemplar.codebook;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What a codebook says of a code, part by part: in what two versions of it may differ. */
public enum CodePart {
  /** Its printed name. */
  NAME("Name", true, (code, book) -> code.name()),
  /** The code above it. */
  PARENT(
      "Below",
      true,
      (code, book) -> code.parent().map(above -> book.required(above).name()).orElse("no code")),
  /** One line. */
  BRIEF("Brief definition", true, (code, book) -> code.definition().brief()),
  /** The whole definition. */
  FULL("Full definition", true, (code, book) -> code.definition().full()),
  /** When to apply it. */
  INCLUDE("Include when", true, (code, book) -> code.definition().include()),
  /** When not to. */
  EXCLUDE("Exclude when", true, (code, book) -> code.definition().exclude()),
  /** A passage to which it applies. */
  EXAMPLE("Example", true, (code, book) -> code.definition().example()),
  /** A passage to which it almost applies. */
  NEAR_MISS("Near miss", true, (code, book) -> code.definition().nearMiss()),
  /** How it looks. */
  COLOUR("Colour", false, (code, book) -> code.colour().orElse("none")),
  /** Where it came from. */
  ORIGIN(
      "Origin",
      false,
      (code, book) -> code.origin().map(o -> o.name().toLowerCase(Locale.ROOT)).orElse("not said")),
  /** When it applies by itself. */
  RULES(
      "Rules",
      true,
      (code, book) -> code.rules().stream().map(Rule::text).collect(Collectors.joining("\n"))),
  /** Whether people apply it. */
  STANDING("Standing", true, CodePart::standing);

  private final String title;
  private final boolean reliedOn;
  private final BiFunction<Code, Codebook, String> words;

  CodePart(String title, boolean reliedOn, BiFunction<Code, Codebook, String> words) {
    this.title = title;
    this.reliedOn = reliedOn;
    this.words = words;
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  /** Whether who codes relies on it, so that a change of it makes another version. */
  public boolean isReliedOn() {
    return reliedOn;
  }

  /** What a codebook says there of one of its codes; may be empty. */
  public String of(Code code, Codebook codebook) {
    return words.apply(code, codebook);
  }

  private static String standing(Code code, Codebook codebook) {
    if (code.isInUse()) {
      return "in use";
    }
    String others =
        code.retirement().orElseThrow().replacedBy().stream()
            .map(id -> "\"" + codebook.required(id).name() + "\"")
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? "retired" : "retired, split into " + others;
  }
}
