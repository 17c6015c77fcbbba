package org.exemplar.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.exemplar.text.TextSpan;
import org.junit.jupiter.api.Test;

class TranscriptTest {

  private static final TranscriptId ID = new TranscriptId("one");
  private static final String TEXT = "A: first\nB: second\nA: third";
  private static final Speaker A = new Speaker("A", Speaker.Role.PARTICIPANT);
  private static final Speaker B = new Speaker("B", Speaker.Role.PARTICIPANT);
  private final Transcript transcript =
      Transcript.of(ID, TEXT, List.of(turn(0, A, 3, 8), turn(1, B, 12, 18), turn(2, A, 22, 27)));

  @Test
  void findsTheTurnAtAnOffset() {
    assertThat(transcript.turnAt(2)).isEmpty();
    assertThat(transcript.turnAt(3)).map(Turn::number).contains(1);
    assertThat(transcript.turnAt(8)).isEmpty();
    assertThat(transcript.turnAt(17)).map(Turn::number).contains(2);
    assertThat(transcript.turnAt(27)).isEmpty();
  }

  @Test
  void findsTheTurnsOfASpan() {
    assertThat(transcript.turnsIn(new TextSpan(7, 13)))
        .extracting(Turn::number)
        .containsExactly(1, 2);
    assertThat(transcript.turnsIn(new TextSpan(8, 12))).isEmpty();
    assertThat(transcript.turnsIn(new TextSpan(0, 27))).hasSize(3);
  }

  @Test
  void refusesTurnsThatOverlapOrLieOutside() {
    assertThatThrownBy(() -> Transcript.of(ID, TEXT, List.of(turn(0, A, 3, 9), turn(1, B, 8, 12))))
        .hasMessage("turn 1 of one is misplaced: TextSpan[start=8, end=12]");
    assertThatThrownBy(() -> Transcript.of(ID, TEXT, List.of(turn(0, A, 3, 99))))
        .hasMessage("turn 0 of one is misplaced: TextSpan[start=3, end=99]");
  }

  private static Turn turn(int index, Speaker speaker, int start, int end) {
    return new Turn(index, speaker, new TextSpan(start, end), Optional.empty());
  }
}
