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
 * @param cautions what a reader of the quotation would want to know
 */
public record Verification(
    Quotation quotation,
    Verdict verdict,
    List<Place> places,
    List<Edit> edits,
    List<String> details,
    List<Caution> cautions) {

  /** Keeps its own copies. */
  public Verification {
    places = List.copyOf(places);
    edits = List.copyOf(edits);
    details = List.copyOf(details);
    cautions = List.copyOf(cautions);
  }

  /** The place, where there is one and no doubt about it. */
  public Optional<Place> place() {
    return verdict == Verdict.AMBIGUOUS || places.isEmpty()
        ? Optional.empty()
        : Optional.of(places.get(0));
  }

  /** The cautions, a sentence each. */
  public List<String> warnings() {
    return cautions.stream().map(Caution::sentence).toList();
  }

  /** A warning for each caution, at the quotation's place. */
  public List<Problem> warningsInPlace() {
    return cautions.stream().map(caution -> caution.problem(quotation.where())).toList();
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

  private String expected() {
    return switch (verdict) {
      case WRONG_SPEAKER -> "the words of the one to whom they are attributed";
      case AMBIGUOUS -> "words that stand in one place, or something that tells which is meant";
      case NOT_FOUND -> "words that a transcript of the study has";
      default -> "words that the transcript has, changes marked with … or [ ]";
    };
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
