package org.exemplar.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TurnLinesTest {

  private static final TranscriptId ID = new TranscriptId("one");
  private final SpeakerRoles roles = SpeakerRoles.common();

  @Test
  void givesOneLinePerTurnWithTheLabelOutsideItsSpan() {
    Transcript transcript =
        new TurnLines()
            .add(roles.speaker("Moderator"), "What helps?", Optional.of(Duration.ofSeconds(3)))
            .add(roles.speaker("P1"), "  It\r\nis \u2028quick 😀. ", Optional.empty())
            .transcript(ID);
    assertThat(transcript.text()).isEqualTo("Moderator: What helps?\nP1: It is quick 😀.");
    assertThat(transcript.turns())
        .extracting(t -> transcript.words(t.span()))
        .containsExactly("What helps?", "It is quick 😀.");
    assertThat(transcript.turns().get(0).start()).contains(Duration.ofSeconds(3));
  }

  @Test
  void whatHasNoWordsIsNoTurn() {
    TurnLines lines = new TurnLines().add(roles.speaker("P1"), " \n ", Optional.empty());
    assertThat(lines.isEmpty()).isTrue();
    assertThat(lines.transcript(ID).text()).isEmpty();
  }

  @Test
  void theOnlySpeakerNeedsNoLabel() {
    Transcript transcript =
        new TurnLines()
            .addUnlabelled(roles.speaker("R1"), "Nothing.", Optional.empty())
            .transcript(ID);
    assertThat(transcript.text()).isEqualTo("Nothing.");
  }

  @Test
  void wordsBeforeAnybodyIsNamedAreNoTurn() {
    Transcript transcript =
        new TurnLines()
            .addOutside("So,\nhello. ")
            .addOutside(" ")
            .add(roles.speaker("P1"), "Hi.", Optional.empty())
            .transcript(ID);
    assertThat(transcript.text()).isEqualTo("So, hello.\nP1: Hi.");
    assertThat(transcript.turns())
        .extracting(t -> transcript.words(t.span()))
        .containsExactly("Hi.");
  }
}
