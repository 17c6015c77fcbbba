package org.exemplar.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.exemplar.SharedData;
import org.exemplar.linguistics.Sentence;
import org.exemplar.linguistics.TaggedSentence;
import org.exemplar.linguistics.Token;
import org.exemplar.text.TextSpan;
import org.junit.jupiter.api.Test;

final class EnglishAnnotatorTest {

  private static final EnglishAnnotator ENGLISH = English.ANNOTATOR;

  @Test
  void spansAreThoseOfTheText() {
    String text =
        "Ann: I can’t—cannot. 😀 She said “don’t (ever) go”! Mr. Smith’s c-section was at 10:30\n"
            + "on the ½ dose & 50% of $5.";
    List<Sentence> sentences = ENGLISH.sentences(text, new TextSpan(5, text.length()));
    assertThat(sentences)
        .extracting(sentence -> sentence.span().of(text))
        .containsExactly(
            "I can’t—cannot.",
            "😀 She said “don’t (ever) go”!",
            "Mr. Smith’s c-section was at 10:30\non the ½ dose & 50% of $5.");
    assertThat(words(sentences.get(0), text))
        .containsExactly("I", "ca", "n’t", "—", "can", "not", ".");
    assertThat(words(sentences.get(1), text))
        .containsExactly("😀", "She", "said", "“", "do", "n’t", "(", "ever", ")", "go", "”", "!");
    assertThat(words(sentences.get(2), text))
        .startsWith("Mr.", "Smith", "’s", "c", "-", "section", "was", "at", "10:30", "on");
  }

  @Test
  void anEmptyLineEndsASentenceAndALineBreakDoesNot() {
    String text = "first of all\nit saves calls\n\nand the rest";
    assertThat(ENGLISH.sentences(text, new TextSpan(0, text.length())))
        .extracting(sentence -> sentence.span().of(text))
        .containsExactly("first of all\nit saves calls", "and the rest");
  }

  @Test
  void aLongTurnIsReadInPartsAsIfInOne() {
    String paragraph = "He said: “Dr. Lee called.” (Twice!) I was out\nof town\n\nand so on. ";
    List<String> once = sentencesOf(paragraph + paragraph);
    List<String> often = sentencesOf(paragraph.repeat(2_500));
    assertThat(once).hasSize(8);
    for (int i = 0; i < often.size(); i++) {
      assertThat(often.get(i)).isEqualTo(once.get(i % 4));
    }
    assertThat(often).hasSize(10_000);
  }

  @Test
  void abbreviationsKeepTheirPointAndDoNotEndSentences() {
    String text = "Dr. Lee at the U.S. clinic called. I saw Dr. Lee etc.";
    assertThat(ENGLISH.sentences(text, new TextSpan(0, text.length())))
        .extracting(sentence -> sentence.span().of(text))
        .containsExactly("Dr. Lee at the U.S. clinic called.", "I saw Dr. Lee etc.");
  }

  @Test
  void whiteSpaceHasNoSentences() {
    assertThat(ENGLISH.sentences("a  \n b", new TextSpan(1, 5))).isEmpty();
  }

  @Test
  void lemmasAreThoseOfTheWordInItsSentence() {
    String text =
        "She saw that the saw saves the children's calls; we went and they've been there.";
    Sentence sentence = ENGLISH.sentences(text, new TextSpan(0, text.length())).get(0);
    TaggedSentence tagged = ENGLISH.tagged(sentence);
    assertThat(tagged.lemmas())
        .containsExactly(
            "she", "see", "that", "the", "saw", "save", "the", "child", "'s", "call", ";", "we",
            "go", "and", "they", "have", "be", "there", ".");
    assertThat(tagged.tags()).startsWith("PRP", "VBD", "IN", "DT", "NN", "VBZ", "DT", "NNS");
  }

