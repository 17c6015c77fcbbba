package org.exemplar.alignment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;

/**
 * A place where a quotation stands, and how faithfully.
 *
 * @param transcript where
 * @param turns the turns that its words come from, in order
 * @param spans the words, one span for each unbroken stretch, in order
 * @param fidelity how faithful the quotation is to this place
 * @param edits in what it differs, in its own order
 * @param warnings what a reader of the quotation would want to know; sentences
 */
public record Alignment(
    Transcript transcript,
    List<Turn> turns,
    List<TextSpan> spans,
    Fidelity fidelity,
    List<Edit> edits,
    List<String> warnings) {

  /** How faithful a quotation is to what was said, the most faithful first. */
  public enum Fidelity {
    /** Letter for letter. */
    EXACT,
    /** Only the print differs. */
    TYPOGRAPHY,
    /** Fillers and repetitions are missing. */
    CLEANED,
    /** Marked omissions, insertions or changed letters. */
    EDITED,
    /** Changes that no mark tells. */
    ALTERED
  }

  /** Keeps its own copies. */
  public Alignment {
    turns = List.copyOf(turns);
    spans = List.copyOf(spans);
    edits = List.copyOf(edits);
    warnings = List.copyOf(warnings);
  }

  /** From the first word to the last, with whatever was left out between them. */
  public TextSpan hull() {
    return spans.stream().reduce(TextSpan::hull).orElseThrow();
  }

  /** Whether all that differs is marked or allowed. */
  public boolean isFaithful() {
    return fidelity != Fidelity.ALTERED;
  }

  /**
   * The best of several places, in their order: by fidelity, then by how few words are altered,
   * then by how few turns they join. More than one are equally good.
   */
  public static List<Alignment> best(List<Alignment> places) {
    Comparator<Alignment> worse =
        Comparator.comparing(Alignment::fidelity)
            .thenComparingInt(Alignment::alteredWords)
            .thenComparingInt(place -> place.turns().size());
    return places.stream()
        .min(worse)
        .map(best -> places.stream().filter(p -> worse.compare(p, best) == 0).toList())
        .orElse(List.of());
  }

  /**
   * The place with some of its words, for lists of candidates: {@code group-1, turn 4: “and I said
   * …”}.
   */
  public String candidate() {
    return place() + ": " + Edit.quote(hull().of(transcript.text()));
  }

  /** How many words differ without a mark, in print or transcript, whichever has more. */
  public int alteredWords() {
    return edits.stream()
        .filter(edit -> edit.kind() == Edit.Kind.ALTERATION)
        .mapToInt(edit -> Math.max(1, Math.max(Words.of(edit.printed()).size(), edit.words())))
        .sum();
  }

  /** The place as people name it: {@code group-1, turn 4} or {@code group-1, turns 4 and 6}. */
  public String place() {
    if (turns.isEmpty()) {
      return transcript.id().value();
    }
    String numbers =
        turns.stream().map(turn -> String.valueOf(turn.number())).collect(Collectors.joining(", "));
    int comma = numbers.lastIndexOf(", ");
    return transcript.id()
        + (comma < 0
            ? ", turn " + numbers
            : ", turns " + numbers.substring(0, comma) + " and " + numbers.substring(comma + 2));
  }
}
