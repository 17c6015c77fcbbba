package org.exemplar.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.exemplar.report.Figure;
import org.exemplar.report.Renderer;
import org.junit.jupiter.api.Test;

class DrawnOnceTest {

  private final AtomicInteger drawn = new AtomicInteger();

  private final Renderer<Figure> counting =
      new Renderer<>() {
        @Override
        public String extension() {
          return "txt";
        }

        @Override
        public byte[] render(Figure figure) {
          return (figure.id() + drawn.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
        }
      };

  @Test
  void theSameFigureIsDrawnOnce() {
    Renderer<Figure> once = new DrawnOnce(counting);
    assertThat(once.render(figure("themes"))).asString().isEqualTo("themes1");
    assertThat(once.render(figure("codes"))).asString().isEqualTo("codes2");
    assertThat(once.render(figure("themes"))).asString().isEqualTo("themes1");
    assertThat(once.extension()).isEqualTo("txt");
  }

  @Test
  void whoeverChangesADrawingChangesTheirOwn() {
    Renderer<Figure> once = new DrawnOnce(counting);
    once.render(figure("themes"))[0] = '?';
    assertThat(once.render(figure("themes"))).asString().isEqualTo("themes1");
  }

  private static Figure figure(String id) {
    return new Figure.Bars(id, "", "", "", List.of(), List.of());
  }
}