  @Test
  void talkWithoutPunctuationIsTaggedWhole() {
    String text = "and she calls me ".repeat(1_000);
    Sentence sentence = ENGLISH.sentences(text, new TextSpan(0, text.length())).get(0);
    assertThat(ENGLISH.tagged(sentence).lemmas())
        .hasSize(4_000)
        .containsOnly("and", "she", "call", "I");
  }

  @Test
  void basesAreThoseOfNounsAndVerbsOnly() {
    assertThat(bases("saves a call")).containsExactly("save", "a", "call");
    assertThat(bases("told him about better pills"))
        .containsExactly("tell", "him", "about", "better", "pill");
  }

  @Test
  void possibleLemmasAreFoldedAndCoverEveryTag() {
    assertThat(ENGLISH.possibleLemmas("Went")).isEqualTo(Set.of("went", "go"));
    assertThat(ENGLISH.possibleLemmas("n’t")).isEqualTo(Set.of("n't", "not"));
    assertThat(ENGLISH.possibleLemmas("saw")).isEqualTo(Set.of("saw", "see"));
  }

  @Test
  void everyLemmaInRealTextIsAmongThePossibleOnes() throws Exception {
    String text = Files.readString(SharedData.path("data/mts-dialog/MTS-Dialog-ValidationSet.csv"));
    Set<String> missed = new TreeSet<>();
    List<Sentence> sentences = ENGLISH.sentences(text, new TextSpan(0, 60_000));
    for (Sentence sentence : sentences) {
      TaggedSentence tagged = ENGLISH.tagged(sentence);
      for (int i = 0; i < tagged.lemmas().size(); i++) {
        String word = sentence.tokens().get(i).word();
        if (!ENGLISH.possibleLemmas(word).contains(Token.fold(tagged.lemmas().get(i)))) {
          missed.add(word);
        }
      }
    }
    assertThat(sentences).hasSizeGreaterThan(500);
    assertThat(missed).isEmpty();
  }

  @Test
  void loadingAndUntokenizableTextSayNothing() {
    PrintStream before = System.err;
    ByteArrayOutputStream noise = new ByteArrayOutputStream();
    System.setErr(new PrintStream(noise, true, StandardCharsets.UTF_8));
    try {
      EnglishAnnotator fresh = new EnglishAnnotator();
      String text = "Odd \uFFFF \u0001 signs.";
      Sentence sentence = fresh.sentences(text, new TextSpan(0, text.length())).get(0);
      assertThat(fresh.tagged(sentence).lemmas()).startsWith("odd").endsWith(".");
    } finally {
      System.setErr(before);
    }
    assertThat(noise.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void theMachinesLocaleDoesNotCount() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      String text = "IT IS IN THINGS; INSURED.";
      Sentence sentence = ENGLISH.sentences(text, new TextSpan(0, text.length())).get(0);
      assertThat(ENGLISH.tagged(sentence).lemmas())
          .containsExactly("it", "be", "in", "thing", ";", "insured", ".");
      assertThat(ENGLISH.possibleLemmas("INSURING")).containsOnly("insuring", "insure");
      assertThat(Locale.getDefault().getLanguage()).isEqualTo("tr");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void englishIsKnownByItsTag() {
    assertThat(EnglishAnnotator.reads("en")).isTrue();
    assertThat(EnglishAnnotator.reads("en-GB")).isTrue();
    assertThat(EnglishAnnotator.reads("fr")).isFalse();
    assertThat(EnglishAnnotator.reads("")).isFalse();
  }

  private static List<String> sentencesOf(String text) {
    return ENGLISH.sentences(text, new TextSpan(0, text.length())).stream()
        .map(sentence -> sentence.span().of(text))
        .toList();
  }

  private static List<String> words(Sentence sentence, String text) {
    return sentence.tokens().stream().map(token -> token.span().of(text)).toList();
  }

  private static List<String> bases(String phrase) {
    return ENGLISH.baseForms(ENGLISH.sentences(phrase, new TextSpan(0, phrase.length())).get(0));
  }
}
