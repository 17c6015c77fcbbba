package org.exemplar.quotation.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedPassagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said “it is a lot” then.",
        "He said \"it is a lot\" then.",
        "He said «it is a lot» then.",
        "He said „it is a lot“ then.",
        "He said 「it is a lot」 then."
      })
  void everyDoubleMarkOpensAPassage(String text) {
    assertThat(texts(text)).containsExactly("it is a lot");
  }

  @Test
  void theOutermostPassagesAreTaken() {
    assertThat(texts("“He said “no” to me” and “yes”"))
        .containsExactly("He said “no” to me", "yes");
    assertThat(texts("an “open mark")).isEmpty();
    assertThat(texts("5\" by 4\" wide")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "She said ‘it’s a lot quicker’ then.     | it’s a lot quicker",
        "She said 'it's a lot quicker' then.     | it's a lot quicker",
        "She said ‚it is a lot‘ then.            | it is a lot",
        "‘All the patients’ letters are read.’   | All the patients’ letters are read.",
        "‘It helps me with forms’ and saves      | It helps me with forms",
        "“She said ‘no, not at all’ to me”       | She said ‘no, not at all’ to me",
        "‘She said “no, not at all” to me’       | She said “no, not at all” to me",
        "the patients’ and the nurses’ views     | -",
        "the patients' and the nurses' views     | -",
        "rock 'n' roll in the '90s, don't they'  | n"
      })
  void singleMarksAreNotApostrophes(String text, String passages) {
    assertThat(String.join(" / ", texts(text)).replaceAll("^$", "-")).isEqualTo(passages);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“It is quick.” (P03)            | It is quick. | P03",
        "“It is quick.” (P03, woman, 56) | It is quick. | P03",
        "“It is quick” — P03             | It is quick  | P03",
        "“It is quick.” [Participant 3]  | It is quick. | Participant 3",
        "“It is quick.”                  | It is quick. | -",
        "“It is quick.” (emphasis added) | It is quick. | -",
        "“It is quick.” (2019)           | It is quick. | -",
        "It is quick. (P03)              | It is quick. | P03",
        "It is quick (in 2019).          | It is quick (in 2019). | -",
        "It is “quick” to me and to all my friends | It is “quick” to me and to all my friends | -"
      })
  void aCellSaysWhoseItIs(String cell, String text, String participant) {
    QuotedPassages.Passage passage = QuotedPassages.inCell(cell).get(0);
    assertThat(passage.text()).isEqualTo(text);
    assertThat(passage.participant().orElse("-")).isEqualTo(participant);
  }

  @Test
  void aCellMayHoldSeveral() {
    assertThat(QuotedPassages.inCell("“It is quick.” (P03)\n“And it is free.” (P04)"))
        .extracting(QuotedPassages.Passage::text)
        .containsExactly("It is quick.", "And it is free.");
    assertThat(QuotedPassages.inCell("It is quick.\n— P03, woman").get(0).participant())
        .contains("P03");
  }

  private static List<String> texts(String text) {
    return QuotedPassages.in(text).stream().map(QuotedPassages.Passage::text).toList();
  }
}
