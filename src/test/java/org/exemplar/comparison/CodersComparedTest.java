package org.exemplar.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.Design;
import org.exemplar.tally.SmallStudy;
import org.junit.jupiter.api.Test;

/** Sets of coders as bits, and pairs of them. */
class CodersComparedTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final CoderId BEN = new CoderId("ben");
  private static final CoderId CORA = new CoderId("cora");

  private static CodersCompared some(int count) {
    return new CodersCompared(
        IntStream.range(0, count).mapToObj(i -> new CoderId("c" + i)).toList());
  }

  @Test
  void bitsAreTheCodersOfASet() {
    CodersCompared three = new CodersCompared(List.of(ANNA, BEN, CORA));
    assertThat(three.of(0b101)).containsExactly(ANNA, CORA);
    assertThat(three.of(0)).isEmpty();
    assertThat(three.of(three.all())).containsExactly(ANNA, BEN, CORA);
  }

  @Test
  void thereAreNotMoreThanALongHasRoomFor() {
    assertThat(some(CodersCompared.MOST).of(1L << 61)).containsExactly(new CoderId("c61"));
    assertThatThrownBy(() -> some(CodersCompared.MOST + 1))
        .hasMessageStartingWith("coders are named once each, at most");
    assertThatThrownBy(() -> new CodersCompared(List.of(ANNA, ANNA)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPairSawATranscriptIfBothDid() {
    SmallStudy study =
        new SmallStudy(Design.INTERVIEWS)
            .code("cost", "")
            .transcript("one", "", "Ann: a b")
            .coded("anna", "one", "cost", "a")
            .coded("ben", "one", "cost", "b")
            .transcript("two", "", "Ann: a b")
            .coded("cora", "two", "cost", "a");
    UnitTable table = Compared.table(study);
    List<PairOfCoders> pairs = PairOfCoders.of(table.coders());
    assertThat(pairs).extracting(PairOfCoders::bits).containsExactly(0b011L, 0b101L, 0b110L);
    ComparedTranscript one = table.shared().get(0);
    assertThat(pairs).extracting(pair -> pair.bothSaw(one)).containsExactly(true, false, false);
  }
}
