package org.exemplar.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.exemplar.alignment.Concordance.Order;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;

/**
 * Finds where quotations stand in a set of transcripts. All words are indexed once, when they are
 * first needed; each quotation is then found by its rarest words.
 */
public final class Aligner {

  /** A near place shares at least this much of the quotation's words, counted and weighed. */
  private static final double ENOUGH = 0.6;

  private static final int FEWEST_SHARED = 3;

  private final List<Transcript> transcripts;
  private final Convention convention;
  private final Map<Order, Concordance> concordances = new EnumMap<>(Order.class);
  private final Map<Order, Tolerance> tolerances = new EnumMap<>(Order.class);

  private Aligner(List<Transcript> transcripts, Convention convention) {
    this.transcripts = List.copyOf(transcripts);
    this.convention = convention;
  }

  /** An aligner over transcripts, whose order is the order of the places that it finds. */
  public static Aligner of(List<Transcript> transcripts, Convention convention) {
    return new Aligner(transcripts, convention);
  }

  /** What it searches. */
  public List<Transcript> transcripts() {
    return transcripts;
  }

  /**
   * All places where every word of a quotation stands, in order, in one speaker's turns. The
   * literal reading is tried first; where it is faithful nowhere, the quotation's marks are read as
   * an editor's.
   */
  public List<Alignment> inOneVoice(String quotation) {
    String text = Notation.unquoted(quotation);
    if (Words.of(text).isEmpty()) {
      return withoutWords(text);
    }
    return complete(quotation, Order.BY_SPEAKER);
  }

  /**
   * The same across speakers: an omission, or an unbroken stretch, may pass from one to the next.
   */
  public List<Alignment> acrossVoices(String quotation) {
    return complete(quotation, Order.AS_SPOKEN);
  }

  /** The same in the transcripts' whole text, speakers' labels included. */
  public List<Alignment> inWholeText(String quotation) {
    return complete(quotation, Order.WHOLE_TEXT);
  }

  /**
   * The places in one speaker's turns that share most of a quotation's words, the nearest first: at
   * least three words, and at least 60 % of them both counted and weighed by how rare they are.
   * None for more than 1,500 words.
   */
  public List<Alignment> near(String quotation) {
    Notation notation = Notation.parse(quotation);
    int words = notation.words().size();
    if (words < FEWEST_SHARED) {
      return List.of();
    }
    Concordance concordance = concordance(Order.BY_SPEAKER);
    Tolerance tolerance = tolerance(Order.BY_SPEAKER);
    return Approximation.find(notation, concordance, tolerance).stream()
        .filter(near -> near.shared() >= Math.max(FEWEST_SHARED, words * ENOUGH))
        .filter(near -> near.share() >= ENOUGH)
        .map(near -> Comparison.of(notation, concordance, near.match(), convention, tolerance))
        .toList();
  }

  /** The first reading that is faithful somewhere; else the editor's, else the literal one. */
  private List<Alignment> complete(String quotation, Order order) {
    List<Alignment> last = List.of();
    for (Notation reading : Notation.readings(quotation)) {
      List<Alignment> found = read(reading, order);
      if (found.stream().anyMatch(Alignment::isFaithful)) {
        return found;
      }
      last = found.isEmpty() ? last : found;
    }
    return last;
  }

  /** Signs that are no words, such as emoji, stand where they stand as they are. */
  private List<Alignment> withoutWords(String signs) {
    List<Alignment> found = new ArrayList<>();
    for (Transcript transcript : signs.isEmpty() ? List.<Transcript>of() : transcripts) {
      for (Turn turn : transcript.turns()) {
        int at = turn.span().of(transcript.text()).indexOf(signs);
        if (at >= 0) {
          int start = turn.span().start() + at;
          TextSpan span = new TextSpan(start, start + signs.length());
          found.add(
              new Alignment(
                  transcript,
                  List.of(turn),
                  List.of(span),
                  Alignment.Fidelity.EXACT,
                  List.of(),
                  List.of()));
        }
      }
    }
    return List.copyOf(found);
  }

  private List<Alignment> read(Notation notation, Order order) {
    Concordance concordance = concordance(order);
    Tolerance tolerance = tolerance(order);
    return PhraseSearch.find(notation, concordance, tolerance).stream()
        .sorted(Comparator.comparingInt(Match::first))
        .map(match -> Comparison.of(notation, concordance, match, convention, tolerance))
        .toList();
  }

  private synchronized Concordance concordance(Order order) {
    return concordances.computeIfAbsent(order, o -> Concordance.of(transcripts, o));
  }

  private synchronized Tolerance tolerance(Order order) {
    return tolerances.computeIfAbsent(order, o -> new Tolerance(concordance(o), convention));
  }
}
