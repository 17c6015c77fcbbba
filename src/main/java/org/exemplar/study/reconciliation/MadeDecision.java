package org.exemplar.study.reconciliation;

import java.util.List;
import java.util.Optional;
import org.exemplar.codebook.CodeId;
import org.exemplar.record.DifferenceId;
import org.exemplar.text.TextSpan;

/**
 * What a person says about one difference, before it is known whether it can be so.
 *
 * @param difference which
 * @param choice what is chosen
 * @param codes that the words get, where something is written down; else without meaning
 * @param words that get them; empty for those that all marked
 * @param place where the words stand, if the person pointed at them; it counts if they do
 * @param reason why; may be empty
 * @param decidedBy who; may be empty
 */
public record MadeDecision(
    DifferenceId difference,
    Choice choice,
    List<CodeId> codes,
    String words,
    Optional<TextSpan> place,
    String reason,
    String decidedBy) {

  /** Keeps its own copy. */
  public MadeDecision {
    codes = List.copyOf(codes);
  }
}
