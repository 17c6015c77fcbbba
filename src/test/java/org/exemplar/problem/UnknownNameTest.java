package org.exemplar.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnknownNameTest {

  @Test
  void saysWhichNameWasMeantOrWhichThereAre() {
    List<String> many = IntStream.range(100, 120).mapToObj(i -> "code-" + i).toList();

    assertThat(expected("qiucker", List.of("quicker", "direct"))).isEqualTo("probably \"quicker\"");
    assertThat(expected("other", List.of("quicker", "direct"))).isEqualTo("one of quicker, direct");
    assertThat(expected("other", many)).isEqualTo("the name of one of the study's codes");
    assertThat(expected("other", List.of())).isEqualTo("codes that the study has; it has none");
  }

  private static String expected(String written, List<String> known) {
    return UnknownName.problem(SourceLocation.of("a.csv"), "code", written, known, "Correct it.")
        .expected();
  }
}
