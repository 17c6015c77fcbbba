package org.exemplar.study.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.Comparison;
import org.exemplar.comparison.CoverRule;
import org.exemplar.comparison.UnitKind;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.record.Decision;
import org.exemplar.study.Change;
import org.exemplar.study.Event;
import org.exemplar.study.Study;
import org.exemplar.study.comparison.AgreementLayout;
import org.exemplar.study.comparison.AgreementRequest;
import org.exemplar.study.comparison.CompareCoders;
import org.exemplar.study.reconciliation.ConsensusMeeting;
import org.exemplar.study.reconciliation.MadeDecision;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Voices;

/**
 * Where coders are compared and their differences decided. Everything is made from what the person
 * who looks may see, and of that only from what they and the compared have finished in one round:
 * the present one, or an earlier one as it stood then.
 */
public final class ComparisonDesk {

  private final StudyDesk desk;
  private final CompareCoders agreement;
  private final KnownAgreement known = new KnownAgreement();

  /**
   * A desk.
   *
   * @param desk the study
   * @param agreement computes coefficients
   */
  public ComparisonDesk(StudyDesk desk, CompareCoders agreement) {
    this.desk = desk;
    this.agreement = agreement;
  }

  /**
   * What a person asks to compare.
   *
   * @param viewer who looks
   * @param chosen who is to be compared; everybody who can be, where this names fewer than two
   * @param round one of the study's, from 1; the present one where absent
   */
  public record Asked(CoderId viewer, List<CoderId> chosen, Optional<Integer> round) {
    /** Keeps its own copy. */
    public Asked {
      chosen = List.copyOf(chosen);
    }
  }

  /**
   * What a person may compare, and what came of it so far.
   *
   * @param scope who is compared where
   * @param meeting of the coders on their differences; absent where nothing can be compared
   * @param codebook from which decisions take their codes
   */
  public record View(ComparisonScope scope, Optional<ConsensusMeeting> meeting, Codebook codebook) {

    /** How far the coders agree about each code in each transcript. */
    public List<ComparisonCell.Row> rows() {
      return meeting.map(of -> ComparisonCell.rows(of, codebook)).orElse(List.of());
    }
  }

  /** The present round of coding, from 1. */
  public int round() {
    return desk.whole().settings().round();
  }

  /** Coders side by side. */
  public View view(Asked asked) {
    return view(desk.whole(), asked);
  }

  private static View view(Study whole, Asked asked) {
    ComparisonScope scope = scope(whole, asked);
    return new View(
        scope,
        scope.shown().isEmpty()
            ? Optional.empty()
            : Optional.of(
                ConsensusMeeting.of(
                    new Sight(whole, asked.viewer()).inRound(scope.round()),
                    scope.coders(),
                    scope.shown(),
                    scope.round())),
        whole.codebook());
  }

  private static ComparisonScope scope(Study whole, Asked asked) {
    return ComparisonScope.of(
        whole, asked.viewer(), asked.chosen(), asked.round().orElse(whole.settings().round()));
  }

  /**
   * How far coders agree.
   *
   * @param scope who is compared where
   * @param found the coefficients, or why there are none
   */
  public record Agreement(ComparisonScope scope, Reading<List<CompareCoders.Compared>> found) {}

  /**
   * The coefficients that {@code exemplar agree} gives for what the viewer may see, over turns: by
   * code, by pair where there are several, and by transcript.
   */
  public Agreement agreement(Asked asked) {
    Study whole = desk.whole();
    ComparisonScope scope = scope(whole, asked);
    return new Agreement(
        scope,
        scope.shown().isEmpty()
            ? Reading.failed(nothingToCompare(scope))
            : known.of(
                new Sight(whole, asked.viewer()).inRound(scope.round()),
                scope,
                compared -> agreement.tables(compared, request(scope), layouts(scope))));
  }

  private static List<AgreementLayout> layouts(ComparisonScope scope) {
    return Stream.of(
            AgreementLayout.By.CODE, AgreementLayout.By.PAIR, AgreementLayout.By.TRANSCRIPT)
        .filter(by -> by != AgreementLayout.By.PAIR || scope.coders().size() > 2)
        .map(by -> new AgreementLayout(by, true, Optional.empty()))
        .toList();
  }

  private AgreementRequest request(ComparisonScope scope) {
    return new AgreementRequest(
        desk.where(),
        scope.coders(),
        List.of(),
        scope.shown().stream().map(TranscriptId::value).toList(),
        UnitKind.TURNS,
        Optional.empty(),
        CoverRule.ONE_WORD,
        Voices.PARTICIPANTS,
        OptionalInt.of(scope.round()),
        Comparison.SEED);
  }

  /** The decisions of all rounds that the viewer may see, in order. */
  public List<Decision> decisions(CoderId viewer) {
    return desk.seenBy(viewer).decisions();
  }

  /**
   * Decides a difference.
   *
   * @param asked among what
   * @param made the decision
   * @param before how many decisions on the difference the viewer saw: a decision that came
   *     meanwhile is not passed over
   * @return why it could not be made or kept, and what the viewer should look at again if it was
   */
  public List<Problem> decide(Asked asked, MadeDecision made, int before) {
    return desk.append(
        (whole, now) ->
            meeting(whole, asked)
                .then(
                    meeting ->
                        isStale(meeting, made, before)
                            ? Reading.failed(decidedMeanwhile())
                            : meeting
                                .decision(made, now)
                                .then(d -> meeting.change(whole, List.of(d), now)))
                .then(change -> event(change, asked.viewer(), now)));
  }

  private static boolean isStale(ConsensusMeeting meeting, MadeDecision made, int before) {
    return meeting.log(made.difference()).size() != before;
  }

  /** Makes the reconciled coding of what needs no further decision. */
  public List<Problem> reconcile(Asked asked) {
    return desk.append(
        (whole, now) ->
            meeting(whole, asked)
                .then(meeting -> meeting.reconciled(whole, now))
                .then(change -> event(change, asked.viewer(), now)));
  }

  private Reading<ConsensusMeeting> meeting(Study whole, Asked asked) {
    View view = view(whole, asked);
    return view.meeting()
        .map(Reading::of)
        .orElseGet(() -> Reading.failed(nothingToCompare(view.scope())));
  }

  private static Reading<Event> event(Optional<Change> change, CoderId viewer, Instant now) {
    return change
        .map(made -> Reading.of(new Event(now, viewer.value(), made)))
        .orElseGet(() -> Reading.failed(List.of()));
  }

  private Problem decidedMeanwhile() {
    return Problem.error(
        where(),
        "This difference was decided meanwhile, perhaps in another window.",
        "the decision as the page shows it",
        "Look at the decision as it stands now, and change it if you do not agree.");
  }

  private Problem nothingToCompare(ComparisonScope scope) {
    return scope.isPresent()
        ? Problem.error(
            where(),
            "There is nothing to compare yet.",
            "a transcript that you and another coder have finished in this round",
            "Finish a transcript, and let another coder finish it, too.")
        : Problem.error(
            where(),
            "There is nothing for you to compare in round " + scope.round() + ".",
            "a transcript that you and another coder had finished in that round",
            "Choose another round in the comparison.");
  }

  private SourceLocation where() {
    return SourceLocation.of(desk.where().toString());
  }
}
