package org.exemplar.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.exemplar.report.Figure.Confusion;
import org.exemplar.report.Figure.MeasureMatrix;
import org.exemplar.report.Figure.MeasureMatrix.Cell;
import org.exemplar.report.Measurement.Interval;
import org.exemplar.report.Scale.Reference;
import org.junit.jupiter.api.Test;

/** What figures of agreement refuse to hold. */
class MeasurementTest {

  @Test
  void isAValueWithOrWithoutAnIntervalOrAReason() {
    Measurement value = Measurement.of("Cost", 0.72, "0.72");
    assertThat(value.value()).hasValue(0.72);
    assertThat(value.interval()).isEmpty();
    assertThat(value.within(0.58, 0.86).interval()).contains(new Interval(0.58, 0.86));
    Measurement none = Measurement.missing("Cost", "nobody used the code");
    assertThat(none.value()).isEmpty();
    assertThat(none.printed()).isEqualTo("nobody used the code");
  }

  @Test
  void isNeverNotANumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measurement.of("Cost", Double.NaN, "NaN"))
        .withMessage("Cost was not measured: OptionalDouble[NaN], Optional.empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cell.of(Double.POSITIVE_INFINITY, "", ""))
        .withMessage("not a value: OptionalDouble[Infinity]");
  }

  @Test
  void hasNoIntervalWithoutAValue() {
    Measurement none = Measurement.missing("Cost", "nobody used the code");
    assertThatIllegalArgumentException().isThrownBy(() -> none.within(0, 1));
    OptionalDouble empty = OptionalDouble.empty();
    Optional<Interval> interval = Optional.of(new Interval(0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Measurement("Cost", empty, interval, ""));
  }

  @Test
  void anIntervalRunsFromLowToHigh() {
    assertThat(new Interval(1, 1).low()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(0.9, 0.8))
        .withMessage("no interval: 0.9 to 0.8");
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(0, Double.POSITIVE_INFINITY));
  }

  @Test
  void aScaleHasAnExtentAndItsReferencesOnIt() {
    List<Reference> ends = List.of(new Reference(-1, "least"), new Reference(1, "most"));
    assertThat(new Scale("Alpha", -1, 1, ends).references()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Scale("Alpha", 1, 1, List.of()))
        .withMessage("no scale: 1.0 to 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Scale("Alpha", 0, Double.NaN, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Scale("Alpha", 0, 1, ends))
        .withMessage("not on the scale: Reference[at=-1.0, label=least]");
  }

  @Test
  void matricesAreFull() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> confusion(List.of(List.of(1, 0))))
        .withMessage("figure c does not fill its matrix");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> confusion(List.of(List.of(1, 0), List.of(0, 1))))
        .withMessage("figure c counts where nobody coded");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> matrix(0, 1, List.of(List.of())))
        .withMessage("figure m does not fill its matrix");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> matrix(1, 1, List.of(List.of(Cell.EMPTY))))
        .withMessage("figure m has no scale");
  }

  private static Confusion confusion(List<List<Integer>> counts) {
    return new Confusion("c", "", "", "", "A", "B", List.of("Cost"), "no code", counts);
  }

  private static MeasureMatrix matrix(double from, double to, List<List<Cell>> cells) {
    List<String> coders = List.of("A");
    return new MeasureMatrix("m", "", "", "", from, to, coders, coders, cells);
  }
}
