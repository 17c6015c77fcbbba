package org.exemplar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.exemplar.agreement.AgreementInterval;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoefficientWordsTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1.00",
    "0.9999999999, 1.00",
    "0.9996, 0.9996",
    "0.996, 0.996",
    "0.995, 0.995",
    "0.994, 0.99",
    "0.985, 0.98",
    "0.125, 0.12",
    "0.8, 0.80",
    "0.005, 0.005",
    "0.004, 0.004",
    "0.00004, 0.00004",
    "0.0000005, 0.0000005",
    "0.99999995, 0.99999995",
    "0, 0.00",
    "-0.0, 0.00",
    "-0.0000000000001, 0.00",
    "-0.004, -0.004",
    "-0.006, -0.01",
    "-0.994, -0.99",
    "-0.997, -0.997",
    "-1, -1.00"
  })
  void coefficientsHaveTwoDecimalsUnlessTheseWouldMakeThemWhole(double value, String printed) {
    String whole = printed.equals("1.00") ? "1.00 (all)" : printed;
    assertThat(CoefficientWords.number(value)).isEqualTo(printed);
    assertThat(CoefficientWords.coefficient(value)).isEqualTo(whole);
    assertThat(CoefficientWords.cell(Result.of(value)).printed()).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 100",
    "0.996, 99.6",
    "0.9951, 99.5",
    "0.9996, 99.96",
    "0.9949, 99",
    "0.945, 94",
    "0.5, 50",
    "0.004, 0.4",
    "0.0004, 0.04",
    "0, 0"
  })
  void sharesAreWholePercentUnlessTheseWouldBeAllOrNothing(double share, String printed) {
    assertThat(CoefficientWords.percent(share)).isEqualTo(printed + "\u00A0%");
  }

  @Test
  void dataHaveFourDecimals() {
    assertThat(CoefficientWords.data(Result.of(0.12345)).data()).isEqualTo("0.1234");
    assertThat(CoefficientWords.share(Result.of(2.0 / 3)).data()).isEqualTo("0.6667");
    assertThat(CoefficientWords.share(Result.of(2.0 / 3)).printed()).isEqualTo("67\u00A0%");
  }

  @Test
  void whatIsUndefinedHasItsReason() {
    Result none = Result.undefined(Reason.CODE_UNUSED);
    String words = "undefined: nobody used the code";
    assertThat(CoefficientWords.cell(none)).isEqualTo(Cell.missing(words));
    assertThat(CoefficientWords.data(none)).isEqualTo(Cell.missing(words));
    assertThat(CoefficientWords.share(none)).isEqualTo(Cell.missing(words));
  }

  @Test
  void anIntervalStandsBehindItsValue() {
    Result few = Result.undefined(Reason.TOO_FEW_USES);
    AgreementInterval whole =
        new AgreementInterval(
            Result.of(0.7234), Result.of(-0.001), Result.of(1), Optional.empty(), false);
    AgreementInterval alone =
        new AgreementInterval(Result.of(0.7234), few, few, Optional.empty(), false);
    assertThat(CoefficientWords.withInterval(whole).printed()).isEqualTo("0.72 (-0.001 to 1.00)");
    assertThat(CoefficientWords.withInterval(alone).printed()).isEqualTo("0.72");
  }

  @Test
  void numbersHaveTheirNouns() {
    assertThat(CoefficientWords.count(1, "turn", "turns")).isEqualTo("1 turn");
    assertThat(CoefficientWords.count(0, "turn", "turns")).isEqualTo("0 turns");
    assertThat(CoefficientWords.count(1234567, "turn", "turns")).isEqualTo("1,234,567 turns");
  }
}
