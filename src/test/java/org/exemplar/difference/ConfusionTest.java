package org.exemplar.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.Test;

class ConfusionTest {

  private static List<String> cells(SmallCoding coding) {
    return Confusion.all(coding.study()).stream()
        .flatMap(
            c ->
                c.cells().entrySet().stream()
                    .map(
                        e ->
                            c.row()
                                + "/"
                                + c.column()
                                + " "
                                + name(e.getKey().row())
                                + ":"
                                + name(e.getKey().column())
                                + " "
                                + e.getValue()))
        .toList();
  }

  private static String name(Optional<CodeId> code) {
    return code.map(CodeId::value).orElse("no code");
  }

  @Test
  void pairsOfOneCodeComeFirstThenThoseOfTwo() {
    SmallCoding coding =
        new SmallCoding("a", "b")
            .code("a", "cost", 0, 99)
            .code("a", "trust", 0, 99)
            .code("b", "cost", 0, 59)
            .code("b", "quick", 0, 99);
    assertThat(cells(coding)).containsExactly("a/b cost:cost 1", "a/b trust:quick 1");
  }

  /** b's codebook had no trust: what a gave it b could not give, and is no confusion of b's. */
  @Test
  void aCodeThatOneOfTheTwoCouldNotGiveIsLeftOut() {
    SmallCoding coding =
        new SmallCoding("a", "b", "c")
            .code("a", "trust", 0, 99)
            .code("b", "cost", 0, 99)
            .code("c", "trust", 0, 99)
            .code("c", "quick", 100, 149)
            .knowing((coder, text, code) -> !(coder + " " + code).equals("b trust"));
    assertThat(cells(coding))
        .containsExactly(
            "a/b no code:cost 1",
            "a/c trust:trust 1",
            "a/c no code:quick 1",
            "b/c cost:no code 1",
            "b/c no code:quick 1");
  }

  @Test
  void theLargerOverlapIsTaken() {
    SmallCoding coding =
        new SmallCoding("a", "b")
            .code("a", "cost", 0, 99)
            .code("b", "quick", 0, 59)
            .code("b", "trust", 0, 89);
    assertThat(cells(coding)).containsExactly("a/b cost:trust 1", "a/b no code:quick 1");
  }

  @Test
  void whatOverlapsByLessThanHalfIsAgainstNoCode() {
    SmallCoding coding =
        new SmallCoding("a", "b").code("a", "cost", 0, 99).code("b", "cost", 0, 49);
    assertThat(cells(coding)).containsExactly("a/b cost:no code 1", "a/b no code:cost 1");
  }

  @Test
  void threeCodersHaveThreeMatrices() {
    SmallCoding coding =
        new SmallCoding("c", "a", "b")
            .code("a", "cost", 0, 9)
            .code("b", "cost", 0, 9)
            .code("c", "trust", 0, 9);
    assertThat(cells(coding))
        .containsExactly("c/a trust:cost 1", "c/b trust:cost 1", "a/b cost:cost 1");
    Confusion first = Confusion.all(coding.study()).get(0);
    assertThat(first.row()).isEqualTo(new CoderId("c"));
    CodeId cost = new CodeId("cost");
    CodeId trust = new CodeId("trust");
    assertThat(first.codes()).containsExactly(cost, trust);
    assertThat(first.count(Optional.of(trust), Optional.of(cost))).isEqualTo(1);
    assertThat(first.count(Optional.of(cost), Optional.of(trust))).isZero();
    assertThat(first.count(Optional.of(cost), Optional.empty())).isZero();
  }

  @Test
  void whatOneOfTheTwoDidNotSeeIsNotCounted() {
    Transcript other = Transcript.of(new TranscriptId("u"), SmallCoding.TEXT.text(), List.of());
    SmallCoding coding =
        new SmallCoding("a", "b")
            .code("a", "trust", 0, 9)
            .in(other)
            .code("a", "cost", 0, 9)
            .code("b", "cost", 0, 9);
    assertThat(cells(coding)).containsExactly("a/b cost:cost 1");
  }
}
