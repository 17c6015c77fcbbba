package org.exemplar.linguistics.icu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.exemplar.linguistics.Sentence;
import org.exemplar.linguistics.Token;
import org.exemplar.text.TextSpan;
import org.junit.jupiter.api.Test;

final class IcuAnnotatorTest {

  @Test
  void frenchElisionsAreWordsOfTheirOwn() {
    String text = "Anne : « L’école, c’est aujourd'hui\nl'essentiel. » Et vous ?";
    List<Sentence> sentences = sentences("fr", text, 7);
    assertThat(sentences)
        .extracting(sentence -> sentence.span().of(text))
        .containsExactly("« L’école, c’est aujourd'hui\nl'essentiel. »", "Et vous ?");
    assertThat(words(sentences.get(0)))
        .containsExactly("L’", "école", "c’", "est", "aujourd'", "hui", "l'", "essentiel");
  }

  @Test
  void chineseWordsComeFromTheDictionary() {
    String text = "我們大概半個小時，你方便嗎？當然。";
    List<Sentence> sentences = sentences("zh-Hant", text, 0);
    assertThat(sentences)
        .extracting(sentence -> sentence.span().of(text))
        .containsExactly("我們大概半個小時，你方便嗎？", "當然。");
    assertThat(words(sentences.get(0))).contains("我們", "大概", "小時", "方便");
  }

  @Test
  void germanKeepsItsApostrophesAndEmojiAreWords() {
    String text = "Das hab' ich's 😀 gesagt.\n\nJa";
    List<Sentence> sentences = sentences("de", text, 0);
    assertThat(words(sentences.get(0))).containsExactly("Das", "hab", "ich's", "😀", "gesagt");
    assertThat(words(sentences.get(1))).containsExactly("Ja");
  }

  @Test
  void aWordIsItsOwnLemma() {
    IcuAnnotator german = new IcuAnnotator("de");
    String text = "Straßen SIND";
    Sentence sentence = german.sentences(text, new TextSpan(0, text.length())).get(0);
    assertThat(german.tagged(sentence).lemmas()).containsExactly("strassen", "sind");
    assertThat(german.tagged(sentence).tags()).containsExactly("", "");
    assertThat(german.possibleLemmas("Straßen")).containsExactly("strassen");
    assertThat(german.patterns()).isEmpty();
  }

  private static List<Sentence> sentences(String language, String text, int from) {
    return new IcuAnnotator(language).sentences(text, new TextSpan(from, text.length()));
  }

  private static List<String> words(Sentence sentence) {
    return sentence.tokens().stream().filter(Token::isWord).map(Token::word).toList();
  }
}
