package org.exemplar.quotation.io;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.exemplar.sheet.Header;

/** Which columns of a table hold quotations, and what they say of each. */
final class QuotationColumns {

  private static final List<String> QUOTATION =
      List.of("quot", "comment", "verbatim", "excerpt", "exemplar", "zitat", "verbatim");
  private static final List<String> PARTICIPANT =
      List.of("participant", "respondent", "interviewee", "speaker", "attribution");
  private static final List<String> TRANSCRIPT = List.of("transcript", "interview", "document");
  private static final int LONGEST_TITLE = 40;

  private QuotationColumns() {}

  /** The column of quotations: the first whose title names them, or else one titled "text". */
  static OptionalInt quotation(List<String> titles) {
    OptionalInt named = first(titles, QUOTATION);
    return named.isPresent()
        ? named
        : IntStream.range(0, titles.size())
            .filter(i -> Header.fold(titles.get(i)).equals("text"))
            .findFirst();
  }

  static OptionalInt participant(List<String> titles) {
    return first(titles, PARTICIPANT);
  }

  static OptionalInt transcript(List<String> titles) {
    return first(titles, TRANSCRIPT);
  }

  static OptionalInt theme(List<String> titles) {
    return IntStream.range(0, titles.size())
        .filter(i -> Header.fold(titles.get(i)).equals("theme"))
        .findFirst();
  }

  /** Whether a cell repeats the title of the column of quotations. */
  static boolean isTitle(String cell) {
    return quotation(List.of(cell)).isPresent();
  }

  private static OptionalInt first(List<String> titles, List<String> words) {
    return IntStream.range(0, titles.size())
        .filter(i -> titles.get(i).length() <= LONGEST_TITLE)
        .filter(i -> words.stream().anyMatch(Header.fold(titles.get(i))::contains))
        .findFirst();
  }
}
