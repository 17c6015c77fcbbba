package org.exemplar.agreement;

/** Why a statistic has no value. */
public enum Reason {
  /** No unit has codes of two coders. */
  NO_SHARED_UNITS("no unit was coded by the coders that are compared"),
  /** Nobody to compare with. */
  ONE_CODER("only one coder coded anything"),
  /** Chance would agree on everything: 0 divided by 0. */
  NO_VARIATION("only one code was used, so nothing is left to agree on beyond chance"),
  /** Nobody applied the code. */
  CODE_UNUSED("nobody used the code"),
  /** What only some of the coders saw is no continuum of all of them. */
  NO_TRANSCRIPT_OF_ALL("no transcript was seen by all of the coders"),
  /** The same of a code that a codebook of theirs lacked in each transcript that all saw. */
  CODE_NOT_OF_ALL(
      "in each transcript that all of the coders saw, the codebook of one of them lacked the code"),
  /** Who could not apply the code did not decide against it. */
  CODE_OF_ONE("no two coders who saw the same transcript had the code in their codebook"),
  /** No code was applied by either coder. */
  NOTHING_CODED("nobody applied any code to a unit that both saw"),
  /** A mean over codes needs one of them. */
  NO_CODE_DEFINED("no code has a value that counts in it"),
  /** Alphas of rarer codes are no part of a median. */
  NO_CODE_USED_ENOUGH("no code was applied to " + AgreementInterval.LEAST_USES + " units or more"),
  /** Chance is one out of the codes used. */
  ONE_CODE("it needs two codes that were used, and there are fewer"),
  /** Cohen's kappa and Scott's pi compare two. */
  NOT_TWO_CODERS("it compares two coders, and there are more"),
  /** Distances and weights need numbers. */
  NOT_NUMERIC("the codes are not all numbers"),
  /** Squares of such distances are infinite, or 0. */
  NUMBERS_OUT_OF_RANGE(
      "the codes are numbers too large, or too close together, to be computed with"),
  /** Ratios need a zero point. */
  NEGATIVE_VALUES("a ratio scale has no negative values"),
  /** A spread needs two units. */
  TOO_FEW_UNITS("a standard error needs two units that were coded by two coders"),
  /** An interval of no width says nothing. */
  NO_SPREAD("the standard error is 0, and an interval of no width would say nothing"),
  /** The distance itself depends on the sample. */
  DISTANCE_NOT_FIXED("no linearised standard error: ranks depend on the codes that were given"),
  /** Without one unit there is no coefficient. */
  UNDEFINED_WITHOUT_ONE_UNIT("without one of the units the coefficient is undefined"),
  /** A spread over documents needs two. */
  TOO_FEW_DOCUMENTS("a jackknife over documents needs two documents that two coders saw"),
  /** Without one document there is no coefficient. */
  UNDEFINED_WITHOUT_ONE_DOCUMENT("without one of the documents the coefficient is undefined"),
  /** Leaving such resamples out would bias what is left. */
  UNDEFINED_IN_A_RESAMPLE("in some resamples the coefficient is undefined"),
  /** The bias of the resamples cannot be measured. */
  ONE_SIDED_RESAMPLES("the resamples are too far to one side of the value to correct for it"),
  /** The value stands; a spread of so few uses would be a guess. */
  TOO_FEW_USES(
      "fewer than "
          + AgreementInterval.LEAST_USES
          + " units carry the code, too few for an interval"),
  /** Without a use that two share, a spread is that of the code's frequency. */
  NEVER_SHARED(
      "no unit was given the code by two coders, so the interval would only measure how rare it is"),
  /** The value is 1; units that all agree have no spread. */
  PERFECT_AGREEMENT("every coder agreed on every unit, so there is no spread to measure"),
  /** A mean over pairs needs every pair. */
  PAIR_UNDEFINED("Cohen's kappa is undefined for a pair of coders"),
  /** Unitizing alpha gives each position one code of each coder, or none. */
  OVERLAP_NOT_ALLOWED("a coder marked a stretch with two codes; ask for each code alone"),
  /** Nobody distinguished anything. */
  NOTHING_MARKED("nobody marked anything"),
  /** Nobody left a gap. */
  EVERYTHING_MARKED("everybody marked everything"),
  /** Coding is compared only where stretches of two coders overlap. */
  TOO_LITTLE_OVERLAP("too few stretches that different coders marked overlap");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  /** The reason as people read it: a clause without a full stop. */
  public String words() {
    return words;
  }
}
