package org.exemplar.workspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exemplar.quotation.Place;
import org.exemplar.quotation.Quotation;
import org.exemplar.quotation.Verdict;
import org.exemplar.quotation.Verification;
import org.exemplar.study.Study;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * How a quotation stands in the transcripts, in words, with the passage beside it.
 *
 * @param verdict in a word or two; empty where there is nothing to check
 * @param grade {@code faithful}, {@code doubtful} or {@code wrong}, for its look; what it means
 *     stands in words beside it
 * @param sentence what the verdict means, or what to do first
 * @param details in what it differs, a sentence each
 * @param cautions what a reader of it would want to know, a sentence each
 * @param places where it stands, or where it was chosen from
 */
public record QuotationCheck(
    String verdict,
    String grade,
    String sentence,
    List<String> details,
    List<String> cautions,
    List<Passage> places) {

  /** Of places that fit equally well, no more are shown. */
  private static final int MOST_PLACES = 4;

  /** Of a long passage, no more turns are shown. */
  private static final int MOST_TURNS = 12;

  /**
   * A passage of a transcript.
   *
   * @param title where it stands, or what it is
   * @param turns with the quoted words marked
   */
  public record Passage(String title, List<QuotationTurn> turns) {
    /** Keeps its own copy. */
    public Passage {
      turns = List.copyOf(turns);
    }
  }

  /** Keeps its own copies. */
  public QuotationCheck {
    details = List.copyOf(details);
    cautions = List.copyOf(cautions);
    places = List.copyOf(places);
  }

  /** What is said while the quotation has no words. */
  static QuotationCheck empty(Study study, Quotation before) {
    return new QuotationCheck(
        "",
        "wrong",
        "Write the words as they will be printed.",
        List.of(),
        List.of(),
        origin(study, before));
  }

  /** What is said of a quotation of no theme. */
  static QuotationCheck ofNoTheme(Study study, Quotation quotation) {
    return new QuotationCheck(
        "",
        "wrong",
        "The study has no theme of this name, so the quotation is in no table. Choose its theme.",
        List.of(),
        List.of(),
        origin(study, quotation));
  }

  /** What the check of a quotation found. */
  static QuotationCheck of(Study study, Verification found) {
    Set<String> cautions = new LinkedHashSet<>(found.warnings());
    List<Passage> places = new ArrayList<>();
    found.places().stream()
        .limit(MOST_PLACES)
        .forEach(place -> passage(study, place).ifPresent(places::add));
    return new QuotationCheck(
        found.verdict().words(),
        grade(found.verdict()),
        found.verdict().sentence(),
        found.verdict() == Verdict.NOT_FOUND ? List.of() : found.details(),
        List.copyOf(cautions),
        places.isEmpty() ? origin(study, found.quotation()) : places);
  }

  private static String grade(Verdict verdict) {
    if (verdict.isFaithful()) {
      return "faithful";
    }
    return verdict == Verdict.AMBIGUOUS ? "doubtful" : "wrong";
  }

  private static Optional<Passage> passage(Study study, Place place) {
    return study
        .transcript(place.transcript())
        .map(transcript -> new Passage(place.words(), turns(study, transcript, place.spans())));
  }

  /** The passage that a quotation was chosen from, while its words stand nowhere. */
  private static List<Passage> origin(Study study, Quotation quotation) {
    Optional<Transcript> transcript =
        quotation.transcript().flatMap((TranscriptId id) -> study.transcript(id));
    return transcript
        .flatMap(
            there ->
                quotation
                    .span()
                    .filter(span -> span.end() <= there.text().length())
                    .map(
                        span ->
                            new Passage(
                                "Chosen from " + there.id(), turns(study, there, List.of(span)))))
        .stream()
        .toList();
  }

  private static List<QuotationTurn> turns(
      Study study, Transcript transcript, List<TextSpan> spans) {
    return QuotationTurn.around(
        transcript, spans.stream().sorted().toList(), study.participants(), MOST_TURNS);
  }
}
