package org.exemplar.codebook;

import java.util.Locale;
import java.util.stream.Collectors;

/** What a codebook says of a code, part by part: in what two versions of it may differ. */
public enum CodePart {
  /** Its printed name. */
  NAME("Name", true, ""),
  /** The code above it. */
  PARENT("Below", true, "no code"),
  /** One line. */
  BRIEF("Brief definition", true, ""),
  /** The whole definition. */
  FULL("Full definition", true, ""),
  /** When to apply it. */
  INCLUDE("Include when", true, ""),
  /** When not to. */
  EXCLUDE("Exclude when", true, ""),
  /** A passage to which it applies. */
  EXAMPLE("Example", true, ""),
  /** A passage to which it almost applies. */
  NEAR_MISS("Near miss", true, ""),
  /** How it looks. */
  COLOUR("Colour", false, "none"),
  /** Where it came from. */
  ORIGIN("Origin", false, "not said"),
  /** When it applies by itself. */
  RULES("Rules", true, ""),
  /** Whether people apply it. */
  STANDING("Standing", true, "in use");

  private final String title;
  private final boolean reliedOn;
  private final String unsaid;

  CodePart(String title, boolean reliedOn, String unsaid) {
    this.title = title;
    this.reliedOn = reliedOn;
    this.unsaid = unsaid;
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
    Code.Definition definition = code.definition();
    return switch (this) {
      case NAME -> code.name();
      case PARENT -> code.parent().map(p -> codebook.required(p).name()).orElse(unsaid);
      case BRIEF -> definition.brief();
      case FULL -> definition.full();
      case INCLUDE -> definition.include();
      case EXCLUDE -> definition.exclude();
      case EXAMPLE -> definition.example();
      case NEAR_MISS -> definition.nearMiss();
      case COLOUR -> code.colour().orElse(unsaid);
      case ORIGIN -> code.origin().map(o -> o.name().toLowerCase(Locale.ROOT)).orElse(unsaid);
      case RULES -> code.rules().stream().map(Rule::text).collect(Collectors.joining("\n"));
      case STANDING ->
          code.retirement().map(retirement -> standing(retirement, codebook)).orElse(unsaid);
    };
  }

  /** Whether a codebook says something there of one of its codes that is not true of most. */
  boolean says(Code code, Codebook codebook) {
    return !of(code, codebook).equals(unsaid);
  }

  private static String standing(Code.Retirement retirement, Codebook codebook) {
    String others =
        retirement.replacedBy().stream()
            .map(id -> "\"" + codebook.required(id).name() + "\"")
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? "retired" : "retired, split into " + others;
  }
}
