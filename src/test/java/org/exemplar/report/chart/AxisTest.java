package org.exemplar.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {

  @Test
  void valuesStandInProportion() {
    Axis right = new Axis(-1, 1, 100, 300);
    assertThat(List.of(right.at(-1), right.at(0), right.at(0.5), right.at(1)))
        .containsExactly(100.0, 200.0, 250.0, 300.0);
    Axis up = new Axis(0, 4, 230, 30);
    assertThat(List.of(up.at(0), up.at(1), up.at(4))).containsExactly(230.0, 180.0, 30.0);
    assertThat(right.direction()).isEqualTo(1);
    assertThat(up.direction()).isEqualTo(-1);
  }

  @Test
  void whatIsOffTheScaleStandsAtItsEnd() {
    Axis axis = new Axis(-0.2, 1, 0, 120);
    assertThat(axis.covers(-0.2)).isTrue();
    assertThat(axis.covers(1)).isTrue();
    assertThat(axis.covers(-0.21)).isFalse();
    assertThat(axis.covers(1.01)).isFalse();
    assertThat(axis.at(-7)).isEqualTo(0);
    assertThat(axis.at(7)).isEqualTo(120);
  }

  @Test
  void ticksAreRoundAndFarEnoughApart() {
    assertThat(ticks(-1, 1, 40)).containsExactly("-1.0", "-0.5", "0.0", "0.5", "1.0");
    assertThat(ticks(-0.3, 1, 30))
        .containsExactly("-0.2", "0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
    assertThat(ticks(0, 1, 200)).containsExactly("0", "1");
    assertThat(ticks(0.61, 0.69, 45)).containsExactly("0.62", "0.64", "0.66", "0.68");
    assertThat(ticks(-100, 3000, 50)).containsExactly("0", "1000", "2000", "3000");
    assertThat(ticks(0.1, 0.2, 150)).containsExactly("0.1", "0.2");
    for (int to = 1; to < 3000; to++) {
      Axis axis = new Axis(-0.37, to / 100.0, 250, 0);
      List<Double> places =
          axis.ticks(30).stream().map(tick -> axis.at(tick.doubleValue())).toList();
      assertThat(places).isNotEmpty();
      for (int i = 1; i < places.size(); i++) {
        assertThat(places.get(i - 1) - places.get(i)).isGreaterThan(29.9);
      }
    }
  }

  private static List<String> ticks(double from, double to, double apart) {
    return new Axis(from, to, 0, 200).ticks(apart).stream().map(Object::toString).toList();
  }
}
