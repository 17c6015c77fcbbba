package org.exemplar.study;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.CodingSet;
import org.exemplar.record.Finished;
import org.exemplar.record.FrozenCodings;
import org.exemplar.transcript.TranscriptId;

/**
 * What is kept of a coder's rounds of coding when codings or declarations change. Of the present
 * round it is what was coded in each transcript when it was declared finished; of earlier ones of
 * which nothing was kept yet, what stood until now.
 *
 * @param study as it stands
 * @param coder whose rounds
 * @param before all codings of the coder as they stand
 * @param after all codings of the coder as they are to be
 */
public record KeptRounds(Study study, CoderId coder, CodingSet before, CodingSet after) {

  /**
   * What is to be kept anew.
   *
   * @param declared all declarations of the study, with those that are new
   */
  public List<Change> changes(List<Finished> declared) {
    List<Finished> own = declared.stream().filter(f -> f.coder().equals(coder)).toList();
    SortedSet<Integer> rounds = new TreeSet<>(Set.of(study.settings().round()));
    own.forEach(f -> rounds.add(f.round()));
    return rounds.stream().flatMap(round -> kept(round, own).stream()).toList();
  }

  private Optional<Change> kept(int round, List<Finished> own) {
    Optional<FrozenCodings> former =
        study.frozen().stream()
            .filter(f -> f.coder().equals(coder) && f.round() == round)
            .findFirst();
    List<Finished> ofRound = own.stream().filter(f -> f.round() == round).toList();
    Set<TranscriptId> transcripts = new LinkedHashSet<>();
    CodingSet codings = CodingSet.none();
    for (Finished one : ofRound) {
      Optional<CodingSet> then = asFinished(one, former);
      if (then.isPresent()) {
        transcripts.add(one.transcript());
        codings = codings.and(then.get());
      }
    }
    FrozenCodings frozen = new FrozenCodings(coder, round, transcripts, codings);
    boolean nothing = former.isEmpty() && transcripts.isEmpty();
    return nothing || former.equals(Optional.of(frozen))
        ? Optional.empty()
        : Optional.of(new Change.RoundFrozen(former, frozen));
  }

  /**
   * What stood in a transcript when it was declared finished: now, if that is declared now; else
   * what was kept; else what stands in it, unless the transcript was declared again since, so that
   * this is of the later round.
   */
  private Optional<CodingSet> asFinished(Finished one, Optional<FrozenCodings> former) {
    boolean isNow = one.round() == study.settings().round() && !study.finished().contains(one);
    Optional<FrozenCodings> kept = former.filter(f -> f.isOf(one));
    if (!isNow
        && kept.isEmpty()
        && study.finished().stream().anyMatch(later -> later.isLaterThan(one))) {
      return Optional.empty();
    }
    CodingSet standing = isNow ? after : before;
    return Optional.of(
        (isNow ? standing : kept.map(FrozenCodings::codings).orElse(standing))
            .in(one.transcript()));
  }
}
