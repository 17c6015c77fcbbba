package org.exemplar.study.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.StatisticAnswer;
import org.exemplar.agreement.StatisticChoice;
import org.exemplar.agreement.StatisticRequest;
import org.exemplar.agreement.StatisticSource;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.junit.jupiter.api.Test;

/** Data that lists a request which it does not answer. */
class CoefficientsTest {

  private static final Path FILE = Path.of("ratings.csv");
  private static final StatisticChoice ALL =
      new StatisticChoice(
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          2000,
          1,
          Optional.empty(),
          List.of());

  private static final class Unanswering implements StatisticSource {
    @Override
    public List<String> coders() {
      return List.of("anna", "ben");
    }

    @Override
    public List<StatisticRequest> requests(StatisticChoice choice) {
      Map<String, Object> own = new LinkedHashMap<>();
      own.put("resamples", 7);
      own.put("seed", 1L);
      return List.of(
          StatisticRequest.of("answered", Map.of()),
          StatisticRequest.of("bootstrap.se", own),
          StatisticRequest.of("plain", Map.of()));
    }

    @Override
    public boolean applies(StatisticRequest request) {
      return true;
    }

    @Override
    public Optional<Result> compute(String stat, Map<String, String> parameters) {
      return stat.equals("answered") ? Optional.of(Result.of(1)) : Optional.empty();
    }

    @Override
    public List<String> remarks(StatisticChoice choice) {
      return List.of();
    }
  }

  private static final RatingFiles FILES =
      new RatingFiles() {
        @Override
        public Reading<StatisticSource> read(Path file, StatisticChoice choice) {
          return Reading.of(new Unanswering());
        }

        @Override
        public Reading<List<Case>> cases(Path folder) {
          return Reading.of(List.of());
        }

        @Override
        public byte[] json(List<StatisticAnswer> answers) {
          return String.valueOf(answers.size()).getBytes(StandardCharsets.UTF_8);
        }
      };

  @Test
  void noStatisticIsLeftOutInSilence() {
    Coefficients coefficients = new Coefficients(FILES, (folder, files) -> List.of());
    List<Reading<?>> readings =
        List.of(coefficients.json(FILE, ALL), coefficients.table(FILE, ALL));
    for (Reading<?> reading : readings) {
      assertThat(reading.value()).isEmpty();
      assertThat(reading.problems())
          .extracting(Problem::toString)
          .containsExactly(
              told("bootstrap.se", "resamples=7; seed=1"), told("plain", "these options"));
    }
  }

  private static String told(String stat, String parameters) {
    return "ratings.csv: error: The statistic \""
        + stat
        + "\" is not computed with "
        + parameters
        + ".\n"
        + "    expected: options that the statistic has\n"
        + "    remedy: Name other statistics with --stat, or leave out the other options.";
  }
}
