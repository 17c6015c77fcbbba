package org.exemplar.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import org.exemplar.report.ExampleFigures;
import org.exemplar.report.Figure;
import org.exemplar.report.chart.Mark.Box;
import org.exemplar.report.chart.Mark.Words;
import org.junit.jupiter.api.Test;

class PngFigureTest {

  private static final int WHITE = 0xFFFFFF;

  @Test
  void aPictureIsFineEnoughForPrint() throws IOException {
    byte[] png = new PngFigure().render(ExampleFigures.bars());
    assertThat(image(png).getWidth()).isEqualTo(2000);
    // 300 pixels to the inch are 11,811 to the metre.
    String head = new String(png, 0, 80, StandardCharsets.ISO_8859_1);
    int at = head.indexOf("pHYs");
    assertThat(java.nio.ByteBuffer.wrap(png).getInt(at + 4)).isEqualTo(11811);
    assertThat(new String(png, StandardCharsets.ISO_8859_1)).doesNotContain("tIME");
  }

  @Test
  void boxesHaveTheirColourAndWordsTheirInk() throws IOException {
    for (Figure figure : ExampleFigures.all()) {
      BufferedImage image = image(new PngFigure().render(figure));
      double scale = image.getWidth() / Drawing.of(figure).width();
      assertThat(image.getRGB(image.getWidth() - 1, image.getHeight() - 1) & WHITE)
          .isEqualTo(WHITE);
      for (Mark mark : Drawing.of(figure).marks()) {
        if (mark instanceof Box box) {
          int x = (int) ((box.x() + box.width() * 0.1) * scale);
          int y = (int) ((box.y() + 1.5) * scale);
          assertThat(image.getRGB(x, y) & WHITE).isEqualTo(box.ink().rgb());
        } else if (mark instanceof Words words) {
          assertThat(hasInk(image, words, scale)).as(words.text()).isTrue();
        }
      }
    }
  }

  @Test
  void tallFiguresStayWithinMemory() throws IOException {
    BufferedImage image = image(new PngFigure().render(ExampleFigures.heatMap(400, 3)));
    assertThat(image.getWidth() * image.getHeight()).isBetween(15_000_000, 16_100_000);
  }

  @Test
  void anotherLocaleAndTimeZoneGiveTheSameBytes() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] here = new PngFigure().render(ExampleFigures.accumulation());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(new PngFigure().render(ExampleFigures.accumulation())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** Whether two colours at least stand in a square around the middle of the words. */
  private static boolean hasInk(BufferedImage image, Words words, double scale) {
    double width = Lettering.width(words.text(), words.face());
    double middle =
        switch (words.anchor()) {
          case START -> width / 2;
          case MIDDLE -> 0;
          case END -> -width / 2;
        };
    double x = words.at().x() + (words.turned() ? -Lettering.MIDDLE : middle);
    double y = words.at().y() - (words.turned() ? middle : Lettering.MIDDLE);
    int reach = (int) (4 * scale);
    int left = Math.max(0, (int) (x * scale) - reach);
    int top = Math.max(0, (int) (y * scale) - reach);
    int[] pixels = image.getRGB(left, top, 2 * reach, 2 * reach, null, 0, 2 * reach);
    return java.util.Arrays.stream(pixels).distinct().count() > 1;
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
