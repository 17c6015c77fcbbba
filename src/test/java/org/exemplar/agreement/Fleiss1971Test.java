package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.exemplar.SharedData;
import org.junit.jupiter.api.Test;

/** Fleiss 1971, Psychological Bulletin 76, pp. 378-382: 30 patients, six psychiatrists. */
class Fleiss1971Test {

  @Test
  void givesThePrintedKappa() throws IOException {
    RatingTable table =
        Ratings.file(SharedData.path("golden/agreement/ratings/r05-fleiss1971-diagnoses/data.csv"));
    assertThat(Ratings.value(PercentAgreement.pairwise(table))).isCloseTo(0.5556, within(5e-5));
    assertThat(Ratings.value(FleissKappa.of(table).value())).isCloseTo(0.430, within(5e-4));
    assertThat(ScottPi.of(table).value()).isEqualTo(Result.undefined(Reason.NOT_TWO_CODERS));
  }
}
