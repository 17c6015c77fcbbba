package org.exemplar.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void endAtTheirPunctuation() {
    assertThat(sentences("I went. He said “No.” And then? It was 3.5 miles… so I stayed"))
        .containsExactly(
            "I went.", "He said “No.”", "And then?", "It was 3.5 miles…", "so I stayed");
  }

  @Test
  void shortFormsEndNone() {
    assertThat(sentences("I saw Dr. Lee. She was in."))
        .containsExactly("I saw Dr. Lee.", "She was in.");
  }

  @Test
  void fullWidthStopsNeedNoSpace() {
    assertThat(sentences("我先傳訊息。然後等！")).containsExactly("我先傳訊息。", "然後等！");
  }

  @Test
  void whatHasNoWordsIsNone() {
    assertThat(sentences("… !")).isEmpty();
    assertThat(sentences("")).isEmpty();
    assertThat(Sentences.several("a day. ")).isFalse();
    assertThat(Sentences.several("a day. Two")).isTrue();
  }

  private static List<String> sentences(String text) {
    return Sentences.of(text).stream().map(span -> span.of(text)).toList();
  }
}
