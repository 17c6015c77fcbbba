package org.exemplar.study.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.junit.jupiter.api.Test;

/** Codes are found by whatever people write for them. */
class CodeWordsTest {

  private static final Codebook BOOK =
      new Codebook(
          List.of(
              code("pets", "Cats; dogs", ""),
              code("cats", "Cats", "pets"),
              code("dogs", "dogs", "pets"),
              code("big", "Large", "cats"),
              code("large", "Large", "dogs")));

  private static Code code(String id, String name, String parent) {
    return Code.of(
        new CodeId(id), name, Optional.of(parent).filter(p -> !p.isEmpty()).map(CodeId::new));
  }

  private static List<String> ids(String words) {
    Reading<List<Code>> codes =
        new CodeNames(BOOK).codes(new Written(words, SourceLocation.of("x")));
    assertThat(codes.problems()).as(words).isEmpty();
    return codes.value().orElseThrow().stream().map(code -> code.id().value()).toList();
  }

  @Test
  void byLabelIdNameAndPath() {
    assertThat(ids("Large [big]")).containsExactly("big");
    assertThat(ids("LARGE  [large]")).containsExactly("large");
    assertThat(ids("dogs")).containsExactly("dogs");
    assertThat(ids("Cats; dogs")).containsExactly("pets");
    assertThat(ids("cats;dogs")).containsExactly("cats", "dogs");
    assertThat(ids("Large [big] | dogs;")).containsExactly("big", "dogs");
    assertThat(ids("Cats; dogs>dogs > large")).containsExactly("large");
  }

  @Test
  void anIdGoesBeforeANameThatIsTheSame() {
    assertThat(ids("large")).containsExactly("large");
  }
}
