package org.exemplar.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.exemplar.coding.Coding;
import org.exemplar.problem.SourceLocation;
import org.exemplar.quotation.Quotation;

/**
 * Passages as researchers print them: some words left out in the middle, and a word of explanation
 * put in.
 *
 * @param quotation as printed
 * @param pieces its literal pieces, in order
 */
record EditedQuotation(Quotation quotation, List<String> pieces) {

  private static final int FEWEST_WORDS = 12;

  /** So many of the codings that are long enough, evenly spread, without where they stand. */
  static List<EditedQuotation> of(List<Coding> codings, int count) {
    List<String[]> passages =
        codings.stream()
            .map(coding -> coding.text().split(" "))
            .filter(words -> words.length >= FEWEST_WORDS)
            .toList();
    return IntStream.range(0, count)
        .mapToObj(i -> of(passages.get((int) ((long) i * passages.size() / count))))
        .toList();
  }

  private static EditedQuotation of(String[] words) {
    int third = words.length / 3;
    List<String> pieces =
        List.of(
            join(words, 0, third),
            join(words, third + 2, 2 * third),
            join(words, 2 * third, words.length));
    String text = pieces.get(0) + " … " + pieces.get(1) + " [that is] " + pieces.get(2);
    return new EditedQuotation(
        new Quotation(
            "", Optional.empty(), Optional.empty(), text, Optional.empty(), SourceLocation.of("")),
        pieces);
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", List.of(words).subList(from, to));
  }
}
