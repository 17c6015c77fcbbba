package org.exemplar.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.exemplar.OddWords;
import org.exemplar.text.TextSpan;
import org.junit.jupiter.api.Test;

/** Where passages stand after a text was corrected. Passages are marked in brackets. */
class CorrectionTest {

  @Test
  void wordsThatStayedAreWhereTheyWent() {
    assertThat(placed("It was [so quick] then.", "It really was so quick then."))
        .isEqualTo("so quick");
    assertThat(placed("It was so [quick] then. quick", "Then it was so quick then. quick"))
        .isEqualTo("quick");
  }

  @Test
  void aMisheardWordIsTheCorrectedOne() {
    assertThat(placed("It was [kwik] then.", "It was quick then.")).isEqualTo("quick");
    assertThat(placed("It was [so kwik] then.", "It was so quick then.")).isEqualTo("so quick");
    assertThat(placed("It [was kwik] then.", "It was quick then.")).isEqualTo("was quick");
    assertThat(placed("I can [wreck a nice] beach.", "I can recognise beach."))
        .isEqualTo("recognise");
    assertThat(placed("All of [these three words] go.", "All of which now mean go."))
        .isEqualTo("which now mean");
  }

  @Test
  void eachOfSeveralMisheardWordsIsTheOneInItsPlace() {
    assertThat(placed("So [alfa] beeta gama it is.", "So alpha beta gamma it is."))
        .isEqualTo("alpha");
    assertThat(placed("So alfa [beeta] gama it is.", "So alpha beta gamma it is."))
        .isEqualTo("beta");
  }

  @Test
  void wordsThatWereAddedAtAnEndBelongToNoPassage() {
    assertThat(placed("It was [quick] then.", "It was very quick indeed then.")).isEqualTo("quick");
    assertThat(placed("[It] was", "And It was")).isEqualTo("It");
    assertThat(placed("It [was]", "It was so")).isEqualTo("was");
  }

  @Test
  void wordsThatWereAddedInsideBelongToThePassage() {
    assertThat(placed("It [was quick] then.", "It was very quick then."))
        .isEqualTo("was very quick");
  }

  @Test
  void whatBeginsAmidWordsWrittenAnewHasNoPlace() {
    assertThat(placed("He said one [two three] four.", "He said a whole lot of other things four."))
        .isEqualTo("nowhere");
    assertThat(placed("He [said one] two four.", "He said many other things and four."))
        .isEqualTo("nowhere");
  }

  @Test
  void whatIsGoneHasNoPlace() {
    assertThat(placed("It was [really quick,] then.", "It was then.")).isEqualTo("nowhere");
    assertThat(placed("[All of it.]", "")).isEqualTo("nowhere");
    assertThat(placed("It was [quick], then.", "It was , then.")).isEqualTo("nowhere");
  }

  @Test
  void whatMovedIsFoundByItsWords() {
    assertThat(
            placed(
                "[We went home then.] It was late and dark.",
                "It was late and dark. We went home then."))
        .isEqualTo("We went home then.");
    assertThat(
            placed(
                "[We went.] It was late and dark, very.", "It was late and dark, very. We went."))
        .as("two words stand somewhere by chance")
        .isEqualTo("nowhere");
  }

  @Test
  void lettersWithinAWordStayWithTheirEnd() {
    assertThat(placed("It was un[believable].", "It was almost unbelievable."))
        .isEqualTo("believable");
    assertThat(placed("It was over[kil].", "It was overkill.")).isEqualTo("kill");
  }

  @Test
  void marksAndEmojiAreWhole() {
    assertThat(placed("So [\uD83D\uDE00] it is", "So \uD83D\uDE01 it is"))
        .isEqualTo("\uD83D\uDE01");
    assertThat(placed("So [ca\u0301fe] it is", "So cafe\u0301 it is")).isEqualTo("cafe\u0301");
  }

  @Test
  void aTextThatDidNotChangeMovesNothing() {
    Correction none = Correction.of("It was quick.", "It was quick.");
    assertThat(none.place(new TextSpan(3, 6))).contains(new TextSpan(3, 6));
  }

  /** Whatever is done to one line, what stands in the others stays at its words. */
  @Test
  void otherLinesAreNotTouched() {
    for (int seed = 0; seed < 300; seed++) {
      OddWords words = new OddWords(seed);
      String head = "Anna: " + words.line() + "\nBen: ";
      String tail = "\nAnna: so " + words.line() + " it is\n";
      String before = head + words.line() + tail;
      String after = head + words.line() + tail;
      Correction correction = Correction.of(before, after);
      TextSpan first = new TextSpan(6, head.length() - 6);
      TextSpan last = new TextSpan(before.length() - tail.length() + 7, before.length() - 1);
      assertThat(correction.place(first)).as("seed %d", seed).contains(first);
      int shift = after.length() - before.length();
      assertThat(correction.place(last))
          .as("seed %d", seed)
          .contains(new TextSpan(last.start() + shift, last.end() + shift));
    }
  }

  /** No place cuts a character, or lies outside of the text. */
  @Test
  void placesAreSpansOfTheText() {
    Random random = new Random(3);
    for (int seed = 0; seed < 300; seed++) {
      OddWords words = new OddWords(seed);
      String before = words.line() + " " + words.text() + " " + words.line();
      String after = words.line() + " " + words.text() + " " + words.line();
      Correction correction = Correction.of(before, after);
      for (int i = 0; i < 20; i++) {
        int start = random.nextInt(before.length());
        int end = start + 1 + random.nextInt(before.length() - start);
        Optional<TextSpan> span = TextSpan.in(before, start, end);
        assertThat(span.flatMap(correction::place).stream())
            .allMatch(place -> TextSpan.in(after, place.start(), place.end()).isPresent());
      }
    }
  }

  private static String placed(String marked, String after) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String before = marked.replace("[", "").replace("]", "");
    return Correction.of(before, after)
        .place(new TextSpan(start, end))
        .map(place -> place.of(after))
        .orElse("nowhere");
  }
}
