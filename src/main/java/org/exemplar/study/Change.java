package org.exemplar.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CodingSet;
import org.exemplar.quotation.Quotation;
import org.exemplar.record.Decision;
import org.exemplar.record.Finished;
import org.exemplar.record.FrozenCodings;

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

  /**
   * What coders declared finished, replaced.
   *
   * @param before what stood
   * @param after what is to stand, in order
   */
  record FinishedReplaced(List<Finished> before, List<Finished> after) implements Change {
    /** Keeps its own copies. */
    public FinishedReplaced {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    @Override
    public String what() {
      return "finished transcripts";
    }
  }

  /**
   * What a coder had coded in the transcripts that the coder declared finished in a round, kept.
   *
   * @param before what was kept of this coder and round; empty if nothing was
   * @param after what is to be kept
   */
  record RoundFrozen(Optional<FrozenCodings> before, FrozenCodings after) implements Change {
    @Override
    public String what() {
      return "round " + after.round() + " of " + after.coder();
    }
  }

  /**
   * The log of decisions on differences, with those that are new.
   *
   * @param before what stood
   * @param after what is to stand, in order
   */
  record DecisionsReplaced(List<Decision> before, List<Decision> after) implements Change {
    /** Keeps its own copies. */
    public DecisionsReplaced {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    @Override
    public String what() {
      return "decisions";
    }
  }

  /**
   * Several changes that are made as one: all of them, or none.
   *
   * @param parts in order, at least one
   */
  record Together(List<Change> parts) implements Change {
    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException if there are no parts
     */
    public Together {
      parts = List.copyOf(parts);
      if (parts.isEmpty()) {
        throw new IllegalArgumentException("nothing is no change");
      }
    }

    @Override
    public String what() {
      return parts.stream().map(Change::what).collect(Collectors.joining(", "));
    }
  }
}
