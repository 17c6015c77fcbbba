package org.exemplar.study.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CodingSet;
import org.exemplar.difference.Agreed;
import org.exemplar.difference.Differences;
import org.exemplar.difference.Reconciliation;
import org.exemplar.difference.Resolutions;
import org.exemplar.problem.Problem;
import org.exemplar.record.Decision;
import org.exemplar.record.Finished;
import org.exemplar.study.Change;
import org.exemplar.study.Study;
import org.exemplar.transcript.TranscriptId;

/**
 * The reconciled coding on its way into a study. It takes the place of what the reconciled coder
 * had in the transcripts in which nothing is open; elsewhere that stays. These transcripts are
 * declared finished, so that a transcript in which everything was decided away counts as
 * reconciled, too.
 *
 * @param study as it stands
 * @param coder the reconciled coder
 * @param reconciliation of the differences
 * @param differences of the coders
 * @param whole the transcripts whose coding is made: all in which nothing is open, or some of these
 */
record ReconciledCoding(
    Study study,
    Coder coder,
    Reconciliation reconciliation,
    Differences differences,
    Set<TranscriptId> whole) {

  /** Keeps its own copy. */
  ReconciledCoding {
    whole = Collections.unmodifiableSet(new LinkedHashSet<>(whole));
  }

  /** That of all transcripts in which nothing is open. */
  static ReconciledCoding of(
      Study study, Coder coder, Reconciliation reconciliation, Differences differences) {
    return new ReconciledCoding(study, coder, reconciliation, differences, reconciliation.whole());
  }

  /**
   * The same without the transcripts whose reconciled coding is of a later round: these keep it.
   *
   * @param decided the transcripts about which something is decided now: these do not
   */
  ReconciledCoding besideLater(Set<TranscriptId> decided) {
    Set<TranscriptId> some = new LinkedHashSet<>(whole);
    some.removeIf(id -> !decided.contains(id) && isOfLater(id));
    return new ReconciledCoding(study, coder, reconciliation, differences, some);
  }

  private boolean isOfLater(TranscriptId id) {
    return Finished.last(study.finished(), coder.id(), id)
        .filter(last -> last.round() > differences.round())
        .isPresent();
  }

  /**
   * The change of the study, if there is any.
   *
   * @param log of decisions, with those that are new
   * @param now when it is made
   */
  Optional<Change> change(List<Decision> log, Instant now) {
    List<Change> changes = new ArrayList<>();
    if (!log.equals(study.decisions())) {
      changes.add(new Change.DecisionsReplaced(study.decisions(), log));
    }
    List<Finished> finished = declared(now);
    boolean joins = !study.coders().contains(coder) && !whole.isEmpty();
    if (joins || !before().equals(after())) {
      changes.add(new Change.CodingsReplaced(coder, before(), after()));
    }
    if (!finished.equals(study.finished())) {
      changes.add(new Change.FinishedReplaced(study.finished(), finished));
    }
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(changes.size() == 1 ? changes.get(0) : new Change.Together(changes));
  }

  /** What came of it. */
  ReconcileStudy.Outcome outcome(List<Decision> log) {
    return new ReconcileStudy.Outcome(
        coder.id(),
        Resolutions.of(differences, reconciliation),
        agreed(Agreed::isShared),
        agreed(agreed -> !agreed.isShared()),
        reconciliation.codings().size(),
        List.copyOf(whole),
        reconciliation.openIn(),
        reconciliation.openIn().keySet().stream()
            .filter(id -> before().stream().anyMatch(c -> c.transcript().equals(id)))
            .toList(),
        log.size() - study.decisions().size(),
        change(log, Instant.EPOCH).isPresent());
  }

  private int agreed(Predicate<Agreed> condition) {
    return (int)
        differences.agreed().stream()
            .filter(agreed -> whole.contains(agreed.common().transcript()))
            .filter(condition)
            .count();
  }

  /** What is to be known of the round, where it is not the present one. */
  List<Problem> rounds(String file) {
    int round = differences.round();
    int present = study.settings().round();
    List<Problem> problems = new ArrayList<>();
    if (round != present) {
      problems.add(DecisionProblems.otherRound(file, round, present));
    }
    List<TranscriptId> later =
        whole.stream()
            .filter(
                id ->
                    study.finished().stream()
                        .anyMatch(
                            f ->
                                f.coder().equals(coder.id())
                                    && f.transcript().equals(id)
                                    && f.round() > round))
            .toList();
    List<TranscriptId> earlier = whole.stream().filter(this::isOfEarlier).toList();
    int former = (int) before().stream().filter(c -> earlier.contains(c.transcript())).count();
    if (former > 0 && later.isEmpty() && !before().equals(after())) {
      problems.add(DecisionProblems.replaced(file, coder.id(), earlier, former, round));
    }
    if (!later.isEmpty() && !before().equals(after())) {
      problems.add(DecisionProblems.reconciledLater(file, coder.id(), later, round));
    }
    return problems;
  }

  /** Whether the reconciled coding of a transcript is of an earlier round, and of none since. */
  private boolean isOfEarlier(TranscriptId id) {
    return study.finished().stream()
            .anyMatch(f -> isReconciled(f, id) && f.round() < differences.round())
        && study.finished().stream()
            .noneMatch(f -> isReconciled(f, id) && f.round() == differences.round());
  }

  private boolean isReconciled(Finished declaration, TranscriptId id) {
    return declaration.coder().equals(coder.id()) && declaration.transcript().equals(id);
  }

  private CodingSet before() {
    return study.codings().by(Set.of(coder.id()));
  }

  private CodingSet after() {
    return before()
        .where(c -> !whole.contains(c.transcript()))
        .and(reconciliation.codings().where(c -> whole.contains(c.transcript())));
  }

  /** The transcripts whose reconciled coding is not yet in the study, or is another there. */
  Set<TranscriptId> due() {
    CodingSet before = before();
    CodingSet after = after();
    Set<TranscriptId> due = new LinkedHashSet<>(whole);
    due.removeIf(id -> stands(id) && before.in(id).equals(after.in(id)));
    return due;
  }

  private List<Finished> declared(Instant now) {
    List<Finished> declared = new ArrayList<>(study.finished());
    Set<TranscriptId> news = due();
    declared.removeIf(f -> isMine(f) && news.contains(f.transcript()));
    news.forEach(
        id ->
            declared.add(
                new Finished(
                    coder.id(),
                    id,
                    differences.round(),
                    study.transcript(id).orElseThrow().digest(),
                    now)));
    return declared;
  }

  private boolean stands(TranscriptId id) {
    return study.finished().stream()
        .anyMatch(
            f ->
                isMine(f)
                    && f.transcript().equals(id)
                    && f.digest().equals(study.transcript(id).orElseThrow().digest()));
  }

  private boolean isMine(Finished declaration) {
    return declaration.coder().equals(coder.id()) && declaration.round() == differences.round();
  }
}
