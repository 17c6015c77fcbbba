package org.exemplar.study;

import java.util.List;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CodingSet;
import org.exemplar.quotation.Quotation;

/** A change of a study that is complete in itself: what was, and what is to be. */
public sealed interface Change {

  /** What was done, in a few words: {@code codings of anna}. */
  String what();

  /**
   * All codings of one coder, replaced.
   *
   * @param coder whose; a coder who is new to the study joins it
   * @param before what stood
   * @param after what is to stand
   */
  record CodingsReplaced(Coder coder, CodingSet before, CodingSet after) implements Change {
    @Override
    public String what() {
      return "codings of " + coder.id();
    }
  }

  /**
   * The chosen quotations, replaced.
   *
   * @param before what stood
   * @param after what is to stand
   */
  record QuotationsReplaced(List<Quotation> before, List<Quotation> after) implements Change {
    /** Keeps its own copies. */
    public QuotationsReplaced {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    @Override
    public String what() {
      return "quotations";
    }
  }
}
