package org.exemplar.study.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.junit.jupiter.api.Test;

/** What is counted in one pass over a transcript is what looking at every pair counts. */
class OwnTranscriptTest {

  private static final int TALKS = 300;
  private static final TranscriptId ID = new TranscriptId("t1");

  private final Random random = new Random(4);

  /** Turns of a few letters, with what nobody says between some. */
  private Transcript talk() {
    List<Turn> turns = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < 1 + random.nextInt(8); i++) {
      int start = at + random.nextInt(3);
      at = start + 1 + random.nextInt(4);
      Speaker speaker = new Speaker("Anna", Speaker.Role.PARTICIPANT);
      turns.add(new Turn(i, speaker, new TextSpan(start, at), Optional.empty()));
    }
    return Transcript.of(ID, "x".repeat(at + 4), turns);
  }

  private List<Coding> codings(Transcript talk, int most) {
    return IntStream.range(0, random.nextInt(most)).mapToObj(i -> coding(talk)).toList();
  }

  private Coding coding(Transcript talk) {
    int start = random.nextInt(talk.text().length());
    int end = start + 1 + random.nextInt(Math.min(6, talk.text().length() - start));
    TextSpan span = new TextSpan(start, end);
    CodeId code = new CodeId("c" + random.nextInt(3));
    return new Coding(new CoderId("anna"), ID, code, span, talk.words(span), "", 1);
  }

  private static OwnTranscript own(Transcript talk, List<Coding> codings, Set<Integer> heard) {
    List<Coding> ordered = CodingSet.of(codings).list();
    return new OwnTranscript(talk, ordered, heard, Codebook.empty(), false);
  }

  @Test
  void turnsWithACodingAreCounted() {
    for (int i = 0; i < TALKS; i++) {
      Transcript talk = talk();
      Set<Integer> heard =
          talk.turns().stream()
              .map(Turn::number)
              .filter(number -> random.nextInt(4) > 0)
              .collect(Collectors.toSet());
      OwnTranscript own = own(talk, codings(talk, 12), heard);
      long expected =
          talk.turns().stream()
              .filter(turn -> heard.contains(turn.number()))
              .filter(turn -> own.codings().stream().anyMatch(c -> c.span().overlaps(turn.span())))
              .count();
      assertThat(own.coded()).isEqualTo((int) expected);
    }
  }

  @Test
  void turnsAtWhichOtherCodingsAreShownAreFound() {
    for (int i = 0; i < TALKS; i++) {
      Transcript talk = talk();
      OwnTranscript before = own(talk, codings(talk, 12), Set.of());
      List<Coding> after = new ArrayList<>(before.codings());
      after.removeIf(coding -> random.nextInt(6) == 0);
      after.addAll(codings(talk, 3));
      OwnTranscript now = own(talk, after, Set.of());
      Set<Integer> expected = new HashSet<>();
      for (Turn turn : talk.turns()) {
        if (!shownAt(now, turn).equals(shownAt(before, turn))) {
          expected.add(turn.number());
        }
      }
      assertThat(now.changedSince(before)).isEqualTo(expected);
    }
  }

  private static List<Coding> shownAt(OwnTranscript own, Turn turn) {
    return own.codings().stream().filter(c -> own.turn(c) == turn.number()).toList();
  }

  @Test
  void aCodingIsShownWhereItBeginsOrAtTheTurnAfter() {
    Speaker anna = new Speaker("Anna", Speaker.Role.PARTICIPANT);
    Transcript talk =
        Transcript.of(
            ID,
            "abcdefghij",
            List.of(
                new Turn(0, anna, new TextSpan(1, 3), Optional.empty()),
                new Turn(1, anna, new TextSpan(5, 7), Optional.empty())));
    OwnTranscript own = own(talk, List.of(), Set.of());
    List<Integer> turns =
        IntStream.range(0, 9)
            .mapToObj(at -> new TextSpan(at, at + 1))
            .map(s -> new Coding(new CoderId("a"), ID, new CodeId("q"), s, talk.words(s), "", 1))
            .map(own::turn)
            .toList();
    assertThat(turns).containsExactly(1, 1, 1, 2, 2, 2, 2, 2, 2);
  }
}
