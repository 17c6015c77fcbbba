package org.exemplar.agreement.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Set;
import org.exemplar.agreement.StatisticSource;
import org.exemplar.agreement.planning.PlanningStatistics;
import org.exemplar.problem.Reading;

/** Cases that ask for numbers of units, and have no data. */
final class SampleSizeCase implements CaseKind {

  @Override
  public Set<String> names() {
    return Set.of("samplesize");
  }

  @Override
  public Reading<StatisticSource> read(JsonNode json, Path file) {
    return Reading.of(new PlanningStatistics());
  }
}
