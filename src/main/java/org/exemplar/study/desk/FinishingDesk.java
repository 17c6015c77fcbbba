package org.exemplar.study.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.CodingSet;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.record.Finished;
import org.exemplar.study.Change;
import org.exemplar.study.Event;
import org.exemplar.study.KeptRounds;
import org.exemplar.study.Study;
import org.exemplar.transcript.TranscriptId;

/**
 * Where coders declare transcripts finished, and begin further rounds. What is finished is kept for
 * comparison, and stays as it is until the next round.
 *
 * @param desk the study
 */
public record FinishingDesk(StudyDesk desk) {

  /** The present round of coding, from 1. */
  public int round() {
    return desk.whole().settings().round();
  }

  /** Declares a transcript finished: what the coder did not code they saw and left. */
  public List<Problem> finish(CoderId coder, TranscriptId id) {
    return desk.append((study, now) -> finished(study, coder, id, now));
  }

  private Reading<Event> finished(Study study, CoderId coder, TranscriptId id, Instant now) {
    if (study.transcript(id).isEmpty()) {
      return Reading.failed(problems().nothingThere(id));
    }
    if (study.isFinished(coder, id) && !isOutdated(study, coder, id)) {
      return Reading.failed(List.of());
    }
    List<Finished> declared = new ArrayList<>(without(study, coder, id));
    declared.add(
        new Finished(
            coder, id, study.settings().round(), study.transcript(id).orElseThrow().digest(), now));
    return event(study, coder, declared, now);
  }

  /** A coder who is new joins the study by the declaration, even without codings. */
  private static Reading<Event> event(
      Study study, CoderId coder, List<Finished> declared, Instant now) {
    List<Change> changes = new ArrayList<>();
    if (study.coders().stream().noneMatch(known -> known.id().equals(coder))) {
      changes.add(new Change.CodingsRevised(CodersDesk.person(study, coder), List.of(), List.of()));
    }
    changes.add(new Change.FinishedReplaced(study.finished(), declared));
    CodingSet own = study.codings().by(Set.of(coder));
    changes.addAll(new KeptRounds(study, coder, own, own).changes(declared));
    return CodersDesk.together(changes).map(change -> new Event(now, coder.value(), change));
  }

  /**
   * Takes a declaration of the present round back, as long as nobody else has finished the
   * transcript and nothing in it is reconciled: until then the coder has seen nothing of others'.
   */
  public List<Problem> reopen(CoderId coder, TranscriptId id) {
    return desk.append((study, now) -> reopened(study, coder, id, now));
  }

  private Reading<Event> reopened(Study study, CoderId coder, TranscriptId id, Instant now) {
    if (!study.isFinished(coder, id)) {
      return Reading.failed(List.of());
    }
    if (!mayReopen(study, coder, id)) {
      return Reading.failed(problems().comparable(id));
    }
    return event(study, coder, without(study, coder, id), now);
  }

  /** The declarations without that of a coder and a transcript in the present round. */
  private static List<Finished> without(Study study, CoderId coder, TranscriptId id) {
    int round = study.settings().round();
    return study.finished().stream()
        .filter(f -> !(f.coder().equals(coder) && f.transcript().equals(id) && f.round() == round))
        .toList();
  }

  /**
   * Whether a coder declared a transcript finished before its text was corrected, so that the coder
   * is to look at it and declare it anew.
   */
  public boolean isOutdated(CoderId coder, TranscriptId id) {
    return isOutdated(desk.whole(), coder, id);
  }

  private static boolean isOutdated(Study study, CoderId coder, TranscriptId id) {
    int round = study.settings().round();
    return study.isFinished(coder, id)
        && study.transcript(id).stream()
            .noneMatch(
                text ->
                    study.finished().stream()
                        .anyMatch(
                            f ->
                                f.coder().equals(coder) && f.round() == round && f.isOfText(text)));
  }

  /** Whether the coder may take the declaration back. */
  public boolean mayReopen(CoderId coder, TranscriptId id) {
    return mayReopen(desk.whole(), coder, id);
  }

  private static boolean mayReopen(Study study, CoderId coder, TranscriptId id) {
    return study.isFinished(coder, id)
        && study.persons().stream()
            .noneMatch(other -> !other.equals(coder) && study.isFinished(other, id))
        && study.coders().stream()
            .filter(one -> one.kind() == Coder.Kind.RECONCILED)
            .allMatch(one -> study.codings().in(id).by(Set.of(one.id())).isEmpty());
  }

  /**
   * Begins the round after the one that the coder saw.
   *
   * @param seen the round on the coder's page, from 1: another may have begun the next meanwhile
   */
  public List<Problem> beginRound(CoderId coder, int seen) {
    return desk.change(
        coder,
        study -> {
          int round = study.settings().round();
          return round == seen
              ? Reading.of(new Change.RoundBegun(round, round + 1))
              : Reading.failed(problems().roundBegun(round));
        });
  }

  private DeskProblems problems() {
    return new DeskProblems(desk.where());
  }
}
