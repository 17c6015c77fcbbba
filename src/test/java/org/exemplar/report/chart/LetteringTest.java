package org.exemplar.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.exemplar.report.chart.Mark.Face;
import org.junit.jupiter.api.Test;

class LetteringTest {

  @Test
  void widthsAreThoseOfTheFont() {
    // Liberation Sans, like Arial: a digit is 1139 of 2048 units wide, bold or not.
    assertThat(Lettering.width("0", Face.PLAIN)).isCloseTo(1139 / 2048.0 * 12, within(1e-9));
    assertThat(Lettering.width("00", Face.BOLD)).isCloseTo(2278 / 2048.0 * 12, within(1e-9));
    assertThat(Lettering.width("", Face.PLAIN)).isZero();
  }

  @Test
  void lettersThatTheFontLacksAreAsWideAsHigh() {
    assertThat(Lettering.width("訪談", Face.PLAIN)).isCloseTo(24, within(1e-9));
    assertThat(Lettering.width("😀", Face.PLAIN)).isCloseTo(12, within(1e-9));
  }

  @Test
  void linesBreakBetweenWords() {
    assertThat(Lettering.wrap("Quicker than  calling\nthe office", Face.PLAIN, 80))
        .containsExactly("Quicker than", "calling the", "office");
    assertThat(Lettering.wrap("", Face.PLAIN, 100)).containsExactly("");
  }

  @Test
  void longWordsBreakBetweenLetters() {
    List<String> lines = Lettering.wrap("an Unterlassungserklärung", Face.PLAIN, 60);
    assertThat(String.join("|", lines)).isEqualTo("an|Unterlassu|ngserkläru|ng");
    assertThat(Lettering.wrap("😀😀", Face.PLAIN, 1)).containsExactly("😀", "😀");
  }

  @Test
  void chineseBreaksAnywhere() {
    assertThat(Lettering.wrap("訪談者的問題", Face.PLAIN, 36)).containsExactly("訪談者", "的問題");
  }
}
