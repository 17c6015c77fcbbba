package org.exemplar.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermVectorsTest {

  private final TermVectors vectors = new TermVectors(List.of("the nurse called", "the doctor"));

  @Test
  void weighsAsTheFormulaSays() {
    double the = Math.log(3.0 / 3) + 1;
    double nurse = Math.log(3.0 / 2) + 1;
    double length = Math.sqrt(4 * the * the + nurse * nurse);
    Map<String, Double> vector = vectors.vector("The nurse, the");
    assertThat(vector.get("the")).isCloseTo(2 * the / length, within(1e-12));
    assertThat(vector.get("nurse")).isCloseTo(nurse / length, within(1e-12));
  }

  @Test
  void likenessRunsFromNoneToSame() {
    Map<String, Double> one = vectors.vector("the nurse called");
    assertThat(TermVectors.cosine(one, one)).isCloseTo(1, within(1e-12));
    assertThat(TermVectors.cosine(one, vectors.vector("zebra"))).isZero();
    assertThat(TermVectors.cosine(one, vectors.vector("…"))).isZero();
    assertThat(TermVectors.centroid(List.of(one, one)).get("nurse"))
        .isCloseTo(one.get("nurse"), within(1e-12));
  }
}
