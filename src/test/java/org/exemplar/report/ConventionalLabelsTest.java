package org.exemplar.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConventionalLabelsTest {

  /** Both ends of each class that Landis and Koch 1977 print on page 165, and what lies between. */
  @ParameterizedTest
  @CsvSource({
    "-1, poor",
    "-0.001, poor",
    "0, slight",
    "0.20, slight",
    "0.204, slight",
    "0.206, fair",
    "0.21, fair",
    "0.40, fair",
    "0.41, moderate",
    "0.60, moderate",
    "0.61, substantial",
    "0.80, substantial",
    "0.81, almost perfect",
    "1, almost perfect"
  })
  void aCoefficientIsLabelledAsItIsPrinted(double coefficient, String label) {
    assertThat(ConventionalLabels.LANDIS_KOCH.of(coefficient)).isEqualTo(label);
  }

  @Test
  void whatHasNoValueHasNoLabel() {
    assertThat(ConventionalLabels.LANDIS_KOCH.cell(Result.undefined(Reason.CODE_UNUSED)))
        .isEqualTo(Cell.missing("none"));
  }
}
