package org.exemplar.record;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;

/**
 * A coder's codings as they stood when the coder declared transcripts finished in a round: what
 * reliability is computed from, whatever becomes of the codings afterwards.
 *
 * @param coder whose
 * @param round of coding, from 1
 * @param transcripts whose codings were kept, also those in which nothing was coded
 * @param codings in these
 */
public record FrozenCodings(
    CoderId coder, int round, Set<TranscriptId> transcripts, CodingSet codings) {

  /** A code on words: in what two states of a coding may differ so that agreement does, too. */
  private record Mark(CodeId code, TextSpan span) {}

  /**
   * Keeps its own copy; refuses rounds below 1 and codings in other transcripts.
   *
   * @throws IllegalArgumentException if {@code round} is below 1, or a coding is of a transcript
   *     that is not among {@code transcripts}
   */
  public FrozenCodings {
    if (round < 1) {
      throw new IllegalArgumentException("rounds are counted from 1, not " + round);
    }
    transcripts = Collections.unmodifiableSet(new LinkedHashSet<>(transcripts));
    for (Coding coding : codings.list()) {
      if (!transcripts.contains(coding.transcript())) {
        throw new IllegalArgumentException(coding + " is of no transcript that was kept");
      }
    }
  }

  /** Of the transcripts that have codings. */
  public static FrozenCodings of(CoderId coder, int round, CodingSet codings) {
    return new FrozenCodings(
        coder,
        round,
        codings.stream()
            .map(Coding::transcript)
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        codings);
  }

  /** Whether this is of the coder and round of a declaration. */
  public boolean isOfRound(Finished declared) {
    return declared.coder().equals(coder) && declared.round() == round;
  }

  /** Whether this is what a declaration froze. */
  public boolean isOf(Finished declared) {
    return isOfRound(declared) && transcripts.contains(declared.transcript());
  }

  /** The transcripts that were kept and have no coding: nothing was coded in them. */
  public List<TranscriptId> uncoded() {
    return transcripts.stream().filter(id -> codings.in(id).isEmpty()).toList();
  }

  /** Whether a coder's transcript is coded otherwise than it was when it was frozen. */
  public boolean differsFrom(CodingSet present, TranscriptId transcript) {
    return !marks(codings.in(transcript)).equals(marks(present.in(transcript).by(Set.of(coder))));
  }

  private static Set<Mark> marks(CodingSet some) {
    return some.stream().map(c -> new Mark(c.code(), c.span())).collect(Collectors.toSet());
  }

  /**
   * The codings of a round: in transcripts that were declared finished in it and frozen, those that
   * were frozen; else the present ones.
   *
   * @param present codings of all coders
   * @param finished all declarations
   * @param frozen of all coders and rounds
   * @param round from 1
   */
  public static CodingSet ofRound(
      CodingSet present, Collection<Finished> finished, List<FrozenCodings> frozen, int round) {
    CodingSet all = present;
    for (FrozenCodings one : frozen) {
      if (one.round() == round) {
        Set<TranscriptId> own =
            finished.stream()
                .filter(one::isOf)
                .map(Finished::transcript)
                .collect(Collectors.toSet());
        all =
            all.where(c -> !isIn(c, one.coder(), own))
                .and(one.codings().where(c -> isIn(c, one.coder(), own)));
      }
    }
    return all;
  }

  private static boolean isIn(Coding coding, CoderId coder, Set<TranscriptId> transcripts) {
    return coding.coder().equals(coder) && transcripts.contains(coding.transcript());
  }
}
