package org.exemplar.workspace;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.difference.Difference;
import org.exemplar.record.DifferenceId;
import org.exemplar.study.desk.ComparisonDesk;
import org.exemplar.study.reconciliation.ConsensusMeeting;
import org.exemplar.transcript.TranscriptId;

/**
 * Which differences a person goes through.
 *
 * @param round of coding, from 1; the present one where absent
 * @param coders who is compared; everybody who can be, where this is empty
 * @param code only those about this code
 * @param transcript only those in this transcript
 * @param state whether they are open or decided
 */
record CompareSelection(
    Optional<Integer> round,
    List<CoderId> coders,
    Optional<CodeId> code,
    Optional<TranscriptId> transcript,
    State state) {

  private static final String COMPARE = "compare";
  private static final String DIFFERENCES = "differences";

  /** Whether differences are open. */
  enum State {
    /** Open or not. */
    ALL("all"),
    /** Nobody has decided them. */
    OPEN("open"),
    /** Decided. */
    DECIDED("decided");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /** As it stands in an address. */
    String word() {
      return word;
    }

    private static State of(String word) {
      return Stream.of(values()).filter(s -> s.word.equals(word)).findFirst().orElse(ALL);
    }
  }

  /** What the address says of a round; a name that no coder can have names nobody. */
  static CompareSelection of(Context ctx, Optional<Integer> round) {
    return new CompareSelection(
        round,
        ctx.queryParams("coder").stream()
            .filter(CoderId::isPlain)
            .map(CoderId::new)
            .distinct()
            .toList(),
        given(ctx, "code").map(CodeId::new),
        given(ctx, "transcript").map(TranscriptId::new),
        State.of(given(ctx, "state").orElse("")));
  }

  private static Optional<String> given(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name))
        .filter(value -> !value.isBlank() && value.lines().count() == 1);
  }

  /** What it asks of the desk. */
  ComparisonDesk.Asked asked(CoderId viewer) {
    return new ComparisonDesk.Asked(viewer, coders, round);
  }

  /** The same coders and round, and all their differences. */
  CompareSelection ofAll() {
    return new CompareSelection(round, coders, Optional.empty(), Optional.empty(), State.ALL);
  }

  /** The same coders in a round, or in the present one, and all their differences. */
  CompareSelection ofAll(Optional<Integer> another) {
    return new CompareSelection(another, coders, Optional.empty(), Optional.empty(), State.ALL);
  }

  /** The same about a code. */
  CompareSelection about(CodeId which) {
    return new CompareSelection(round, coders, Optional.of(which), transcript, state);
  }

  /** The same in a transcript. */
  CompareSelection in(TranscriptId which) {
    return new CompareSelection(round, coders, code, Optional.of(which), state);
  }

  /** The same in another state. */
  CompareSelection of(State another) {
    return new CompareSelection(round, coders, code, transcript, another);
  }

  /** Whether any difference is left out. */
  boolean isPart() {
    return code.isPresent() || transcript.isPresent() || state != State.ALL;
  }

  /** The differences that are meant, in their order. */
  List<Difference> among(ConsensusMeeting meeting) {
    return meeting.differences().list().stream()
        .filter(d -> code.isEmpty() || d.codes().contains(code.get()))
        .filter(d -> transcript.isEmpty() || d.transcript().equals(transcript.get()))
        .filter(d -> is(d, meeting))
        .toList();
  }

  private boolean is(Difference difference, ConsensusMeeting meeting) {
    boolean decided = meeting.reconciliation().decided().containsKey(difference.id());
    return switch (state) {
      case ALL -> true;
      case OPEN -> !decided;
      case DECIDED -> decided;
    };
  }

  /** The overview of these coders. */
  Link overview() {
    return coded(Link.to(COMPARE));
  }

  /** The list of these differences. */
  Link list() {
    return selected(Link.to(COMPARE, DIFFERENCES));
  }

  /** The page of one difference among these. */
  Link page(DifferenceId id) {
    return selected(Link.to(COMPARE, DIFFERENCES, id.value()));
  }

  /** The coefficients of these coders. */
  Link agreement() {
    return coded(Link.to(COMPARE, "agreement"));
  }

  /** Where the form goes that makes the reconciled coding. */
  Link reconcile() {
    return coded(Link.to(COMPARE, "reconciled"));
  }

  private Link selected(Link link) {
    return coded(link)
        .with("code", code.map(CodeId::value))
        .with("transcript", transcript.map(TranscriptId::value))
        .with("state", Optional.of(state).filter(s -> s != State.ALL).map(State::word));
  }

  private Link coded(Link link) {
    return link.with("round", round.map(String::valueOf))
        .with("coder", coders.stream().map(CoderId::value).toList());
  }
}
