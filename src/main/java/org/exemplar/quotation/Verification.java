package org.exemplar.quotation;

import java.util.List;
import java.util.Optional;
import org.exemplar.alignment.Edit;
import org.exemplar.problem.Problem;

/**
 * What the check of a quotation found.
 *
 * @param quotation what was checked
 * @param verdict how it stands to the transcripts
 * @param places where it stands: one; several if ambiguous, or one for each line of an exchange;
 *     none if not found
 * @param edits in what it differs from that place
 * @param details the same and more, each a sentence for people
 * @param warnings what a reader of the quotation would want to know, each a sentence
 */
public record Verification(
    Quotation quotation,
    Verdict verdict,
    List<Place> places,
    List<Edit> edits,
    List<String> details,
    List<String> warnings) {

  /** Keeps its own copies. */
  public Verification {
    places = List.copyOf(places);
    edits = List.copyOf(edits);
    details = List.copyOf(details);
    warnings = List.copyOf(warnings);
  }

  /** The place, where there is one and no doubt about it. */
  public Optional<Place> place() {
    return verdict == Verdict.AMBIGUOUS || places.isEmpty()
        ? Optional.empty()
        : Optional.of(places.get(0));
  }

  /** What is wrong with a quotation that cannot be printed as it is; nothing if it can. */
  public Optional<Problem> problem() {
    if (verdict.isFaithful()) {
      return Optional.empty();
    }
    String verb = verdict == Verdict.WRONG_SPEAKER ? "has the " : "is ";
    String found = "The quotation " + verb + verdict.words() + ". " + String.join(" ", details);
    return Optional.of(Problem.warning(quotation.where(), found.strip(), expected(), remedy()));
  }

  private static String expected() {
    return "words that the transcript has, changes marked with … or [ ]";
  }

  private String remedy() {
    return switch (verdict) {
      case ALTERED -> "Print what was said, or mark each change.";
      case WRONG_SPEAKER -> "Attribute it to who said it, or quote one speaker only.";
      case AMBIGUOUS -> "Name the transcript, the participant or the offsets.";
      default -> "Look the passage up in the transcript and copy it from there.";
    };
  }
}
