package org.exemplar.study.reconciliation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.difference.Difference;
import org.exemplar.difference.Differences;
import org.exemplar.difference.Reconciliation;
import org.exemplar.difference.Resolutions;
import org.exemplar.problem.Reading;
import org.exemplar.record.Decision;
import org.exemplar.record.DifferenceId;
import org.exemplar.study.Change;
import org.exemplar.study.Study;
import org.exemplar.transcript.TranscriptId;

/**
 * Coders who decide their differences one after the other. Each decision counts as soon as it is
 * made: a transcript in which nothing is open any more has its reconciled coding. What comes of it
 * is what {@link ReconcileStudy} makes of a worksheet that says the same.
 */
public final class ConsensusMeeting {

  private final StudyDifferences all;
  private final Reconciliation reconciliation;
  private final Reading<Coder> reconciled;

  private ConsensusMeeting(StudyDifferences all, Reading<Coder> reconciled) {
    this.all = all;
    this.reconciled = reconciled;
    this.reconciliation = decided(all.study().decisions(), all.study());
  }

  /**
   * A meeting on the study's present round.
   *
   * @param study as those who decide may see it
   * @param coders whose differences are decided, two or more
   * @param transcripts that are compared
   */
  public static ConsensusMeeting of(
      Study study, List<CoderId> coders, Collection<TranscriptId> transcripts) {
    return new ConsensusMeeting(
        StudyDifferences.in(study, coders, transcripts),
        Reconciler.of(Optional.empty(), study, coders));
  }

  /** Where the coders agree and differ. */
  public Differences differences() {
    return all.differences();
  }

  /** What is decided, and what is open. */
  public Reconciliation reconciliation() {
    return reconciliation;
  }

  /** How the differences were resolved, counted. */
  public Resolutions resolutions() {
    return Resolutions.of(all.differences(), reconciliation);
  }

  /** A difference in words. */
  public DifferenceWords words(Difference difference) {
    return all.words(difference);
  }

  /** The difference of an id, if the coders have it. */
  public Optional<Difference> difference(DifferenceId id) {
    return all.differences().list().stream().filter(d -> d.id().equals(id)).findFirst();
  }

  /** All decisions that those who decide may see, in order. */
  public List<Decision> decisions() {
    return all.study().decisions();
  }

  /** What was decided about a difference from the first time on. */
  public List<Decision> log(DifferenceId id) {
    return all.study().decisions().stream().filter(d -> d.difference().equals(id)).toList();
  }

  /** Understands what a person decides. */
  public Reading<Decision> decision(MadeDecision made, Instant now) {
    return difference(made.difference())
        .map(difference -> new MeetingDecision(all, difference, made, now).read())
        .orElseGet(() -> Reading.failed(MeetingProblems.gone()));
  }

  /**
   * What further decisions make of a study; nothing if that is what it says already.
   *
   * @param whole the study with all that is in it: what those who decide may not see stays
   * @param further decisions on these differences
   */
  public Reading<Optional<Change>> change(Study whole, List<Decision> further, Instant now) {
    List<Decision> log = Decision.added(whole.decisions(), further);
    return reconciled.map(
        coder ->
            new ReconciledCoding(whole, coder, decided(log, whole), all.differences())
                .change(log, now));
  }

  /**
   * Whether there is a reconciled coding to be made without any further decision: of transcripts in
   * which nobody differs, or whose coders finished them again.
   */
  public boolean isDue() {
    return change(all.study(), List.of(), Instant.EPOCH)
        .value()
        .map(Optional::isPresent)
        .orElse(false);
  }

  private Reconciliation decided(List<Decision> log, Study study) {
    CoderId coder = reconciled.value().map(Coder::id).orElse(Coder.USUALLY_RECONCILED);
    return Reconciliation.of(all.differences(), study.transcripts(), log, coder);
  }
}
