package org.exemplar.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.codebook.CodebookDifference.Fate;
import org.exemplar.codebook.WordDifference.In;
import org.exemplar.problem.SourceLocation;
import org.junit.jupiter.api.Test;

class CodebookDifferenceTest {

  private static final int SEEDS = 60;
  private static final int STEPS = 40;
  private static final CodeId COST = new CodeId("cost");
  private static final CodeId TIME = new CodeId("time");
  private static final Codebook BOOK =
      new Codebook(
          List.of(
              Code.of(COST, "Cost", Optional.empty()), Code.of(TIME, "Time", Optional.empty())));

  private static Codebook book(String brief, String colour) {
    Code cost =
        new Code(
            COST,
            "Cost",
            Optional.empty(),
            new Code.Definition(brief, "", "", "", "", ""),
            colour.isEmpty() ? Optional.empty() : Optional.of(colour),
            Optional.empty(),
            List.of());
    return new Codebook(List.of(cost, BOOK.required(TIME)));
  }

  @Test
  void whateverIsDoneTheDifferenceTellsBothBooks() {
    for (int seed = 0; seed < SEEDS; seed++) {
      List<Codebook> books = new RandomRevisions(seed).after(STEPS);
      for (int i = 1; i < books.size(); i++) {
        tellsBoth(books.get(i - 1), books.get(i));
        tellsBoth(books.get(0), books.get(i));
      }
    }
  }

  private static void tellsBoth(Codebook before, Codebook after) {
    CodebookDifference difference = CodebookDifference.of(before, after);
    assertThat(difference.isEmpty()).isEqualTo(before.equals(after));
    Set<CodeId> there = new LinkedHashSet<>();
    before.codes().forEach(code -> there.add(code.id()));
    for (CodebookDifference.OfCode code : difference.codes()) {
      if (code.fate() == Fate.ADDED) {
        assertThat(there.add(code.id())).isTrue();
      }
      if (code.fate() == Fate.GONE) {
        assertThat(there.remove(code.id())).isTrue();
      }
      for (CodebookDifference.OfPart part : code.parts()) {
        assertThat(words(part, In.BEFORE)).isEqualTo(said(part.part(), before, code.id()));
        assertThat(words(part, In.AFTER)).isEqualTo(said(part.part(), after, code.id()));
      }
    }
    assertThat(there)
        .containsExactlyInAnyOrderElementsOf(after.codes().stream().map(Code::id).toList());
  }

  private static String words(CodebookDifference.OfPart part, In in) {
    return part.words().stream()
        .filter(piece -> piece.in() == in || piece.in() == In.BOTH)
        .map(WordDifference::words)
        .collect(Collectors.joining());
  }

  private static String said(CodePart part, Codebook book, CodeId id) {
    return book.find(id).map(code -> part.of(code, book)).orElse("");
  }

  @Test
  void wordsThatStayAreToldFromThoseThatDoNot() {
    assertThat(WordDifference.of("Pays for the clinic", "Pays much for a clinic"))
        .containsExactly(
            new WordDifference(In.BOTH, "Pays "),
            new WordDifference(In.AFTER, "much "),
            new WordDifference(In.BOTH, "for "),
            new WordDifference(In.BEFORE, "the "),
            new WordDifference(In.AFTER, "a "),
            new WordDifference(In.BOTH, "clinic"));
  }

  @Test
  void whoCodesReliesOnWordsAndNotOnColoursAndOrder() {
    Codebook plain = book("", "");
    Codebook coloured = book("", "#112233");
    assertThat(CodebookDifference.of(plain, coloured).isEmpty()).isFalse();
    assertThat(CodebookDifference.isRelyingOnTheSame(plain, coloured)).isTrue();
    Codebook turned = new Codebook(List.of(BOOK.required(TIME), BOOK.required(COST)));
    assertThat(CodebookDifference.of(BOOK, turned).reordered()).isTrue();
    assertThat(CodebookDifference.isRelyingOnTheSame(BOOK, turned)).isTrue();
    CodebookRevision revision =
        new CodebookRevision(BOOK, Set.of(), SourceLocation.of("codes.csv"));
    for (Codebook after :
        List.of(
            book("What it costs", ""),
            Codebook.empty(),
            revision.retire(COST).value().orElseThrow(),
            revision.move(COST, Optional.of(TIME)).value().orElseThrow(),
            revision.describe(COST, Description.named("Costs")).value().orElseThrow())) {
      assertThat(CodebookDifference.isRelyingOnTheSame(BOOK, after)).isFalse();
      assertThat(CodebookDifference.isRelyingOnTheSame(after, BOOK)).isFalse();
    }
  }

  @Test
  void partsAreInWords() {
    CodebookRevision revision =
        new CodebookRevision(BOOK, Set.of(), SourceLocation.of("codes.csv"));
    Codebook after = revision.split(COST, List.of("Fees", "Fares"), false).value().orElseThrow();
    CodebookDifference.OfCode cost = CodebookDifference.of(BOOK, after).codes().get(0);
    assertThat(cost.parts())
        .extracting(part -> part.part().title() + ": " + words(part, In.AFTER))
        .containsExactly("Standing: retired, split into \"Fees\", \"Fares\"");
    assertThat(CodePart.PARENT.of(BOOK.required(COST), BOOK)).isEqualTo("no code");
  }

  @Test
  void theMeaningIsTheDefinitionAndWhereThereIsNoneTheName() {
    Code named = Code.of(COST, "Cost", Optional.empty());
    assertThat(named.meaning()).containsExactly("Cost");
    Code described = book("What  it\ncosts", "").required(COST);
    assertThat(described.meaning()).containsExactly("What it costs", "", "", "", "", "");
  }
}
