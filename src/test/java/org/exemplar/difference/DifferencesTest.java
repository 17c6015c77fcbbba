package org.exemplar.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.exemplar.alignment.Spoken;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.comparison.SeenTranscripts;
import org.exemplar.record.Finished;
import org.exemplar.text.CodePoints;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.Test;

/** Every type of difference, each on the shortest text that has it. */
class DifferencesTest {

  private static SmallCoding two() {
    return new SmallCoding("a", "b").code("a", "trust", 190, 199).code("b", "trust", 190, 199);
  }

  private static SmallCoding withoutTrustForC(SmallCoding coding) {
    return coding.knowing((coder, text, code) -> !(coder + " " + code).equals("c trust"));
  }

  @Test
  void whoseCodebookLackedACodeDidNotOmitIt() {
    SmallCoding coding =
        new SmallCoding("a", "b", "c")
            .code("a", "trust", 0, 9)
            .code("b", "trust", 0, 9)
            .code("a", "trust", 20, 39)
            .code("b", "trust", 20, 49)
            .code("a", "cost", 60, 69)
            .code("b", "cost", 60, 69)
            .code("c", "cost", 80, 89);
    assertThat(coding.lines())
        .containsExactly(
            "omitted: cost | a 60-69 | b 60-69 | c",
            "omitted: cost | a | b | c 80-89",
            "omitted: trust | a 0-9 | b 0-9 | c",
            "omitted: trust | a 20-39 | b 20-49 | c");
    assertThat(coding.differences().agreed()).isEmpty();
    assertThat(withoutTrustForC(coding).lines())
        .containsExactly(
            "omitted: cost | a 60-69 | b 60-69 | c",
            "omitted: cost | a | b | c 80-89",
            "boundary: trust | a 20-39 | b 20-49 | c");
    assertThat(coding.differences().agreed())
        .extracting(agreed -> agreed.segments().size())
        .containsExactly(2);
  }

  @Test
  void aCodeThatOneCoderAloneCouldGiveStands() {
    SmallCoding coding =
        withoutTrustForC(
            new SmallCoding("a", "c")
                .code("a", "trust", 0, 9)
                .code("a", "cost", 0, 9)
                .code("c", "cost", 0, 9));
    assertThat(coding.lines()).isEmpty();
    assertThat(coding.differences().agreed())
        .extracting(agreed -> agreed.common().code() + " " + agreed.segments().size())
        .containsExactlyInAnyOrder("trust 1", "cost 2");
  }

  @Test
  void theSameCodeOnTheSameWordsIsAgreed() {
    Differences same = two().differences();
    assertThat(same.list()).isEmpty();
    assertThat(same.agreed()).hasSize(1);
    assertThat(same.agreed().get(0).segments()).hasSize(2);
    assertThat(same.compared()).containsExactly(SmallCoding.TEXT.id());
  }

  @Test
  void spacesAtTheEndsOfASegmentDoNotCount() {
    SmallCoding coding = two().code("a", "cost", 9, 20).code("b", "cost", 10, 19);
    assertThat(coding.lines()).isEmpty();
    assertThat(coding.differences().agreed()).hasSize(2);
    assertThat(coding.differences().agreed().get(0).common().text()).isEqualTo("abcdefghi");
  }

  @Test
  void segmentsAreInTheOrderOfTheirTrimmedPlaces() {
    SmallCoding coding =
        new SmallCoding("a", "b").code("a", "trust", 9, 19).code("b", "cost", 10, 19);
    List<Coding> segments = Segments.of(coding.study()).get(SmallCoding.TEXT.id());
    assertThat(segments).hasSize(2).isSortedAccordingTo(Coding.ORDER);
    assertThat(segments).extracting(Coding::span).containsOnly(new TextSpan(10, 19));
    assertThat(segments).extracting(segment -> segment.code().value()).first().isEqualTo("cost");
  }

  @Test
  void ofOneCodeAndTypeTheEarlierTranscriptComesFirst() {
    Transcript other = Transcript.of(new TranscriptId("a"), SmallCoding.TEXT.text(), List.of());
    SmallCoding coding =
        two()
            .code("a", "cost", 50, 59)
            .in(other)
            .code("a", "cost", 0, 9)
            .code("b", "trust", 100, 109)
            .code("a", "trust", 100, 109);
    assertThat(coding.lines())
        .containsExactly("omitted: cost | a 50-59 | b", "omitted: cost | a 0-9 | b");
  }

