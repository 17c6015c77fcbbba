package org.exemplar.workspace;

import java.util.List;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.Coding;
import org.exemplar.study.correction.Consequences.Outcome;
import org.exemplar.study.desk.CorrectionDesk.Place;
import org.exemplar.study.desk.CorrectionDesk.Spoken;

/**
 * The words of a turn, to be corrected, and what becomes of the coder's own codings.
 *
 * @param transcript its id
 * @param turn its number, from 1
 * @param speaker who says them
 * @param seen the words as they read
 * @param words as they are to read
 * @param shown whether what becomes of codings is shown
 * @param changed codings whose words change
 * @param lost codings that have no place any more
 * @param kept how many codings in the transcript keep their words
 */
public record CorrectionScreen(
    String transcript,
    int turn,
    String speaker,
    String seen,
    String words,
    boolean shown,
    List<Changed> changed,
    List<Lost> lost,
    int kept) {

  /** A coding whose words change: its code, and both. */
  public record Changed(String code, String before, String after) {}

  /** A coding that has no place any more: its code and words. */
  public record Lost(String code, String words) {}

  /** Keeps its own copies. */
  public CorrectionScreen {
    changed = List.copyOf(changed);
    lost = List.copyOf(lost);
  }

  /** Before anything is written. */
  static CorrectionScreen of(Place place, Spoken spoken) {
    return of(place, spoken, spoken.words(), false, List.of(), Codebook.empty());
  }

  /** With what would become of the coder's codings. */
  static CorrectionScreen of(
      Place place, Spoken spoken, String words, List<Outcome> outcomes, Codebook codebook) {
    return of(place, spoken, words, true, outcomes, codebook);
  }

  private static CorrectionScreen of(
      Place place,
      Spoken spoken,
      String words,
      boolean shown,
      List<Outcome> outcomes,
      Codebook codebook) {
    List<Changed> changed =
        outcomes.stream()
            .filter(one -> !one.keepsWords())
            .flatMap(one -> one.now().stream().map(now -> changed(one.coding(), now, codebook)))
            .toList();
    List<Lost> lost =
        outcomes.stream()
            .filter(one -> one.now().isEmpty())
            .map(one -> new Lost(codebook.name(one.coding().code()), one.coding().text()))
            .toList();
    return new CorrectionScreen(
        place.transcript().value(),
        place.number(),
        spoken.turn().speaker().label(),
        spoken.words(),
        words,
        shown,
        changed,
        lost,
        outcomes.size() - changed.size() - lost.size());
  }

  private static Changed changed(Coding before, Coding now, Codebook codebook) {
    return new Changed(codebook.name(before.code()), before.text(), now.text());
  }

  /** Where the form is sent. */
  public String address() {
    return Link.to("transcripts", transcript, "turns", String.valueOf(turn), "correct").toString();
  }

  /** The turn on the screen of its transcript. */
  public String back() {
    return Link.to("transcripts", transcript).at("turn-" + turn).toString();
  }

  /** How many codings keep their words, in a sentence. */
  public String keptSentence() {
    return switch (kept) {
      case 0 -> "";
      case 1 -> "One coding of yours in this transcript keeps its words.";
      default -> kept + " codings of yours in this transcript keep their words.";
    };
  }
}
