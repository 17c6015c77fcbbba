package org.exemplar.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeNamesTest {

  @Test
  void anIdIsMadeOfWordsInAnyScript() {
    assertThat(CodeId.of("Quicker (than \"calling\")")).hasToString("quicker-than-calling");
    assertThat(CodeId.of(" Größe & Œuvre — naïve ")).hasToString("grosse-oeuvre-naive");
    assertThat(CodeId.of("護理 協調")).hasToString("護理-協調");
    assertThat(CodeId.of("Й/हिन्दी")).hasToString("й-हिन्दी");
    assertThat(CodeId.of("???")).hasToString("code");
  }

  @Test
  void aCodeIsFoundByIdThenByItsOnlyName() {
    Code speed = Code.of(new CodeId("speed"), "Quicker", Optional.empty());
    Code other = Code.of(new CodeId("quicker"), "Slower", Optional.empty());
    Code one = Code.of(new CodeId("one"), "Twin", Optional.empty());
    Code two = Code.of(new CodeId("two"), "twin", Optional.empty());
    Codebook codebook = new Codebook(List.of(speed, other, one, two));

    assertThat(codebook.named("speed")).contains(speed);
    assertThat(codebook.named("quicker")).contains(other);
    assertThat(codebook.named("QUICKER")).contains(speed);
    assertThat(codebook.named("twin")).isEmpty();
    assertThat(codebook.named("absent")).isEmpty();
  }
}
