package org.exemplar.workspace;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.CoderId;
import org.exemplar.record.Decision;
import org.exemplar.record.DifferenceId;
import org.exemplar.study.desk.ComparisonDesk;
import org.exemplar.study.reconciliation.ConsensusMeeting;

/** Decisions in words. */
final class DecisionWords {

  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private DecisionWords() {}

  /** How a difference was resolved: {@code as anna had it}. */
  static String way(Decision decision, List<CoderId> coders) {
    return switch (decision.way()) {
      case CODER -> "as " + decision.coder().orElseThrow() + " had it";
      case BOTH -> coders.size() == 2 ? "as both had it" : "as all had it";
      case EDITED -> "otherwise";
      case NEITHER -> "not coded";
    };
  }

  /** That a difference is decided, and how; empty where it is not. */
  static String told(DifferenceId id, ConsensusMeeting meeting, ComparisonDesk.View view) {
    return meeting
        .difference(id)
        .flatMap(
            difference ->
                Optional.ofNullable(meeting.reconciliation().decided().get(id))
                    .map(
                        decision ->
                            ReconcileScreen.name(difference, meeting, view.codebook())
                                + " is decided: "
                                + way(decision, difference.coders())
                                + "."))
        .orElse("");
  }

  /** What is coded by it: codes and words; empty where that is nothing. */
  static List<String> passages(Decision decision, Codebook codebook) {
    return decision.passages().stream()
        .map(p -> ReconcileScreen.path(p.code(), codebook) + ": “" + p.text() + "”")
        .toList();
  }

  /** Who decided, when and why: {@code anna and ben, 4 May 2026, 10:12 UTC: it is too long}. */
  static String source(Decision decision) {
    String by = decision.decidedBy();
    return (by.isEmpty() ? "" : by + ", ")
        + DAY_AND_TIME.format(decision.at())
        + (decision.reason().isEmpty() ? "" : ": " + decision.reason());
  }
}