  @Test
  void theLargerOfTwoOverlapsIsTheOneWithTheLargerShare() {
    Extent extent = new Extent(CodePoints.of(SmallCoding.TEXT.text()));
    Random random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      TextSpan[] spans = new TextSpan[4];
      for (int k = 0; k < 4; k++) {
        int start = random.nextInt(9);
        spans[k] = new TextSpan(start, start + 1 + random.nextInt(9));
      }
      double first = share(spans[0], spans[1]);
      double second = share(spans[2], spans[3]);
      assertThat(Integer.signum(extent.larger(spans[0], spans[1], spans[2], spans[3])))
          .isEqualTo(Double.compare(second, first));
    }
  }

  private static double share(TextSpan a, TextSpan b) {
    double shared = Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    return shared / (a.end() - a.start() + b.end() - b.start() - shared);
  }

  @Test
  void oneCoderHasACodeAndTheOtherNothing() {
    assertThat(two().code("a", "cost", 0, 9).lines()).containsExactly("omitted: cost | a 0-9 | b");
    assertThat(two().code("b", "cost", 0, 9).lines()).containsExactly("omitted: cost | a | b 0-9");
  }

  @Test
  void anotherCodeOnTheSameTextFromHalfOfItOn() {
    assertThat(two().code("a", "cost", 0, 98).code("b", "trust", 0, 49).lines())
        .containsExactly("another code: cost+trust | a cost@0-98 | b trust@0-49");
    assertThat(two().code("a", "cost", 0, 99).code("b", "trust", 50, 99).lines())
        .containsExactly("omitted: cost | a 0-99 | b", "omitted: trust | a | b 50-99");
  }

  @Test
  void halfIsCountedInCodePoints() {
    Transcript astral =
        Transcript.of(Spoken.transcript("astral", "P: x").id(), "😀😀ab", List.of());
    SmallCoding coding =
        new SmallCoding("a", "b").in(astral).code("a", "cost", 0, 6).code("b", "trust", 4, 6);
    assertThat(coding.lines())
        .containsExactly("another code: cost+trust | a cost@0-6 | b trust@4-6");
  }

  @Test
  void aCodeBesideAnAgreedOneIsAnOmissionAndNotAnotherCode() {
    assertThat(two().code("a", "cost", 190, 199).lines())
        .containsExactly("omitted: cost | a 190-199 | b");
  }

  @Test
  void codesAboveEachOtherAreParentOrChild() {
    assertThat(two().code("a", "speed", 0, 9).code("b", "quick", 0, 9).lines())
        .containsExactly("parent or child: speed+quick | a speed@0-9 | b quick@0-9");
    assertThat(two().code("a", "phone", 0, 9).code("b", "speed", 0, 9).lines())
        .containsExactly("parent or child: speed+phone | a phone@0-9 | b speed@0-9");
  }

  @Test
  void onlyTheBoundaryDiffersFromHalfOfTheTextOn() {
    assertThat(two().code("a", "cost", 0, 99).code("b", "cost", 0, 50).lines())
        .containsExactly("partial overlap: cost | a 0-99 | b 0-49");
    assertThat(two().code("a", "cost", 0, 98).code("b", "cost", 0, 49).lines())
        .containsExactly("boundary: cost | a 0-98 | b 0-49");
    assertThat(two().code("a", "cost", 0, 49).code("b", "cost", 48, 98).lines())
        .containsExactly("partial overlap: cost | a 0-49 | b 48-98");
  }

  @Test
  void touchingIsNotOverlapping() {
    assertThat(two().code("a", "cost", 0, 5).code("b", "cost", 5, 9).lines())
        .containsExactly("omitted: cost | a 0-5 | b", "omitted: cost | a | b 5-9");
  }

  @Test
  void oneSpanAgainstSeveralIsSplitOrMerged() {
    assertThat(
            two()
                .code("a", "cost", 0, 99)
                .code("b", "cost", 0, 49)
                .code("b", "cost", 50, 99)
                .lines())
        .containsExactly("split or merged: cost | a 0-99 | b 0-49 50-99");
    assertThat(
            two()
                .code("a", "cost", 0, 30)
                .code("a", "cost", 40, 90)
                .code("b", "cost", 0, 50)
                .code("b", "cost", 60, 90)
                .lines())
        .containsExactly("split or merged: cost | a 0-29 40-89 | b 0-49 60-89");
  }

  @Test
  void severalCodesInThePlaceOfOneAreOneQuestion() {
    assertThat(
            two()
                .code("a", "cost", 0, 99)
                .code("b", "quick", 0, 99)
                .code("b", "trust", 10, 99)
                .lines())
        .containsExactly("another code: quick+cost+trust | a cost@0-99 | b quick@0-99 trust@10-99");
  }

  @Test
  void severalCodesThatTheOtherOmittedAreQuestionsOfTheirOwn() {
    assertThat(two().code("a", "cost", 0, 99).code("a", "quick", 0, 99).lines())
        .containsExactly("omitted: quick | a 0-99 | b", "omitted: cost | a 0-99 | b");
  }

  @Test
  void aSegmentWithinAnAgreedOneIsAnOmission() {
    assertThat(two().code("a", "trust", 190, 195).lines())
        .containsExactly("omitted: trust | a 190-195 | b");
  }

  @Test
  void ofThreeCodersTheGravestPairDecides() {
    SmallCoding three = new SmallCoding("a", "b", "c").code("c", "trust", 190, 199);
    assertThat(three.code("a", "cost", 0, 99).code("b", "cost", 0, 89).lines())
        .containsExactly(
            "omitted: cost | a 0-99 | b 0-89 | c", "omitted: trust | a | b | c 190-199");
    assertThat(three.code("c", "quick", 0, 99).lines())
        .containsExactly(
            "another code: quick+cost | a cost@0-99 | b cost@0-89 | c quick@0-99",
            "omitted: trust | a | b | c 190-199");
  }

  @Test
  void threeCodersAgreeOnlyIfAllDo() {
    SmallCoding three =
        new SmallCoding("a", "b", "c")
            .code("a", "cost", 0, 9)
            .code("b", "cost", 0, 9)
            .code("c", "trust", 0, 9);
    assertThat(three.differences().agreed()).isEmpty();
    three.code("c", "cost", 0, 9);
    assertThat(three.differences().agreed()).hasSize(1);
  }

  @Test
  void whoDidNotSeeATranscriptIsNotComparedInIt() {
    Transcript other = Spoken.transcript("u", "P: words that c never saw.");
    SmallCoding three =
        new SmallCoding("a", "b", "c")
            .code("a", "cost", 0, 9)
            .code("b", "cost", 0, 9)
            .code("c", "cost", 0, 9)
            .in(other)
            .code("a", "cost", 3, 8)
            .code("b", "cost", 3, 8);
    assertThat(three.lines()).isEmpty();
    assertThat(three.differences().agreed()).hasSize(2);
  }

  @Test
  void aTranscriptThatOneCoderSawIsNotCompared() {
    SmallCoding alone = new SmallCoding("a", "b").code("a", "cost", 0, 9);
    assertThat(alone.differences().compared()).isEmpty();
    assertThat(alone.differences().list()).isEmpty();
  }

  @Test
  void whoDeclaredATranscriptFinishedAndCodedNothingOmittedAll() {
    SmallCoding coding = new SmallCoding("a", "b").code("a", "cost", 0, 9);
    List<CoderId> coders = List.of(new CoderId("a"), new CoderId("b"));
    Finished finished =
        new Finished(
            coders.get(1), SmallCoding.TEXT.id(), 2, SmallCoding.TEXT.digest(), Instant.EPOCH);
    SeenTranscripts seen =
        SeenTranscripts.of(
            coders, coding.codings(), List.of(finished), List.of(), coding.transcripts(), 2);
    Differences differences = Differences.of(coding.study(seen, 2));
    assertThat(differences.list())
        .singleElement()
        .satisfies(d -> assertThat(d.type()).isEqualTo(DifferenceType.OMITTED))
        .satisfies(d -> assertThat(d.omitting()).containsExactly(coders.get(1)))
        .satisfies(d -> assertThat(d.id().round()).isEqualTo(2));
  }

  @Test
  void theyStandInTheOrderOfTheCodebookThenOfTypesThenOfPlaces() {
    assertThat(
            two()
                .code("a", "cost", 0, 9)
                .code("a", "cost", 100, 109)
                .code("a", "cost", 50, 89)
                .code("b", "cost", 50, 99)
                .code("a", "quick", 150, 159)
                .lines())
        .containsExactly(
            "omitted: quick | a 150-159 | b",
            "omitted: cost | a 0-9 | b",
            "omitted: cost | a 100-109 | b",
            "boundary: cost | a 50-89 | b 50-99");
  }

  @Test
  void anIdStaysWhileTextAndSegmentsDo() {
    SmallCoding coding = two().code("a", "cost", 0, 9);
    String id = coding.differences().list().get(0).id().value();
    assertThat(id).isEqualTo("r1-" + id.substring(3)).hasSize(15);
    assertThat(coding.code("a", "cost", 100, 109).differences().list())
        .extracting(d -> d.id().value())
        .contains(id)
        .doesNotHaveDuplicates();
    assertThat(two().code("a", "cost", 0, 8).differences().list().get(0).id().value())
        .isNotEqualTo(id);
    assertThat(two().code("b", "cost", 0, 9).differences().list().get(0).id().value())
        .isNotEqualTo(id);
  }

  @Test
  void equalAnswersOfTwoRespondentsAreTwoDifferences() {
    Transcript twin =
        Transcript.of(Spoken.transcript("twin", "P: x").id(), SmallCoding.TEXT.text(), List.of());
    SmallCoding coding =
        two().code("a", "cost", 0, 9).in(twin).code("a", "cost", 0, 9).code("b", "trust", 190, 199);
    assertThat(coding.differences().list()).extracting(Difference::id).doesNotHaveDuplicates();
  }
}
