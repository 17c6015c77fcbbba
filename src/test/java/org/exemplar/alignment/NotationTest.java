package org.exemplar.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.alignment.Notation.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wait … home",
        "wait…home",
        "wait ... home",
        "wait...home",
        "wait . . . home",
        "wait. . . . home",
        "wait.… home",
        "wait .... home",
        "wait […] home",
        "wait [...] home",
        "wait (…) home",
        "wait (...) home",
        "wait [. . .] home",
        "wait [ … ] home",
        "wait\u00A0…\u00A0home",
        "wait .\u00A0.\u00A0. home",
        "wait……home",
        "wait ⋯ home"
      })
  void formsOfOmission(String quotation) {
    assertThat(shape(quotation)).isEqualTo("wait OMISSION home");
  }

  @Test
  void wordsInBracketsAreInserted() {
    assertThat(shape("do that [send a portal message] and wait"))
        .isEqualTo("do that INSERTION and wait");
    assertThat(Notation.parse("quicker [than the phone].").closing())
        .extracting(Mark::printed)
        .containsExactly("[than the phone]");
  }

  @Test
  void bracketsThatTouchLettersChangeLetters() {
    assertThat(shape("[L]ife go[es] on")).isEqualTo("life* goes* on");
    assertThat(shape("[h]e didn[’]t")).isEqualTo("he* didn't*");
    assertThat(shape("the [nurse]s came")).isEqualTo("the nurses* came");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I seen [sic] him",
        "I seen [SIC] him",
        "I seen [sic!] him",
        "I seen[sic] him",
        "I seen him [emphasis added]",
        "I seen him [italics mine]",
        "I seen him (emphasis ours)",
        "I seen him [my emphasis]",
        "I seen him [emphasis in original]",
        "I seen [!] him",
        "I seen him [translation by the authors]",
        "I seen him [author’s translation]"
      })
  void marksThatSayNothing(String quotation) {
    Notation notation = Notation.parse(quotation);
    assertThat(notation.text()).isEqualTo("I seen him");
    assertThat(notation.isMarked()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“so it goes”", "\"so it goes\"", "‘so it goes’", "'so it goes'", "«so it goes»",
        "« so it goes »", "„so it goes“", "»so it goes«", "「so it goes」", "『so it goes』",
        "‹so it goes›", "  so it goes\n"
      })
  void outerQuotationMarksAreNoPart(String quotation) {
    assertThat(Notation.parse(quotation).text()).isEqualTo("so it goes");
  }

  @Test
  void innerQuotationMarksStay() {
    assertThat(Notation.unquoted("“Yes,” she said, “no.”")).isEqualTo("“Yes,” she said, “no.”");
    assertThat(Notation.unquoted("“He said ‘go’”")).isEqualTo("He said ‘go’");
    assertThat(Notation.unquoted("“He said ‘don’t’ and left”"))
        .isEqualTo("He said ‘don’t’ and left");
  }

  @Test
  void theLiteralReadingHasNoMarks() {
    assertThat(Notation.literal("and [laughs] … so").words())
        .extracting(Notation.QuotedWord::folded)
        .containsExactly("and", "laughs", "so");
    assertThat(Notation.literal("and [laughs] … so").isMarked()).isFalse();
  }

  @Test
  void anUnclosedBracketIsPunctuation() {
    assertThat(shape("so [it goes")).isEqualTo("so it goes");
    assertThat(shape("[[a] b] c")).isEqualTo("INSERTION c");
  }

  @Test
  void inScriptsWithoutSpacesBracketsInsert() {
    assertThat(shape("我[昨天]去了")).isEqualTo("我 INSERTION 去 了");
  }

  @Test
  void longTextsAreReadToo() {
    String run = "去".repeat(30_000);
    assertThat(Notation.parse(run).words()).hasSize(30_000);
    assertThat(Notation.parse("[" + "word ".repeat(20_000)).words()).hasSize(20_000);
    assertThat(Notation.parse("a" + "[b]c".repeat(20_000)).isMarked()).isTrue();
    assertThat(Notation.parse("'".repeat(20_000) + "a…").closing()).hasSize(1);
    assertThat(Notation.readings("a … ".repeat(5_000))).hasSizeLessThan(100);
  }

  private static String shape(String quotation) {
    Notation notation = Notation.parse(quotation);
    Stream<String> words =
        notation.words().stream()
            .flatMap(
                word ->
                    Stream.concat(
                        marks(word.before()),
                        Stream.of(word.folded() + (word.letters().isPresent() ? "*" : ""))));
    return Stream.concat(words, marks(notation.closing())).collect(Collectors.joining(" "));
  }

  private static Stream<String> marks(List<Mark> marks) {
    return marks.stream().map(mark -> mark.kind().name());
  }
}
