package org.exemplar.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Themes;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.quotation.Quotation;
import org.exemplar.record.Decision;
import org.exemplar.record.Finished;
import org.exemplar.record.FrozenCodings;
import org.exemplar.record.Memo;

/** A change of a study that is complete in itself: what was, and what is to be. */
public sealed interface Change {

  /** What was done, in a few words: {@code codings of anna}. */
  String what();

  /** What this is, by cases. */
  <T> T fold(Cases<T> cases);

  /**
   * What is made of each kind of change. Whoever tells changes apart does it by these, so that a
   * new kind does not compile until all of them know it.
   *
   * @param <T> what is made
   */
  interface Cases<T> {

    /** Of codings. */
    T codings(CodingsReplaced change);

    /** Of single codings. */
    T revision(CodingsRevised change);

    /** Of quotations. */
    T quotations(QuotationsReplaced change);

    /** Of declarations. */
    T finished(FinishedReplaced change);

    /** Of a round that is kept. */
    T round(RoundFrozen change);

    /** Of decisions. */
    T decisions(DecisionsReplaced change);

    /** Of the codebook. */
    T codebook(CodebookReplaced change);

    /** Of themes. */
    T themes(ThemesReplaced change);

    /** Of the round of coding. */
    T roundBegun(RoundBegun change);

    /** Of memos. */
    T memos(MemosReplaced change);

    /** Of several changes as one. */
    T together(Together change);
  }

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
      return CodingsRevised.what(coder.id());
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.codings(this);
    }
  }

  /**
   * Single codings of one coder, replaced; all others stay. It costs no more the more there are.
   *
   * @param coder whose; a coder who is new to the study joins it
   * @param removed what goes, as it stood
   * @param added what comes
   */
  record CodingsRevised(Coder coder, List<Coding> removed, List<Coding> added) implements Change {
    /** Keeps its own copies. */
    public CodingsRevised {
      removed = List.copyOf(removed);
      added = List.copyOf(added);
    }

    /** What such a change of a coder's codings is called. */
    public static String what(CoderId coder) {
      return "codings of " + coder;
    }

    /** What takes this back. */
    public CodingsRevised reversed() {
      return new CodingsRevised(coder, added, removed);
    }

    @Override
    public String what() {
      return what(coder.id());
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.revision(this);
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

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.quotations(this);
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

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.finished(this);
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

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.round(this);
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

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.decisions(this);
    }
  }

  /**
   * A further round of coding begins: what was declared finished can be coded anew.
   *
   * @param before the round that was, from 1
   * @param after the round that begins
   */
  record RoundBegun(int before, int after) implements Change {
    /**
     * Refuses to go back.
     *
     * @throws IllegalArgumentException if {@code after} is not above {@code before}
     */
    public RoundBegun {
      if (after <= before) {
        throw new IllegalArgumentException("round " + after + " does not follow " + before);
      }
    }

    @Override
    public String what() {
      return "round of coding";
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.roundBegun(this);
    }
  }

  /**
   * The memos, replaced.
   *
   * @param before what stood
   * @param after what is to stand, in order
   */
  record MemosReplaced(List<Memo> before, List<Memo> after) implements Change {
    /** Keeps its own copies. */
    public MemosReplaced {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    @Override
    public String what() {
      return "memos";
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.memos(this);
    }
  }

  /**
   * The codebook, replaced. Themes that were taken from it follow it.
   *
   * @param before what stood
   * @param after what is to stand
   * @param keptAs the version as which what stood is kept; empty where nobody coded under it, or
   *     nothing that coders rely on changes
   */
  record CodebookReplaced(Codebook before, Codebook after, OptionalInt keptAs) implements Change {
    @Override
    public String what() {
      return keptAs.isPresent()
          ? "codebook, from now on version " + (keptAs.getAsInt() + 1)
          : "codebook";
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.codebook(this);
    }
  }

  /**
   * The themes, replaced: from now on they are declared.
   *
   * @param before what stood
   * @param after what is to stand
   */
  record ThemesReplaced(Themes before, Themes after) implements Change {
    @Override
    public String what() {
      return "themes";
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.themes(this);
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

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.together(this);
    }
  }
}
