package org.exemplar.comparison;

import java.util.List;
import java.util.Optional;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.extent.KuAlpha;

/**
 * How far coders marked the same text with one code.
 *
 * @param code which
 * @param alpha Krippendorff's unitizing alpha of the code against everything else, over the
 *     transcripts that all coders saw
 * @param coding Krippendorff's alpha of the code where marks of two coders overlap, (k)uα, and the
 *     share of what was marked with it that this rests on; empty where codes below count for the
 *     code, because it needs all codes at one level
 * @param pairs one for each pair of coders, in their order
 */
public record CodeExtent(
    ComparedCode code, Result alpha, Optional<KuAlpha> coding, List<Overlap> pairs) {

  /**
   * How two coders' marks overlap, over the transcripts that both saw.
   *
   * @param percent share of characters that both marked or both left
   * @param kappa Cohen's, over characters
   * @param characterF1 twice what both marked out of what each marked, in characters
   * @param characterJaccard what both marked out of what either did, in characters
   * @param wordF1 the same as {@code characterF1} in words
   * @param wordJaccard the same as {@code characterJaccard} in words
   */
  public record Overlap(
      Result percent,
      Result kappa,
      Result characterF1,
      Result characterJaccard,
      Result wordF1,
      Result wordJaccard) {}

  /** Keeps its own copy. */
  public CodeExtent {
    pairs = List.copyOf(pairs);
  }
}
