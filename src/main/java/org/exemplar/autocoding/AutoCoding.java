package org.exemplar.autocoding;

import java.util.List;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CodingSet;

/**
 * What the rules found.
 *
 * @param codings one for each unit and code, by {@link AutoCoder#CODER}
 * @param counts for each code that has rules, in the codebook's order
 * @param withoutRules codes that only people apply, in the codebook's order
 * @param units how many units were read
 */
public record AutoCoding(
    CodingSet codings, List<Count> counts, List<CodeId> withoutRules, int units) {

  /**
   * How often a code was applied.
   *
   * @param code the code
   * @param units in how many units
   * @param transcripts in how many transcripts
   */
  public record Count(CodeId code, int units, int transcripts) {}

  /** Keeps its own copies. */
  public AutoCoding {
    counts = List.copyOf(counts);
    withoutRules = List.copyOf(withoutRules);
  }
}
