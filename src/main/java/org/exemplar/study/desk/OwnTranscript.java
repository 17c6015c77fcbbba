package org.exemplar.study.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.Coding;
import org.exemplar.study.Replacement;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;

/**
 * A transcript as its coder sees it.
 *
 * @param transcript its text and turns
 * @param codings the coder's own, in the order of the text
 * @param heard the numbers of the turns that are participants', from 1
 * @param codebook what the coder chooses from
 * @param finished whether the coder declared it finished in the present round, so that it stays as
 *     it is
 */
public record OwnTranscript(
    Transcript transcript,
    List<Coding> codings,
    Set<Integer> heard,
    Codebook codebook,
    boolean finished) {

  /** Keeps its own copy. */
  public OwnTranscript {
    codings = List.copyOf(codings);
    heard = Set.copyOf(heard);
  }

  /** How many of the turns that are heard have a coding in them. */
  public int coded() {
    int coded = 0;
    int at = 0;
    int reached = 0;
    for (Turn turn : transcript.turns()) {
      while (at < codings.size() && codings.get(at).span().start() < turn.span().end()) {
        reached = Math.max(reached, codings.get(at).span().end());
        at++;
      }
      if (reached > turn.span().start() && heard.contains(turn.number())) {
        coded++;
      }
    }
    return coded;
  }

  /**
   * The number of the turn at which a coding is shown: in which it begins, or which follows, from
   * 1.
   */
  public int turn(Coding coding) {
    return transcript.turnAtOrAfter(coding.span().start()).number();
  }

  /** The numbers of the turns at which other codings are shown than in an earlier state. */
  public Set<Integer> changedSince(OwnTranscript before) {
    Replacement<Coding> changed = Replacement.of(before.codings, codings);
    Set<Coding> now = Set.copyOf(changed.come());
    Set<Coding> then = Set.copyOf(changed.gone());
    return Stream.concat(
            now.stream().filter(coding -> !then.contains(coding)),
            then.stream().filter(coding -> !now.contains(coding)))
        .map(this::turn)
        .collect(Collectors.toSet());
  }
}
