package org.exemplar.workspace;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.participant.Participants;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;

/**
 * A turn, with some of its words marked.
 *
 * @param number from 1
 * @param speaker as labelled
 * @param interviewer whether an interviewer speaks
 * @param link to the turn on its transcript's page
 * @param pieces its words in order
 */
public record QuotationTurn(
    int number, String speaker, boolean interviewer, String link, List<Piece> pieces) {

  /** Of what stands around marked words in their turn, this much is shown, in UTF-16 units. */
  private static final int CONTEXT = 240;

  /**
   * Words of a turn.
   *
   * @param words not empty
   * @param marked whether these are the words that are spoken of
   */
  public record Piece(String words, boolean marked) {}

  /** Keeps its own copy. */
  public QuotationTurn {
    pieces = List.copyOf(pieces);
  }

  /**
   * A turn of a transcript.
   *
   * @param marked spans of the transcript, in order and not overlapping
   */
  static QuotationTurn of(
      Transcript transcript, Turn turn, List<TextSpan> marked, Participants participants) {
    List<Piece> pieces = new ArrayList<>();
    int at = turn.span().start();
    for (TextSpan span : marked) {
      if (turn.span().overlaps(span)) {
        TextSpan part = turn.span().intersection(span).orElseThrow();
        add(pieces, transcript.text().substring(at, part.start()), false);
        add(pieces, transcript.words(part), true);
        at = part.end();
      }
    }
    add(pieces, transcript.text().substring(at, turn.span().end()), false);
    boolean interviewer =
        turn.speaker().role() == Speaker.Role.INTERVIEWER
            && participants.speaking(transcript.id(), turn.speaker()).isEmpty();
    return new QuotationTurn(
        turn.number(),
        turn.speaker().label(),
        interviewer,
        QuotationLinks.turn(transcript.id().value(), turn.number()),
        pieces);
  }

  /** The same with no more of what is not marked than its context needs. */
  QuotationTurn shortened() {
    List<Piece> kept = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean first = i == 0;
      boolean last = i == pieces.size() - 1;
      kept.add(piece.marked || (!first && !last) ? piece : shortened(piece, first));
    }
    return new QuotationTurn(number, speaker, interviewer, link, kept);
  }

  /** Keeps the end of what stands first, and the beginning of what stands last. */
  private static Piece shortened(Piece piece, boolean first) {
    String words = piece.words;
    if (words.length() <= CONTEXT) {
      return piece;
    }
    if (first) {
      int space = words.indexOf(' ', words.length() - CONTEXT);
      int from = space < 0 ? words.length() - CONTEXT : space;
      return new Piece("…" + words.substring(safe(words, from)), false);
    }
    int space = words.lastIndexOf(' ', CONTEXT);
    int to = space <= 0 ? CONTEXT : space + 1;
    return new Piece(words.substring(0, safe(words, to)) + "…", false);
  }

  /** Never inside a character. */
  private static int safe(String words, int at) {
    return at < words.length() && Character.isLowSurrogate(words.charAt(at)) ? at + 1 : at;
  }

  private static void add(List<Piece> pieces, String words, boolean marked) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(words, marked));
    }
  }

  /**
   * The turns that have words of some spans, everything said between them, and one turn before and
   * after; of long stretches the first turns.
   *
   * @param spans in order, at least one
   */
  static List<QuotationTurn> around(
      Transcript transcript, List<TextSpan> spans, Participants participants, int most) {
    TextSpan hull = spans.stream().reduce(TextSpan::hull).orElseThrow();
    List<Turn> own = transcript.turnsIn(hull);
    if (own.isEmpty()) {
      return List.of();
    }
    int first = Math.max(0, own.get(0).index() - 1);
    int last = Math.min(transcript.turns().size() - 1, own.get(own.size() - 1).index() + 1);
    return transcript.turns().subList(first, Math.min(last + 1, first + most)).stream()
        .map(turn -> of(transcript, turn, spans, participants))
        .toList();
  }
}
