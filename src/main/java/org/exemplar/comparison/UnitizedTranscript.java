package org.exemplar.comparison;

import java.util.List;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;

/** A transcript cut into units, with an account of what became no unit. */
public final class UnitizedTranscript {

  private final Transcript transcript;
  private final List<TextSpan> ground;
  private final WordPlaces words;
  private final List<Unit> units;
  private final List<TextSpan> spans;
  private final int unheard;
  private final int wordless;

  /**
   * A cut transcript.
   *
   * @param ground the stretches of text that count, in order
   * @param words that count
   * @param units in order, not overlapping
   * @param unheard turns that do not count, because an interviewer speaks
   * @param wordless pieces without a word
   */
  UnitizedTranscript(
      Transcript transcript,
      List<TextSpan> ground,
      WordPlaces words,
      List<Unit> units,
      int unheard,
      int wordless) {
    this.transcript = transcript;
    this.ground = List.copyOf(ground);
    this.words = words;
    this.units = List.copyOf(units);
    this.spans = units.stream().map(Unit::span).toList();
    this.unheard = unheard;
    this.wordless = wordless;
  }

  /** The transcript. */
  public Transcript transcript() {
    return transcript;
  }

  /** The units, in order; each has a word. */
  public List<Unit> units() {
    return units;
  }

  /** Turns of interviewers, which are no units unless asked for. */
  public int unheard() {
    return unheard;
  }

  /** Pieces that are no units because they have no word, such as "…". */
  public int wordless() {
    return wordless;
  }

  /** The stretches of text that count, in order: turns, or listed units. */
  List<TextSpan> ground() {
    return ground;
  }

  /** The words that count. */
  WordPlaces words() {
    return words;
  }

  /** How many whole words that count lie in a span. */
  int wordsIn(TextSpan span) {
    return words.in(span);
  }

  /** The position of the first unit that ends after an offset; the number of units if none does. */
  int firstEndingAfter(int offset) {
    return TextSpan.firstEndingAfter(spans, offset);
  }
}
