package org.exemplar.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.alignment.Spoken;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.participant.Participant;
import org.exemplar.participant.ParticipantId;
import org.exemplar.participant.Participants;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.junit.jupiter.api.Test;

class PassageTest {

  private static final Theme THEME =
      new Theme("Group", "Access", "", List.of(new CodeId("access")));

  private final Transcript transcript =
      Spoken.transcript(
          "t1",
          "Moderator: Do you write to them?",
          "P1: I write to them. They answer soon. I never call.",
          "P2: Me too.");
  private final List<Coding> codings = new ArrayList<>();

  @Test
  void interviewersWordsAreNone() {
    code("Do you write to them?\nP1: I write to them. They");
    assertThat(texts()).containsExactly("I write to them. They");
  }

  @Test
  void overlappingSegmentsAreOne() {
    code("I write to them. They");
    code("They answer soon");
    code("Me too.");
    assertThat(texts()).containsExactly("I write to them. They answer soon", "Me too.");
  }

  @Test
  void partsEndWhereSentencesEnd() {
    code("to them. They answer soon. I never call");
    assertThat(readable(1, 60)).containsExactly("They answer soon. I never call.", "I never call.");
    assertThat(readable(4, 5)).isEmpty();
    assertThat(readable(3, 4)).containsExactly("They answer soon.", "I never call.");
  }

  @Test
  void aSegmentWithinASentenceIsTakenAsItIs() {
    code("I write to");
    assertThat(readable(2, 60)).containsExactly("I write to");
    assertThat(readable(4, 60)).isEmpty();
  }

  private void code(String words) {
    int at = transcript.text().indexOf(words);
    TextSpan span = new TextSpan(at, at + words.length());
    codings.add(
        new Coding(new CoderId("ana"), transcript.id(), new CodeId("access"), span, words, "", 1));
  }

  private List<Passage> passages() {
    Participants participants = new Participants(List.of(participant("P1"), participant("P2")));
    Codebook codebook =
        new Codebook(List.of(Code.of(new CodeId("access"), "Access", Optional.empty())));
    return Passage.of(
        THEME,
        new ThemedTalk(
            List.of(transcript),
            List.of(),
            participants,
            codebook,
            new Themes(List.of(THEME)),
            CodingSet.of(codings)));
  }

  private Participant participant(String id) {
    return new Participant(
        new ParticipantId(id), List.of(new Participant.Voice(transcript.id(), id)), Map.of());
  }

  private List<String> texts() {
    return passages().stream().map(Passage::text).toList();
  }

  private List<String> readable(int fewest, int most) {
    return passages().get(0).readable(fewest, most).stream().map(transcript::words).toList();
  }
}
