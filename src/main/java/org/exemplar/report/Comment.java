package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.alignment.Notation;
import org.exemplar.codebook.Theme;
import org.exemplar.participant.Participant;
import org.exemplar.participant.ParticipantId;
import org.exemplar.participant.Participants;
import org.exemplar.quotation.Quotation;
import org.exemplar.quotation.Verification;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;

/**
 * A quotation that stands for a theme, with what is known of where it comes from.
 *
 * @param theme what it stands for
 * @param text as printed, without outer quotation marks
 * @param participant who said it, where known
 * @param place where it stands, where known
 * @param verdict the check's verdict in a word or two; empty where it was not checked
 * @param remarks the check's details, a sentence each
 * @param proposal why it was proposed; empty for one that the researchers chose
 */
public record Comment(
    Theme theme,
    String text,
    Optional<Participant> participant,
    Optional<Place> place,
    String verdict,
    List<String> remarks,
    Optional<String> proposal) {

  /**
   * A place in a transcript.
   *
   * @param transcript which
   * @param turn number of the turn, from 1, where known
   */
  public record Place(TranscriptId transcript, Optional<Integer> turn) {

    static Place of(org.exemplar.quotation.Place found) {
      return new Place(found.transcript(), found.turns().stream().map(Turn::number).findFirst());
    }

    /** As printed: {@code group-2, turn 14}. */
    @Override
    public String toString() {
      return transcript + turn.map(number -> ", turn " + number).orElse("");
    }
  }

  /** Keeps its own copy. */
  public Comment {
    remarks = List.copyOf(remarks);
  }

  /**
   * A quotation of the study, chosen or still proposed, as its check found it. Where the quotation
   * does not say whose it is or where it stands, the place that was found does.
   *
   * @param theme what it stands for
   * @param checked the quotation, and what the check found
   * @param participants of the study
   */
  public static Comment of(Theme theme, Verification checked, Participants participants) {
    Quotation quotation = checked.quotation();
    Optional<Participant> attributed =
        quotation
            .participant()
            .map(participants::find)
            .orElseGet(() -> speaker(checked, participants));
    List<String> remarks = new ArrayList<>(checked.details());
    remarks.addAll(checked.warnings());
    return new Comment(
        theme,
        quotation.text(),
        attributed,
        checked
            .place()
            .map(Place::of)
            .or(() -> quotation.transcript().map(id -> new Place(id, Optional.empty()))),
        checked.verdict().words(),
        remarks,
        quotation.proposal());
  }

  /** The one participant who says it where it was found. */
  private static Optional<Participant> speaker(Verification checked, Participants participants) {
    return checked
        .place()
        .filter(place -> place.speakers().size() == 1)
        .flatMap(place -> participants.find(new ParticipantId(place.speakers().get(0))));
  }

  /** The same comment, proposed for a reason and not chosen. */
  public Comment proposedBecause(String reason) {
    return new Comment(theme, text, participant, place, verdict, remarks, Optional.of(reason));
  }

  /** In the quotation marks of print, whether or not it was written with marks around it. */
  public String quoted() {
    return "“" + Notation.unquoted(text) + "”";
  }
}
