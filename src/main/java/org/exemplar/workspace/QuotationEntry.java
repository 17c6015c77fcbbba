package org.exemplar.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exemplar.alignment.Notation;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.Participant;
import org.exemplar.participant.ParticipantId;
import org.exemplar.problem.Problem;
import org.exemplar.quotation.Place;
import org.exemplar.quotation.Proposal;
import org.exemplar.quotation.Quotation;
import org.exemplar.quotation.Verification;
import org.exemplar.study.Study;
import org.exemplar.study.desk.QuotationBoard;
import org.exemplar.study.desk.QuotationRow;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;

/**
 * A quotation in the list of those chosen or proposed for a theme, in words.
 *
 * @param id name of its row; empty for one that stands in no row
 * @param words in the quotation marks of print
 * @param whose the participant and what is known of them; empty where nobody is
 * @param place where it stands; empty where that is not known
 * @param link to that place; empty where it is not known
 * @param verdict of its check in a word or two; empty where it was not checked
 * @param grade for the look of the verdict, as in {@link QuotationCheck}
 * @param problems what somebody should look at, a sentence each
 * @param reason why it was proposed; empty for one that was chosen
 * @param chooser who chose it; empty where nobody did, or nobody knows
 * @param transcript of a proposal, to choose it by
 * @param start of a proposal, in UTF-16 units
 * @param end of a proposal, exclusive
 */
public record QuotationEntry(
    String id,
    String words,
    String whose,
    String place,
    String link,
    String verdict,
    String grade,
    List<String> problems,
    String reason,
    String chooser,
    String transcript,
    int start,
    int end) {

  /** Keeps its own copy. */
  public QuotationEntry {
    problems = List.copyOf(problems);
  }

  /** A row of the list. */
  static QuotationEntry of(QuotationBoard board, QuotationRow row) {
    Quotation quotation = row.quotation();
    Optional<Verification> found = board.verification(row);
    Optional<Place> place = found.flatMap(Verification::place);
    Study study = board.seen();
    String verdict = found.map(one -> one.verdict().words()).orElse("");
    return new QuotationEntry(
        row.id(),
        quoted(quotation.text()),
        whose(study, quotation, place),
        place
            .map(Place::words)
            .or(() -> quotation.transcript().map(TranscriptId::value))
            .orElse(""),
        place.flatMap(QuotationEntry::link).orElse(""),
        verdict,
        found.map(one -> QuotationCheck.of(study, one).grade()).orElse(""),
        sentences(board.warnings(row)),
        quotation.proposal().orElse(""),
        quotation.chosenBy().map(CoderId::value).orElse(""),
        "",
        0,
        0);
  }

  /** A passage that is proposed. */
  static QuotationEntry of(QuotationBoard board, Proposal proposal) {
    Study study = board.seen();
    Optional<Turn> turn =
        study.transcript(proposal.transcript()).flatMap(t -> t.turnAt(proposal.span().start()));
    String id = proposal.transcript().value();
    return new QuotationEntry(
        "",
        quoted(proposal.text()),
        study.participants().find(proposal.participant()).map(QuotationEntry::person).orElse(""),
        turn.map(t -> id + ", turn " + t.number()).orElse(id),
        turn.map(t -> QuotationLinks.turn(id, t.number())).orElse(""),
        "",
        "",
        List.of(),
        proposal.reason(),
        "",
        id,
        proposal.span().start(),
        proposal.span().end());
  }

  private static Optional<String> link(Place place) {
    return place.turns().stream()
        .findFirst()
        .map(turn -> QuotationLinks.turn(place.transcript().value(), turn.number()));
  }

  private static String quoted(String text) {
    return "“" + Notation.unquoted(text) + "”";
  }

  /** Who is named, or else who was found to speak there. */
  private static String whose(Study study, Quotation quotation, Optional<Place> place) {
    Optional<ParticipantId> named = quotation.participant();
    String speaking = place.map(at -> String.join(" and ", at.speakers())).orElse("");
    return named
        .map(id -> study.participants().find(id).map(QuotationEntry::person).orElse(id.value()))
        .orElseGet(
            () ->
                speaking.isEmpty()
                    ? ""
                    : study
                        .participants()
                        .find(new ParticipantId(speaking))
                        .map(QuotationEntry::person)
                        .orElse(speaking));
  }

  /** A participant and what is known of them: {@code P03 · woman · 65-74}. */
  static String person(Participant who) {
    List<String> parts = new ArrayList<>(List.of(who.id().value()));
    who.attributes().values().stream().filter(value -> !value.isBlank()).forEach(parts::add);
    return String.join(" · ", parts);
  }

  /** Problems as sentences, each once. */
  static List<String> sentences(List<Problem> problems) {
    return problems.stream()
        .map(problem -> (problem.found() + " " + problem.remedy()).strip())
        .distinct()
        .collect(Collectors.toList());
  }
}
