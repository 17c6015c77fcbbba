package org.exemplar.study.reconciliation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.difference.Difference;
import org.exemplar.difference.Differences;
import org.exemplar.difference.Reconciliation;
import org.exemplar.difference.Resolutions;
import org.exemplar.problem.Reading;
import org.exemplar.record.Decision;
import org.exemplar.record.DifferenceId;
import org.exemplar.record.Finished;
import org.exemplar.study.Change;
import org.exemplar.study.Study;
import org.exemplar.transcript.TranscriptId;

/**
 * Coders who decide their differences one after the other. Each decision counts as soon as it is
 * made: a transcript in which nothing is open any more has its reconciled coding. What comes of it
 * is what {@link ReconcileStudy} makes of a worksheet that says the same. In an earlier round, too:
 * its coding then takes the place of what was reconciled later, in the transcripts that are decided
 * about; in others that stays until {@link #reconciled} is asked for.
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
   * A meeting on a round.
   *
   * @param study as those who decide may see it
   * @param coders whose differences are decided, two or more
   * @param transcripts that are compared
   * @param round from 1
   */
  public static ConsensusMeeting of(
      Study study, List<CoderId> coders, Collection<TranscriptId> transcripts, int round) {
    return new ConsensusMeeting(
        StudyDifferences.in(study, coders, transcripts, round),
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
    Set<TranscriptId> about =
        further.stream().map(Decision::transcript).collect(Collectors.toSet());
    return coding(whole, log).map(made -> made.besideLater(about).change(log, now));
  }

  /**
   * What the reconciled coding of all transcripts in which nothing is open makes of a study,
   * without a further decision; nothing if it has that already. It takes the place of that of any
   * round.
   *
   * @param whole the study with all that is in it
   */
  public Reading<Optional<Change>> reconciled(Study whole, Instant now) {
    return coding(whole, whole.decisions()).map(made -> made.change(whole.decisions(), now));
  }

  /** Of the whole study, because those who decide may not see who bears the reconciled coding. */
  private Reading<ReconciledCoding> coding(Study whole, List<Decision> log) {
    return Reconciler.of(Optional.empty(), whole, all.differences().coders())
        .map(coder -> ReconciledCoding.of(whole, coder, decided(log, whole), all.differences()));
  }

  /** The round of which a transcript's reconciled coding is, from 1, if it has one. */
  public Optional<Integer> reconciledIn(TranscriptId transcript) {
    return reconciled
        .value()
        .flatMap(coder -> Finished.last(all.study().finished(), coder.id(), transcript))
        .map(Finished::round);
  }

  /**
   * Whether there is a reconciled coding to be made without any further decision: of transcripts in
   * which nobody differs, or whose coders finished them again.
   */
  public boolean isDue() {
    Study seen = all.study();
    return reconciled
        .value()
        .map(coder -> ReconciledCoding.of(seen, coder, reconciliation, all.differences()).due())
        .filter(due -> !due.isEmpty())
        .isPresent();
  }

  private Reconciliation decided(List<Decision> log, Study study) {
    CoderId coder = reconciled.value().map(Coder::id).orElse(Coder.USUALLY_RECONCILED);
    return Reconciliation.of(all.differences(), study.transcripts(), log, coder);
  }
}
