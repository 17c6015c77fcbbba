package org.exemplar.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

  private static final List<String> KEYS = List.of("title", "tables", "transcripts", "language");

  @Test
  void findsWhatASlipOfTheFingerMeant() {
    assertThat(NearestName.of("titel", KEYS)).contains("title");
    assertThat(NearestName.of("titl", KEYS)).contains("title");
    assertThat(NearestName.of("Transcript", KEYS)).contains("transcripts");
    assertThat(NearestName.of("langauge", KEYS)).contains("language");
  }

  @Test
  void suggestsNothingThatIsFar() {
    assertThat(NearestName.of("owner", KEYS)).isEmpty();
    assertThat(NearestName.of("x", List.of())).isEmpty();
    assertThat(NearestName.of("x", List.of("1"))).isEmpty();
    assertThat(NearestName.of("", List.of("1"))).isEmpty();
  }

  @Test
  void takesTheFirstOfEquallyNearNames() {
    assertThat(NearestName.of("P0", List.of("P02", "P01"))).contains("P01");
  }
}
