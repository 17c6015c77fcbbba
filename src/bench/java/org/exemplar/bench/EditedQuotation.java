package org.exemplar.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /**
   * The first so many of the codings that are long enough, without any word on where they stand.
   */
  static List<EditedQuotation> of(List<Coding> codings, int count) {
    List<EditedQuotation> edited = new ArrayList<>();
    for (Coding coding : codings) {
      String[] words = coding.text().split(" ");
      if (edited.size() < count && words.length >= FEWEST_WORDS) {
        edited.add(of(words));
      }
    }
    return edited;
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
