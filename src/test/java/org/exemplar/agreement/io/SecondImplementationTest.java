package org.exemplar.agreement.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.exemplar.agreement.Choices;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.StatisticChoice;
import org.exemplar.agreement.StatisticSource;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;
import org.junit.jupiter.api.Test;

/**
 * The figures that {@code figures.py} made of published and seeded tables, from the definitions and
 * in exact fractions.
 */
class SecondImplementationTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "agreement");
  private static final StatisticChoice ALL = Choices.everything(100);

  @Test
  void givesTheSameFigures() {
    Sheet figures = SheetReader.read(FOLDER.resolve("figures.csv"), "").value().orElseThrow();
    Map<String, StatisticSource> cases = new HashMap<>();
    for (SheetRow row : figures.rows()) {
      StatisticSource data =
          cases.computeIfAbsent(row.cell("case"), SecondImplementationTest::data);
      Result result = data.compute(row.cell("stat"), parameters(row)).orElseThrow();
      assertThat(result).as("%s", row).isInstanceOf(Result.Value.class);
      assertThat(((Result.Value) result).number())
          .as("%s", row)
          .isCloseTo(Double.parseDouble(row.cell("value")), within(1e-12));
    }
    assertThat(cases).hasSize(4);
    assertThat(figures.rows()).hasSizeGreaterThan(90);
  }

  private static StatisticSource data(String name) {
    return new RatingSheets().read(FOLDER.resolve(name + ".csv"), ALL).value().orElseThrow();
  }

  private static Map<String, String> parameters(SheetRow row) {
    return Arrays.stream(row.cell("params").split(";"))
        .filter(pair -> !pair.isEmpty())
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}
