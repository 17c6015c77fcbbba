package org.exemplar.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exemplar.OddWords;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;

/** Steps of a researcher who does anything at all to a codebook, the same for the same seed. */
final class RandomRevisions {

  private static final SourceLocation WHERE = SourceLocation.of("codes.csv");

  private final OddWords words;

  RandomRevisions(long seed) {
    this.words = new OddWords(seed);
  }

  /** The codebooks that come of some steps, the refused ones left out. */
  List<Codebook> after(int steps) {
    List<Codebook> books = new ArrayList<>(List.of(Codebook.empty()));
    for (int i = 0; i < steps; i++) {
      step(books.get(books.size() - 1)).value().ifPresent(books::add);
    }
    return books;
  }

  private Reading<Codebook> step(Codebook book) {
    CodebookRevision revision = new CodebookRevision(book, Set.of(), WHERE);
    CodeId id = any(book);
    switch (book.codes().isEmpty() ? 0 : words.number(9)) {
      case 1:
        return revision.move(id, words.number(3) == 0 ? Optional.empty() : Optional.of(any(book)));
      case 2:
        return revision.merge(id, any(book));
      case 3:
        return revision.split(id, List.of(words.line(), words.line()), words.number(2) == 0);
      case 4:
        return revision.retire(id);
      case 5:
        return revision.reinstate(id);
      case 6:
        return revision.shift(id, words.number(5) - 2);
      case 7:
        return revision.describe(id, described());
      default:
        String name = words.line();
        Optional<CodeId> parent =
            book.codes().isEmpty() || words.number(2) == 0 ? Optional.empty() : Optional.of(id);
        return revision.add(Description.named(name), parent);
    }
  }

  private Description described() {
    return new Description(
        words.line(),
        new Code.Definition(words.text(), words.text(), "", words.text(), "", words.text()),
        Optional.empty(),
        Optional.empty(),
        List.of(words.line()));
  }

  private CodeId any(Codebook book) {
    return book.codes().isEmpty()
        ? new CodeId("none")
        : book.codes().get(words.number(book.codes().size())).id();
  }
}
