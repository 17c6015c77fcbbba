package org.exemplar.study.desk;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.quotation.Quotation;
import org.exemplar.record.Decision;
import org.exemplar.record.Finished;
import org.exemplar.record.FrozenCodings;
import org.exemplar.record.Memo;
import org.exemplar.study.Study;
import org.exemplar.study.StudyComparison;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * What one coder may see of a study. Of a transcript that both they and another person have
 * finished in the present round they see the other's codings; of one that they have finished, what
 * was reconciled or found by rules; of all else, their own codings alone. What was kept of a round,
 * and what was decided on its differences, they see where they finished the transcript in it. Of
 * codings without a place they see their own. A quotation that another person chose in a transcript
 * tells what that person coded there, so it is seen when both have finished the transcript in one
 * round, be it an earlier one.
 *
 * @param whole the study
 * @param viewer who looks
 */
record Sight(Study whole, CoderId viewer) {

  /** The study as the viewer may see it. */
  Study study() {
    Set<TranscriptId> own = finishedBy(viewer);
    Set<CoderId> persons = new HashSet<>(whole.persons());
    Set<FinishedBoth> both =
        whole.finished().stream()
            .filter(one -> one.round() == whole.settings().round())
            .filter(one -> own.contains(one.transcript()))
            .map(one -> new FinishedBoth(one.coder(), one.transcript()))
            .collect(Collectors.toSet());
    CodingSet seen = whole.codings().where(coding -> isSeen(coding, own, persons, both));
    return whole
        .with()
        .coders(whole.coders().stream().filter(coder -> isKnown(coder, seen)).toList())
        .codings(seen)
        .frozen(whole.frozen().stream().flatMap(one -> seen(one).stream()).toList())
        .decisions(whole.decisions().stream().filter(this::isSeen).toList())
        .corrections(
            whole
                .corrections()
                .withUnplaced(
                    whole.corrections().unplaced().stream()
                        .filter(one -> one.coding().coder().equals(viewer))
                        .toList()))
        .quotations(whole.quotations().stream().filter(chosen()).toList())
        .memos(whole.memos().stream().filter(memo -> isSeen(memo, both)).toList())
        .study();
  }

  /**
   * The study as the viewer compares coders of a round in it: of what they and another person have
   * both finished in the round, the codings as they stood then, on the texts as they are now; of
   * persons no other codings. What was reconciled of the round they see where they finished the
   * transcript in it. Of what else was kept it tells only that it was.
   *
   * @param round from 1, up to the present one
   */
  Study inRound(int round) {
    Study present = study();
    Set<CoderId> persons = new HashSet<>(whole.persons());
    persons.add(viewer);
    FinishedRound finished = FinishedRound.of(whole, persons, round);
    CodingSet coded =
        StudyComparison.codings(whole, round)
            .where(coding -> persons.contains(coding.coder()) && isShared(coding, finished));
    Set<FinishedBoth> made = reconciledIn(round, finished);
    CodingSet reconciled =
        whole.codings().where(c -> made.contains(new FinishedBoth(c.coder(), c.transcript())));
    return present
        .with()
        .coders(whole.coders().stream().filter(coder -> isTold(coder, present)).toList())
        .codings(
            present
                .codings()
                .where(coding -> !persons.contains(coding.coder()))
                .and(reconciled)
                .and(coded))
        .frozen(
            whole.frozen().stream()
                .filter(one -> one.round() == round)
                .map(one -> shared(one, finished))
                .toList())
        .study();
  }

  private boolean isShared(Coding coding, FinishedRound finished) {
    return finished.has(viewer, coding.transcript())
        && finished.has(coding.coder(), coding.transcript());
  }

  /** Whose coding of which transcripts is the one reconciled in a round, of what the viewer has. */
  private Set<FinishedBoth> reconciledIn(int round, FinishedRound finished) {
    return whole.coders().stream()
        .filter(coder -> coder.kind() == Coder.Kind.RECONCILED)
        .flatMap(
            coder ->
                whole.transcripts().stream()
                    .map(Transcript::id)
                    .filter(id -> finished.has(viewer, id))
                    .filter(
                        id ->
                            Finished.last(whole.finished(), coder.id(), id)
                                .filter(last -> last.round() == round)
                                .isPresent())
                    .map(id -> new FinishedBoth(coder.id(), id)))
        .collect(Collectors.toSet());
  }

