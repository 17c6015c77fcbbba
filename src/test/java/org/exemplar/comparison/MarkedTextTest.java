package org.exemplar.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.extent.Continuum;
import org.exemplar.participant.Design;
import org.exemplar.tally.SmallStudy;
import org.exemplar.text.TextSpan;
import org.junit.jupiter.api.Test;

/** The text of transcripts as a line of positions: where stretches end, and what is marked. */
class MarkedTextTest {

  /** Two turns of five code points each, and a question between them. */
  private static SmallStudy talk() {
    return new SmallStudy(Design.INTERVIEWS)
        .code("x", "")
        .code("y", "")
        .transcript("t", "", "Ann: aa bb", "Interviewer: And?", "Ann: cc dd");
  }

  private static SmallStudy coded(
      SmallStudy study, String coder, String code, String first, String last) {
    String text = Compared.transcript(study, 0).text();
    TextSpan span = new TextSpan(text.indexOf(first), text.indexOf(last) + last.length());
    return study.coded(coder, "t", code, span);
  }

  private static MarkedText text(SmallStudy study) {
    return new MarkedText(Compared.table(study), Compared.study(study));
  }

  @Test
  void aQuestionPartsASegment() {
    SmallStudy study = talk();
    coded(study, "anna", "x", "aa", "dd");
    coded(study, "ben", "x", "aa", "bb");
    coded(study, "ben", "x", "cc", "dd");
    Continuum both = text(study).characters(0b11);
    assertThat(both.length()).isEqualTo(10);
    assertThat(both.stretches(0)).isEqualTo(2);
    assertThat(both.stretches(1)).isEqualTo(2);
    Comparison compared = compared(study);
    assertThat(compared.extent().byPair().get(0).exact()).isEqualTo(Result.of(1));
  }

  @Test
  void withinATurnWhatTouchesIsOneSegment() {
    SmallStudy study = talk();
    coded(study, "anna", "x", "aa", "aa");
    coded(study, "anna", "x", " bb", "bb");
    coded(study, "ben", "x", "aa", "bb");
    assertThat(text(study).characters(0b11).stretches(0)).isEqualTo(1);
    assertThat(compared(study).extent().byPair().get(0).exact()).isEqualTo(Result.of(1));
  }

  /**
   * anna marked the five positions of the first turn, of which two twice, ben these two. Of 20
   * positions of both 7 are marked and 13 are gaps; 3 of 10 places differ. The squares of the units
   * are 25 and 4, with the gaps 42: De = 2 · 13 · 7 / (400 − 42).
   */
  @Test
  void markedOrNotTakesOverlappingCodesTogether() {
    SmallStudy study = talk();
    coded(study, "anna", "x", "aa", "bb");
    coded(study, "anna", "y", "bb", "bb");
    coded(study, "ben", "x", "bb", "bb");
    TextExtent extent = compared(study).extent();
    assertThat(extent.alpha()).isEqualTo(Result.undefined(Reason.OVERLAP_NOT_ALLOWED));
    assertThat(extent.relevance().stream().findFirst().orElseThrow())
        .isCloseTo(1 - 0.3 / (182 / 358.0), within(1e-15));
    assertThat(text(study).relevance(0b11).stretches(0)).isEqualTo(1);
  }

  private static Comparison compared(SmallStudy study) {
    return Comparison.of(
        Compared.study(study), Compared.units(UnitKind.TURNS), CoverRule.ONE_WORD, 1);
  }
}
