package org.exemplar.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.exemplar.codebook.CodeId;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.Test;

/** What is found quickly, because codings are in order, is what looking at each of them finds. */
class CodingSetTest {

  private static final int STUDIES = 300;

  private final Random random = new Random(4);

  private Coding coding() {
    int start = random.nextInt(6);
    return new Coding(
        new CoderId(random.nextBoolean() ? "anna" : "ben"),
        transcript(),
        new CodeId(random.nextBoolean() ? "q" : "d"),
        new TextSpan(start, start + 1),
        random.nextBoolean() ? "a" : "b",
        random.nextInt(3) == 0 ? "a memo" : "",
        1);
  }

  private TranscriptId transcript() {
    return new TranscriptId("t" + random.nextInt(4));
  }

  private List<Coding> codings(int most) {
    return Stream.generate(this::coding).limit(random.nextInt(most)).toList();
  }

  @Test
  void thoseOfATranscriptAreFound() {
    for (int i = 0; i < STUDIES; i++) {
      CodingSet all = CodingSet.of(codings(40));
      TranscriptId id = transcript();
      assertThat(all.in(id)).isEqualTo(all.where(coding -> coding.transcript().equals(id)));
    }
  }

  @Test
  void aRevisionIsTheSameAsSortingAllAnew() {
    for (int i = 0; i < STUDIES; i++) {
      CodingSet before = CodingSet.of(codings(40));
      List<Coding> removed = new ArrayList<>(codings(3));
      before.stream().filter(coding -> random.nextInt(5) == 0).forEach(removed::add);
      List<Coding> added = codings(5);
      List<Coding> after = new ArrayList<>(before.list());
      after.removeAll(removed);
      after.addAll(added);
      CodingSet revised = before.revised(removed, added);
      assertThat(revised.list()).containsExactlyInAnyOrderElementsOf(CodingSet.of(after).list());
      assertThat(revised.list()).isSortedAccordingTo(Coding.ORDER);
    }
  }
}