  private FrozenCodings shared(FrozenCodings frozen, FinishedRound finished) {
    return new FrozenCodings(
        frozen.coder(),
        frozen.round(),
        frozen.transcripts(),
        frozen.codings().where(coding -> isShared(coding, finished)));
  }

  /** Everybody may see what was declared finished, so also that somebody reconciled. */
  private boolean isTold(Coder coder, Study present) {
    return present.coders().contains(coder)
        || whole.finished().stream().anyMatch(one -> one.coder().equals(coder.id()));
  }

  /** That a coder finished a transcript that the viewer has finished, too. */
  private record FinishedBoth(CoderId coder, TranscriptId transcript) {}

  private Set<TranscriptId> finishedBy(CoderId coder) {
    return whole.transcripts().stream()
        .map(Transcript::id)
        .filter(transcript -> whole.isFinished(coder, transcript))
        .collect(Collectors.toSet());
  }

  private boolean isSeen(
      Coding coding, Set<TranscriptId> own, Set<CoderId> persons, Set<FinishedBoth> both) {
    if (coding.coder().equals(viewer)) {
      return true;
    }
    return persons.contains(coding.coder())
        ? both.contains(new FinishedBoth(coding.coder(), coding.transcript()))
        : own.contains(coding.transcript());
  }

  /**
   * The quotations that the viewer may see. What nobody knows to have been chosen by anyone, or has
   * no transcript, is everybody's.
   */
  Predicate<Quotation> chosen() {
    Set<InRound> own =
        whole.finished().stream()
            .filter(one -> one.coder().equals(viewer))
            .map(one -> new InRound(one.transcript(), one.round()))
            .collect(Collectors.toSet());
    Set<FinishedBoth> both =
        whole.finished().stream()
            .filter(one -> own.contains(new InRound(one.transcript(), one.round())))
            .map(one -> new FinishedBoth(one.coder(), one.transcript()))
            .collect(Collectors.toSet());
    return quotation ->
        quotation.transcript().isEmpty()
            || quotation.chosenBy().isEmpty()
            || quotation.chosenBy().equals(Optional.of(viewer))
            || both.contains(
                new FinishedBoth(quotation.chosenBy().get(), quotation.transcript().get()));
  }

  /** A transcript in a round. */
  private record InRound(TranscriptId transcript, int round) {}

  /** What was reconciled stands for the persons' codings, so it is not known where none is seen. */
  private static boolean isKnown(Coder coder, CodingSet seen) {
    return coder.kind() == Coder.Kind.PERSON
        || seen.stream().anyMatch(coding -> coding.coder().equals(coder.id()));
  }

  private Optional<FrozenCodings> seen(FrozenCodings frozen) {
    if (frozen.coder().equals(viewer)) {
      return Optional.of(frozen);
    }
    Set<TranscriptId> seen =
        frozen.transcripts().stream()
            .filter(transcript -> whole.isFinished(viewer, transcript, frozen.round()))
            .collect(Collectors.toSet());
    return seen.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FrozenCodings(
                frozen.coder(),
                frozen.round(),
                seen,
                frozen.codings().where(coding -> seen.contains(coding.transcript()))));
  }

  private boolean isSeen(Decision decision) {
    return whole.isFinished(viewer, decision.transcript(), decision.difference().round());
  }

  /** A note on the codebook is everybody's; one on a transcript may tell how it was coded. */
  private boolean isSeen(Memo memo, Set<FinishedBoth> both) {
    return memo.author().equals(viewer.value())
        || memo.isOnWhatIsShared()
        || whole.transcripts().stream()
            .map(Transcript::id)
            .filter(memo::isOn)
            .anyMatch(
                id -> author(memo).filter(a -> both.contains(new FinishedBoth(a, id))).isPresent());
  }

  /** Who wrote a note; nobody where it is no coder's name. */
  private static Optional<CoderId> author(Memo memo) {
    return Optional.of(memo.author()).filter(CoderId::isPlain).map(CoderId::new);
  }
}
